/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} beside it. */
final class Texts extends NLS {

    public static String back;
    public static String forward;
    public static String home;
    public static String missing;
    public static String missing_title;
    public static String search;
    public static String window;

    static {
        initializeMessages(Texts.class.getPackageName() + ".messages", Texts.class);
    }

    private Texts() {
    }
}
