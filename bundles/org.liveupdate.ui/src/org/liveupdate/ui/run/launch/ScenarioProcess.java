/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;

/** A run as the debug platform sees it: something with output that ends and can be ended. */
final class ScenarioProcess extends PlatformObject implements IProcess, IStreamsProxy {

    private final ILaunch launch;
    private final String label;
    private final TextStream output = new TextStream();
    private final TextStream errors = new TextStream();
    private final Map<String, String> attributes = new HashMap<>();
    private volatile boolean stopped;
    private volatile Integer exit;

    ScenarioProcess(ILaunch launch, String label) {
        this.launch = launch;
        this.label = label;
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
    }

    private void fire(int kind) {
        DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
    }

    /** What the run says. */
    TextStream output() {
        return output;
    }

    /** What went wrong. */
    TextStream errors() {
        return errors;
    }

    /** Whether somebody wants it to end. */
    boolean isStopped() {
        return stopped;
    }

    /** The run is over. */
    void ended(int value) {
        exit = value;
        fire(DebugEvent.TERMINATE);
    }

    @Override
    public boolean canTerminate() {
        return exit == null;
    }

    @Override
    public boolean isTerminated() {
        return exit != null;
    }

    @Override
    public void terminate() {
        stopped = true;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return this;
    }

    @Override
    public void setAttribute(String key, String value) {
        attributes.put(key, value);
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        if (exit == null) {
            throw new DebugException(Status.error(label));
        }
        return exit;
    }

    @Override
    public IStreamMonitor getErrorStreamMonitor() {
        return errors;
    }

    @Override
    public IStreamMonitor getOutputStreamMonitor() {
        return output;
    }

    @Override
    public void write(String input) {
        // a scenario reads nothing
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == ILaunch.class) {
            return type.cast(launch);
        }
        return super.getAdapter(type);
    }
}
