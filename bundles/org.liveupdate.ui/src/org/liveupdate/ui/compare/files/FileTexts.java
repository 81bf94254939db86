/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} beside it. */
final class FileTexts extends NLS {

    public static String cancelled;
    public static String failed;
    public static String field;
    public static String images_job;
    public static String images_text_title;
    public static String images_title;
    public static String images_waiting;
    public static String moved;
    public static String no_differences;
    public static String no_file;
    public static String none;
    public static String scenario_job;
    public static String scenario_title;
    public static String unreadable;

    static {
        NLS.initializeMessages("org.liveupdate.ui.compare.files.messages", FileTexts.class);
    }

    private FileTexts() {
    }
}
