/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.osgi.util.NLS;

/** All texts of the bundle that people read, from {@code messages.properties}. */
public final class Messages extends NLS {

    /** Text of editor_no_file. */
    public static String editor_no_file;
    /** Text of emf_expected_literal. */
    public static String emf_expected_literal;
    /** Text of emf_expected_number. */
    public static String emf_expected_number;
    /** Text of emf_no. */
    public static String emf_no;
    /** Text of emf_none. */
    public static String emf_none;
    /** Text of emf_numbered. */
    public static String emf_numbered;
    /** Text of emf_yes. */
    public static String emf_yes;
    /** Text of graph_all. */
    public static String graph_all;
    /** Text of graph_all_kinds. */
    public static String graph_all_kinds;
    /** Text of graph_around. */
    public static String graph_around;
    /** Text of graph_chain. */
    public static String graph_chain;
    /** Text of graph_counts. */
    public static String graph_counts;
    /** Text of graph_counts_hidden. */
    public static String graph_counts_hidden;
    /** Text of graph_device_scope. */
    public static String graph_device_scope;
    /** Text of graph_device_tip. */
    public static String graph_device_tip;
    /** Text of graph_empty. */
    public static String graph_empty;
    /** Text of graph_everything. */
    public static String graph_everything;
    /** Text of graph_export. */
    public static String graph_export;
    /** Text of graph_export_title. */
    public static String graph_export_title;
    /** Text of graph_filter. */
    public static String graph_filter;
    /** Text of graph_fit. */
    public static String graph_fit;
    /** Text of graph_incoming. */
    public static String graph_incoming;
    /** Text of graph_job. */
    public static String graph_job;
    /** Text of graph_overview. */
    public static String graph_overview;
    /** Text of graph_scope. */
    public static String graph_scope;
    /** Text of graph_scope_tip. */
    public static String graph_scope_tip;
    /** Text of graph_select. */
    public static String graph_select;
    /** Text of graph_summary. */
    public static String graph_summary;
    /** Text of graph_title. */
    public static String graph_title;
    /** Text of graph_too_big. */
    public static String graph_too_big;
    /** Text of graph_unit_tip. */
    public static String graph_unit_tip;
    /** Text of graph_changes. */
    public static String graph_changes;
    /** Text of graph_search. */
    public static String graph_search;
    /** Text of graph_table. */
    public static String graph_table;
    /** Text of graph_why. */
    public static String graph_why;
    /** Text of graph_nothing. */
    public static String graph_nothing;
    /** Text of graph_working. */
    public static String graph_working;
    /** Text of graph_write_failed. */
    public static String graph_write_failed;
    /** Text of graph_zoom_in. */
    public static String graph_zoom_in;
    /** Text of graph_zoom_out. */
    public static String graph_zoom_out;
    /** Text of header_error_log. */
    public static String header_error_log;
    /** Text of header_guessed. */
    public static String header_guessed;
    /** Text of header_no_devices. */
    public static String header_no_devices;
    /** Text of header_no_registers. */
    public static String header_no_registers;
    /** Text of markers_job. */
    public static String markers_job;
    /** Text of memory_address. */
    public static String memory_address;
    /** Text of memory_address_hint. */
    public static String memory_address_hint;
    /** Text of memory_bytes. */
    public static String memory_bytes;
    /** Text of memory_changed. */
    public static String memory_changed;
    /** Text of memory_choice. */
    public static String memory_choice;
    /** Text of memory_folio. */
    public static String memory_folio;
    /** Text of memory_hole. */
    public static String memory_hole;
    /** Text of memory_empty. */
    public static String memory_empty;
    /** Text of memory_none. */
    public static String memory_none;
    /** Text of memory_no_owner. */
    public static String memory_no_owner;
    /** Text of memory_not_found. */
    public static String memory_not_found;
    /** Text of memory_number. */
    public static String memory_number;
    /** Text of memory_pointer. */
    public static String memory_pointer;
    /** Text of memory_search. */
    public static String memory_search;
    /** Text of memory_search_hint. */
    public static String memory_search_hint;
    /** Text of memory_search_tip. */
    public static String memory_search_tip;
    /** Text of memory_searching. */
    public static String memory_searching;
    /** Text of memory_spare. */
    public static String memory_spare;
    /** Text of memory_text. */
    public static String memory_text;
    /** Text of open_image_title. */
    public static String open_image_title;
    /** Text of opening_again. */
    public static String opening_again;
    /** Text of opening_cancel. */
    public static String opening_cancel;
    /** Text of opening_cancelled. */
    public static String opening_cancelled;
    /** Text of opening_failed. */
    public static String opening_failed;
    /** Text of opening_failed_hint. */
    public static String opening_failed_hint;
    /** Text of opening_job. */
    public static String opening_job;
    /** Text of opening_raw. */
    public static String opening_raw;
    /** Text of opening_title. */
    public static String opening_title;
    /** Text of problems_address. */
    public static String problems_address;
    /** Text of problems_message. */
    public static String problems_message;
    /** Text of problems_rule. */
    public static String problems_rule;
    /** Text of raw_page. */
    public static String raw_page;
    /** Text of raw_text. */
    public static String raw_text;
    /** Text of raw_title. */
    public static String raw_title;
    /** Text of references_at. */
    public static String references_at;
    /** Text of references_field. */
    public static String references_field;
    /** Text of references_incoming. */
    public static String references_incoming;
    /** Text of references_incoming_tip. */
    public static String references_incoming_tip;
    /** Text of references_job. */
    public static String references_job;
    /** Text of references_leads_to. */
    public static String references_leads_to;
    /** Text of references_memory. */
    public static String references_memory;
    /** Text of references_nothing. */
    public static String references_nothing;
    /** Text of references_outgoing. */
    public static String references_outgoing;
    /** Text of references_outgoing_tip. */
    public static String references_outgoing_tip;
    /** Text of references_target. */
    public static String references_target;
    /** Text of references_what. */
    public static String references_what;
    /** Text of references_why. */
    public static String references_why;
    /** Text of references_why_no_way. */
    public static String references_why_no_way;
    /** Text of references_why_no_way_tip. */
    public static String references_why_no_way_tip;
    /** Text of references_why_not. */
    public static String references_why_not;
    /** Text of references_why_not_tip. */
    public static String references_why_not_tip;
    /** Text of references_why_tip. */
    public static String references_why_tip;
    /** Text of references_why_unknown. */
    public static String references_why_unknown;
    /** Text of references_why_unknown_tip. */
    public static String references_why_unknown_tip;
    /** Text of registers_choose. */
    public static String registers_choose;
    /** Text of registers_choose_title. */
    public static String registers_choose_title;
    /** Text of registers_decode. */
    public static String registers_decode;
    /** Text of registers_example. */
    public static String registers_example;
    /** Text of registers_not_hex. */
    public static String registers_not_hex;
    /** Text of registers_not_in_image. */
    public static String registers_not_in_image;
    /** Text of registers_reserved_mode. */
    public static String registers_reserved_mode;
    /** Text of registers_rtaddr. */
    public static String registers_rtaddr;
    /** Text of samples_job. */
    public static String samples_job;
    /** Text of state_address. */
    public static String state_address;
    /** Text of state_details. */
    public static String state_details;
    /** Text of state_filter. */
    public static String state_filter;
    /** Text of state_filter_count. */
    public static String state_filter_count;
    /** Text of state_filter_one. */
    public static String state_filter_one;
    /** Text of state_filter_tip. */
    public static String state_filter_tip;
    /** Text of state_locate. */
    public static String state_locate;
    /** Text of state_size. */
    public static String state_size;
    /** Text of state_nothing. */
    public static String state_nothing;
    /** Text of state_title. */
    public static String state_title;
    /** Text of state_what. */
    public static String state_what;
    /** Text of summary_device. */
    public static String summary_device;
    /** Text of summary_devices. */
    public static String summary_devices;
    /** Text of summary_memory. */
    public static String summary_memory;
    /** Text of summary_problem. */
    public static String summary_problem;
    /** Text of summary_problems. */
    public static String summary_problems;
    /** Text of summary_unit. */
    public static String summary_unit;
    /** Text of summary_units. */
    public static String summary_units;
    /** Text of translations_access. */
    public static String translations_access;
    /** Text of translations_address. */
    public static String translations_address;
    /** Text of translations_address_hint. */
    public static String translations_address_hint;
    /** Text of translations_address_tip. */
    public static String translations_address_tip;
    /** Text of translations_bar. */
    public static String translations_bar;
    /** Text of translations_count. */
    public static String translations_count;
    /** Text of translations_device. */
    public static String translations_device;
    /** Text of translations_direction_tip. */
    public static String translations_direction_tip;
    /** Text of translations_either. */
    public static String translations_either;
    /** Text of translations_entry. */
    public static String translations_entry;
    /** Text of translations_filter. */
    public static String translations_filter;
    /** Text of translations_filter_tip. */
    public static String translations_filter_tip;
    /** Text of translations_first. */
    public static String translations_first;
    /** Text of translations_last. */
    public static String translations_last;
    /** Text of translations_leads. */
    public static String translations_leads;
    /** Text of translations_length. */
    public static String translations_length;
    /** Text of translations_no_device. */
    public static String translations_no_device;
    /** Text of translations_none. */
    public static String translations_none;
    /** Text of translations_nothing. */
    public static String translations_nothing;
    /** Text of translations_page_size. */
    public static String translations_page_size;
    /** Text of translations_physical. */
    public static String translations_physical;
    /** Text of translations_raw. */
    public static String translations_raw;
    /** Text of translations_read. */
    public static String translations_read;
    /** Text of translations_says. */
    public static String translations_says;
    /** Text of translations_selected. */
    public static String translations_selected;
    /** Text of translations_sorting. */
    public static String translations_sorting;
    /** Text of translations_step. */
    public static String translations_step;
    /** Text of translations_write. */
    public static String translations_write;
    /** Text of welcome_first. */
    public static String welcome_first;
    /** Text of welcome_first_text. */
    public static String welcome_first_text;
    /** Text of welcome_help. */
    public static String welcome_help;
    /** Text of welcome_help_text. */
    public static String welcome_help_text;
    /** Text of welcome_import. */
    public static String welcome_import;
    /** Text of welcome_import_text. */
    public static String welcome_import_text;
    /** Text of welcome_new. */
    public static String welcome_new;
    /** Text of welcome_new_text. */
    public static String welcome_new_text;
    /** Text of welcome_open. */
    public static String welcome_open;
    /** Text of welcome_open_text. */
    public static String welcome_open_text;
    /** Text of welcome_samples. */
    public static String welcome_samples;
    /** Text of welcome_samples_text. */
    public static String welcome_samples_text;
    /** Text of welcome_text. */
    public static String welcome_text;
    /** Text of welcome_title. */
    public static String welcome_title;
    /** Text of welcome_workbench. */
    public static String welcome_workbench;
    /** Text of welcome_workbench_text. */
    public static String welcome_workbench_text;

    static {
        initializeMessages("org.liveupdate.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
