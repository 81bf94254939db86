/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.osgi.util.NLS;

/** All texts of the machine page that people read, from {@code messages.properties} beside it. */
final class MachineMessages extends NLS {

    /** Text of action_align_bottom. */
    public static String action_align_bottom;
    /** Text of action_align_left. */
    public static String action_align_left;
    /** Text of action_align_right. */
    public static String action_align_right;
    /** Text of action_align_top. */
    public static String action_align_top;
    /** Text of action_connect. */
    public static String action_connect;
    /** Text of action_distribute_across. */
    public static String action_distribute_across;
    /** Text of action_distribute_down. */
    public static String action_distribute_down;
    /** Text of action_fit. */
    public static String action_fit;
    /** Text of action_fold. */
    public static String action_fold;
    /** Text of action_layout. */
    public static String action_layout;
    /** Text of action_layout_selected. */
    public static String action_layout_selected;
    /** Text of action_palette. */
    public static String action_palette;
    /** Text of action_rename. */
    public static String action_rename;
    /** Text of action_twin. */
    public static String action_twin;
    /** Text of action_zoom_in. */
    public static String action_zoom_in;
    /** Text of action_zoom_out. */
    public static String action_zoom_out;
    /** Text of command_align. */
    public static String command_align;
    /** Text of command_cut. */
    public static String command_cut;
    /** Text of command_move. */
    public static String command_move;
    /** Text of command_rename. */
    public static String command_rename;
    /** Text of connect_message. */
    public static String connect_message;
    /** Text of connect_target. */
    public static String connect_target;
    /** Text of connect_title. */
    public static String connect_title;
    /** Text of edge_attached. */
    public static String edge_attached;
    /** Text of edge_bound. */
    public static String edge_bound;
    /** Text of edge_file. */
    public static String edge_file;
    /** Text of edge_maps. */
    public static String edge_maps;
    /** Text of edge_nested. */
    public static String edge_nested;
    /** Text of edge_pasid. */
    public static String edge_pasid;
    /** Text of edge_preserved. */
    public static String edge_preserved;
    /** Text of edge_tip. */
    public static String edge_tip;
    /** Text of handle_tip. */
    public static String handle_tip;
    /** Text of layout_job. */
    public static String layout_job;
    /** Text of map_access. */
    public static String map_access;
    /** Text of map_heading. */
    public static String map_heading;
    /** Text of map_iova. */
    public static String map_iova;
    /** Text of map_length. */
    public static String map_length;
    /** Text of map_message. */
    public static String map_message;
    /** Text of map_offset. */
    public static String map_offset;
    /** Text of map_ok. */
    public static String map_ok;
    /** Text of map_problem. */
    public static String map_problem;
    /** Text of map_range. */
    public static String map_range;
    /** Text of map_read. */
    public static String map_read;
    /** Text of map_title. */
    public static String map_title;
    /** Text of map_write. */
    public static String map_write;
    /** Text of meaning_attach. */
    public static String meaning_attach;
    /** Text of meaning_behind. */
    public static String meaning_behind;
    /** Text of meaning_bind. */
    public static String meaning_bind;
    /** Text of meaning_file. */
    public static String meaning_file;
    /** Text of meaning_map. */
    public static String meaning_map;
    /** Text of meaning_memory. */
    public static String meaning_memory;
    /** Text of meaning_nest. */
    public static String meaning_nest;
    /** Text of meaning_preserve. */
    public static String meaning_preserve;
    /** Text of meaning_unit. */
    public static String meaning_unit;
    /** Text of menu_align. */
    public static String menu_align;
    /** Text of menu_new. */
    public static String menu_new;
    /** Text of node_description. */
    public static String node_description;
    /** Text of node_folded. */
    public static String node_folded;
    /** Text of node_problems. */
    public static String node_problems;
    /** Text of palette_iommufd. */
    public static String palette_iommufd;
    /** Text of palette_machine. */
    public static String palette_machine;
    /** Text of palette_program. */
    public static String palette_program;
    /** Text of palette_search. */
    public static String palette_search;
    /** Text of status_copied. */
    public static String status_copied;
    /** Text of status_deleted. */
    public static String status_deleted;
    /** Text of status_hint. */
    public static String status_hint;
    /** Text of status_no_connection. */
    public static String status_no_connection;
    /** Text of status_steps_added. */
    public static String status_steps_added;
    /** Text of title. */
    public static String title;
    /** Text of twin_connections. */
    public static String twin_connections;
    /** Text of twin_detail. */
    public static String twin_detail;
    /** Text of twin_from. */
    public static String twin_from;
    /** Text of twin_kind. */
    public static String twin_kind;
    /** Text of twin_name. */
    public static String twin_name;
    /** Text of twin_problems. */
    public static String twin_problems;
    /** Text of twin_to. */
    public static String twin_to;

    static {
        initializeMessages("org.liveupdate.ui.scenario.machine.messages", MachineMessages.class); //$NON-NLS-1$
    }

    private MachineMessages() {
    }
}
