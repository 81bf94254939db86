/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Keeps the errors that are logged, by whomever, until it is closed. */
public final class ErrorLog implements AutoCloseable {

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, bundle) -> {
        if (status.matches(IStatus.ERROR)) {
            errors.add(status);
        }
    };

    /** Begins to listen. */
    public ErrorLog() {
        Platform.addLogListener(listener);
    }

    /** What was logged since. */
    public List<IStatus> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
