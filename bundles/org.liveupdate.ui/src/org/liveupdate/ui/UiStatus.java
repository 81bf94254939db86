/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Entries of the Error Log: the place for details that dialogs and message areas leave out. */
public final class UiStatus {

    /** The bundle's name, under which it logs. */
    public static final String BUNDLE = "org.liveupdate.ui";

    private UiStatus() {
    }

    /**
     * Notes a failure.
     *
     * @param message one line for people
     * @param cause   what was thrown, may be null
     */
    public static void error(String message, Throwable cause) {
        ILog.of(UiStatus.class).log(new Status(IStatus.ERROR, BUNDLE, message, cause));
    }

    /**
     * Notes something that a user could do otherwise.
     *
     * @param message one line for people
     * @param cause   what was thrown, may be null
     */
    public static void warning(String message, Throwable cause) {
        ILog.of(UiStatus.class).log(new Status(IStatus.WARNING, BUNDLE, message, cause));
    }
}
