/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

/** Context ids of org.liveupdate.help/contexts.xml. */
public final class HelpIds {

    /** The page with the tree of state. */
    public static final String STATE_PAGE = "org.liveupdate.help.state_page";
    /** The page with the graph. */
    public static final String GRAPH_PAGE = "org.liveupdate.help.graph_page";
    /** The row in which registers are given. */
    public static final String REGISTERS = "org.liveupdate.help.registers";
    /** The page that is shown while an image is opened, and when that failed. */
    public static final String OPENING_PAGE = "org.liveupdate.help.opening_page";
    /** The outline of an image. */
    public static final String OUTLINE = "org.liveupdate.help.outline";
    /** The view with the pointers of what is selected. */
    public static final String REFERENCES = "org.liveupdate.help.references_view";
    /** The view that compares two states. */
    public static final String BEFORE_AFTER = "org.liveupdate.help.before_after_view";
    /** The view with the bytes. */
    public static final String MEMORY = "org.liveupdate.help.memory_view";
    /** The view with translations. */
    public static final String TRANSLATIONS = "org.liveupdate.help.translations_view";
    /** The properties of a node. */
    public static final String PROPERTIES = "org.liveupdate.help.properties";
    /** The overview of a scenario. */
    public static final String SCENARIO_OVERVIEW = "org.liveupdate.help.scenario_overview";
    /** The drawing of a scenario's machine. */
    public static final String SCENARIO_MACHINE = "org.liveupdate.help.scenario_machine";
    /** The steps of a scenario. */
    public static final String SCENARIO_STEPS = "org.liveupdate.help.scenario_steps";
    /** The text of a scenario. */
    public static final String SCENARIO_SOURCE = "org.liveupdate.help.scenario_source";
    /** The outline of a scenario. */
    public static final String SCENARIO_OUTLINE = "org.liveupdate.help.scenario_outline";
    /** The view with the first steps. */
    public static final String FIRST_STEPS = "org.liveupdate.help.first_steps_view";
    /** The welcome. */
    public static final String WELCOME = "org.liveupdate.help.welcome";

    /** The wizard for new scenarios. */
    public static final String NEW_SCENARIO = "org.liveupdate.help.new_scenario";
    /** The wizard that makes scenarios of captures. */
    public static final String FROM_CAPTURE = "org.liveupdate.help.from_capture";
    /** The wizard that imports captures. */
    public static final String IMPORT_CAPTURE = "org.liveupdate.help.import_capture";
    /** The wizard that exports graphs. */
    public static final String EXPORT_GRAPH = "org.liveupdate.help.export_graph";
    /** The wizard that exports reports. */
    public static final String EXPORT_REPORT = "org.liveupdate.help.export_report";
    /** The wizard that exports memory. */
    public static final String EXPORT_IMAGE = "org.liveupdate.help.export_image";
    /** The question for the new value of a byte. */
    public static final String CORRUPT_BYTE = "org.liveupdate.help.corrupt_byte";
    /** The preference page. */
    public static final String PREFERENCES = "org.liveupdate.help.preferences";
    /** The row that runs a scenario. */
    public static final String RUN_BAR = "org.liveupdate.help.run_bar";
    /** The view with who called whom. */
    public static final String SEQUENCE = "org.liveupdate.help.sequence_view";
    /** The view with the graph of the moment. */
    public static final String STATE_GRAPH = "org.liveupdate.help.state_graph_view";
    /** The view with the tree of the moment. */
    public static final String STATE_VIEW = "org.liveupdate.help.state_view";
    /** The tab of a launch configuration. */
    public static final String LAUNCH = "org.liveupdate.help.launch_tab";

    private HelpIds() {
    }
}
