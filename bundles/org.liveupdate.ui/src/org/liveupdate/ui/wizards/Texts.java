/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} beside it. */
final class Texts extends NLS {

    public static String browse;
    public static String capture_add;
    public static String capture_beside;
    public static String capture_beside_none;
    public static String capture_choose;
    public static String capture_empty;
    public static String capture_file;
    public static String capture_image;
    public static String capture_import;
    public static String capture_importing;
    public static String capture_kind;
    public static String capture_kind_dump;
    public static String capture_kind_raw;
    public static String capture_link;
    public static String capture_no_file;
    public static String capture_none;
    public static String capture_raw;
    public static String capture_registers;
    public static String capture_registers_none;
    public static String capture_registers_of;
    public static String capture_registers_of_none;
    public static String capture_remove;
    public static String capture_rtaddr;
    public static String capture_rtaddr_hint;
    public static String capture_rtaddr_is;
    public static String capture_rtaddr_missing;
    public static String capture_same_name;
    public static String capture_text;
    public static String capture_title;
    public static String capture_unreadable;
    public static String capture_where;
    public static String capture_where_text;
    public static String capture_without;
    public static String export_file;
    public static String export_file_missing;
    public static String export_format;
    public static String export_is_folder;
    public static String export_no_folder;
    public static String export_no_state;
    public static String export_not_absolute;
    public static String export_replaces;
    public static String export_source;
    public static String export_source_of;
    public static String graph_chain;
    public static String graph_everything;
    public static String graph_no_unit;
    public static String graph_overview;
    public static String graph_part;
    public static String from_capture;
    public static String from_capture_state;
    public static String from_capture_text;
    public static String graph_summary;
    public static String graph_tables;
    public static String graph_text;
    public static String graph_title;
    public static String graph_unit;
    public static String image_elf;
    public static String image_text;
    public static String image_title;
    public static String new_scenario;
    public static String new_scenario_where;
    public static String new_scenario_where_text;
    public static String report_empty;
    public static String report_html;
    public static String report_invalid;
    public static String report_none;
    public static String report_plain;
    public static String report_text;
    public static String report_title;
    public static String source_filter;
    public static String source_formats;
    public static String source_none;
    public static String source_templates;
    public static String source_text;
    public static String source_title;
    public static String source_unreadable;
    public static String target_browse;
    public static String target_closed;
    public static String target_default;
    public static String target_exists;
    public static String target_folder;
    public static String target_folder_missing;
    public static String target_is_file;
    public static String target_name;
    public static String target_name_missing;
    public static String target_new_folder;
    public static String target_new_project;

    static {
        initializeMessages(Texts.class.getPackageName() + ".messages", Texts.class);
    }

    private Texts() {
    }
}
