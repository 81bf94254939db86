/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} beside it. */
final class Texts extends NLS {

    public static String animate;
    public static String behaviour;
    public static String browse;
    public static String browse_title;
    public static String cache_counting;
    public static String cache_default;
    public static String cache_empty;
    public static String cache_folder;
    public static String cache_off;
    public static String cache_size;
    public static String cache_use;
    public static String cache_use_one;
    public static String clear;
    public static String clear_failed;
    public static String clear_job;
    public static String count_job;
    public static String display;
    public static String generations;
    public static String graph_limit;
    public static String images;
    public static String iommu;
    public static String keep;
    public static String kho;
    public static String links;
    public static String luo;
    public static String memfd;
    public static String not_a_folder;
    public static String not_absolute;
    public static String number_range;
    public static String page_text;
    public static String posted;
    public static String reviewed;
    public static String scenarios;
    public static String unpack;

    static {
        initializeMessages(Texts.class.getPackageName() + ".messages", Texts.class);
    }

    private Texts() {
    }
}
