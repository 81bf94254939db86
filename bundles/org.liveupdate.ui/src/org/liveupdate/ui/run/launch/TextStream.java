/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IStreamMonitor;

/** Text that a console shows; what was written before somebody listened is kept for those who ask. */
final class TextStream implements IStreamMonitor {

    private final ListenerList<IStreamListener> listeners = new ListenerList<>();
    private final StringBuilder text = new StringBuilder();

    /** Writes a line. */
    void line(String line) {
        String whole = line + System.lineSeparator();
        synchronized (this) {
            text.append(whole);
            listeners.forEach(listener -> listener.streamAppended(whole, this));
        }
    }

    @Override
    public synchronized void addListener(IStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public synchronized void removeListener(IStreamListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized String getContents() {
        return text.toString();
    }
}
