/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} beside it. */
final class Texts extends NLS {

    public static String corrupt_expected;
    public static String corrupt_label;
    public static String corrupt_text;
    public static String corrupt_title;
    public static String explain_invariant;
    public static String explain_invariant_tip;
    public static String explain_rule;
    public static String explain_rule_tip;
    public static String finding_off;
    public static String finding_off_tip;
    public static String fix_address;
    public static String fix_create;
    public static String fix_luo;
    public static String fix_name;
    public static String fix_no_findings;
    public static String fix_not_all;
    public static String fix_off;
    public static String fix_remove;
    public static String fix_token;
    public static String fix_use_findings;
    public static String go_to_byte;
    public static String go_to_byte_tip;
    public static String markers_job;
    public static String probe_label;
    public static String probe_no_address;
    public static String probe_no_device;
    public static String probe_no_scenario;
    public static String show_in_graph;
    public static String show_in_graph_tip;
    public static String show_step;
    public static String show_step_tip;
    public static String step_location;
    public static String step_problem;
    public static String step_said;

    static {
        initializeMessages(Texts.class.getPackageName() + ".messages", Texts.class);
    }

    private Texts() {
    }
}
