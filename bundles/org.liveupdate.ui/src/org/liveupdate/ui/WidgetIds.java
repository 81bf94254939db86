/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.swt.widgets.Widget;

/** Names that are put on widgets, so that tests and assistive tools find them whatever their text is. */
public final class WidgetIds {

    /** The key under which a widget's name is kept. */
    public static final String KEY = "id";
    /** The filter above the tree. */
    public static final String FILTER = "state.filter";
    /** The tree of state. */
    public static final String TREE = "state.tree";
    /** The table of problems. */
    public static final String PROBLEMS = "state.problems";
    /** The summary line above the tree. */
    public static final String SUMMARY = "state.summary";
    /** The bar on the page that is shown while an image is opened. */
    public static final String PROGRESS = "opening.progress";
    /** Stops opening. */
    public static final String CANCEL = "opening.cancel";
    /** Opens once more. */
    public static final String AGAIN = "opening.again";
    /** What happened, in one line. */
    public static final String OPENING_TEXT = "opening.text";
    /** The text field for RTADDR. */
    public static final String RTADDR = "registers.rtaddr";
    /** What is wrong with the text in the field. */
    public static final String RTADDR_ERROR = "registers.error";
    /** Decodes with the value in the field. */
    public static final String DECODE = "registers.decode";
    /** Chooses a file with registers. */
    public static final String CHOOSE = "registers.choose";
    /** The choice of what the graph shows. */
    public static final String SCOPE = "graph.scope";
    /** The choice of a device. */
    public static final String GRAPH_DEVICE = "graph.device";
    /** The drawing area. */
    public static final String GRAPH = "graph.canvas";
    /** The tree in the view State. */
    public static final String STATE_TREE = "stateTree.tree";
    /** The choice of what the view State Graph shows. */
    public static final String STATE_GRAPH_SCOPE = "stateGraph.scope";
    /** The drawing in the view State Graph. */
    public static final String STATE_GRAPH = "stateGraph.canvas";
    /** The list of pointers of what is selected. */
    public static final String REFERENCES = "references.tree";
    /** The rows of bytes. */
    public static final String MEMORY = "memory.canvas";
    /** The address to go to. */
    public static final String MEMORY_ADDRESS = "memory.address";
    /** The bytes to look for. */
    public static final String MEMORY_SEARCH = "memory.search";
    /** What the cursor is on. */
    public static final String MEMORY_STATUS = "memory.status";
    /** What the Memory view says in place of bytes. */
    public static final String MEMORY_MESSAGE = "memory.message";
    /** What the Translations view says in place of empty tables. */
    public static final String TRANSLATIONS_MESSAGE = "translations.message";
    /** The table of mapped ranges. */
    public static final String RANGES = "translations.ranges";
    /** The filter of the ranges. */
    public static final String RANGES_FILTER = "translations.filter";
    /** How many ranges are shown. */
    public static final String RANGES_COUNT = "translations.count";
    /** The address space as a bar. */
    public static final String RANGES_BAR = "translations.bar";
    /** The choice of a device. */
    public static final String TRANSLATIONS_DEVICE = "translations.device";
    /** The choice of a PASID. */
    public static final String TRANSLATIONS_PASID = "translations.pasid";
    /** The address to translate. */
    public static final String WALK_ADDRESS = "translations.address";
    /** What the device does at the address. */
    public static final String WALK_ACCESS = "translations.access";
    /** The steps of a walk. */
    public static final String WALK = "translations.walk";
    /** The choice of the later state. */
    public static final String COMPARE_AFTER = "compare.after";
    /** The graph of the later state. */
    public static final String COMPARE_AFTER_GRAPH = "compare.afterGraph";
    /** The choice of the earlier state. */
    public static final String COMPARE_BEFORE = "compare.before";
    /** The graph of the earlier state. */
    public static final String COMPARE_BEFORE_GRAPH = "compare.beforeGraph";
    /** Stops comparing. */
    public static final String COMPARE_CANCEL = "compare.cancel";
    /** How many differences are listed. */
    public static final String COMPARE_COUNT = "compare.count";
    /** The filter of differences. */
    public static final String COMPARE_FILTER = "compare.filter";
    /** The device or address to draw. */
    public static final String COMPARE_FOCUS = "compare.focus";
    /** Which kinds of differences are listed. */
    public static final String COMPARE_KINDS = "compare.kinds";
    /** How much of two states is drawn. */
    public static final String COMPARE_LEVEL = "compare.level";
    /** The list of differences. */
    public static final String COMPARE_LIST = "compare.list";
    /** One graph or two. */
    public static final String COMPARE_MERGED = "compare.merged";
    /** The graph of both states. */
    public static final String COMPARE_MERGED_GRAPH = "compare.mergedGraph";
    /** Why there is no graph. */
    public static final String COMPARE_MESSAGE = "compare.message";
    /** Only what differs. */
    public static final String COMPARE_ONLY = "compare.only";
    /** How states are chosen. */
    public static final String COMPARE_PAIRING = "compare.pairing";
    /** What was found in two states. */
    public static final String COMPARE_STATUS = "compare.status";
    /** What differs in two files. */
    public static final String COMPARE_STRUCTURE = "compare.structure";
    /** Exchanges before and after. */
    public static final String COMPARE_SWAP = "compare.swap";
    /** The tree of the outline. */
    public static final String OUTLINE = "outline.tree";
    /** The check box for another next kernel. */
    public static final String NEXT_KERNEL = "scenario.nextKernel";
    /** The list of memory ranges and scratch areas. */
    public static final String MEMORY_RANGES = "scenario.memory";
    /** Prefix of the links that run the scenario. */
    public static final String RUN_LINK = "scenario.run.";
    /** The link to the steps. */
    public static final String CONTENTS_STEPS = "scenario.contents.steps";
    /** The problems of a scenario. */
    public static final String SCENARIO_PROBLEMS = "scenario.problems";
    /** The table of findings. */
    public static final String FINDINGS = "scenario.findings";
    /** The filter of the findings. */
    public static final String FINDINGS_FILTER = "scenario.findings.filter";
    /** The choice of the kernel whose findings are shown. */
    public static final String FINDINGS_KERNEL = "scenario.findings.kernel";
    /** The table of steps. */
    public static final String STEPS = "scenario.steps";
    /** The tree of kinds of steps. */
    public static final String STEP_KINDS = "scenario.stepKinds";
    /** The filter of the kinds of steps. */
    public static final String STEP_KINDS_FILTER = "scenario.stepKinds.filter";
    /** What came of a step. */
    public static final String STEP_OUTCOME = "scenario.stepOutcome";
    /** The table of what is expected of a step. */
    public static final String EXPECTATIONS = "scenario.expectations";
    /** The filter of the outline. */
    public static final String OUTLINE_FILTER = "outline.filter";
    /** The box of a step of the view First Steps; the number of the step, from 0 on, comes behind. */
    public static final String FIRST_STEPS_TICK = "firstSteps.tick.";
    /** The link that does a step of the view First Steps; the number of the step comes behind. */
    public static final String FIRST_STEPS_PERFORM = "firstSteps.perform.";
    /** The link that explains a step of the view First Steps; the number of the step comes behind. */
    public static final String FIRST_STEPS_EXPLAIN = "firstSteps.explain.";
    /** How many of the first steps are done. */
    public static final String FIRST_STEPS_PROGRESS = "firstSteps.progress";
    /** The link of the welcome that opens the first steps. */
    public static final String WELCOME_FIRST = "welcome.first";
    /** The link of the welcome that opens the wizard for scenarios. */
    public static final String WELCOME_NEW = "welcome.new";
    /** The link of the welcome that opens the import. */
    public static final String WELCOME_IMPORT = "welcome.import";
    /** The link of the welcome that opens the help. */
    public static final String WELCOME_HELP = "welcome.help";
    /** The link of the welcome that opens samples. */
    public static final String WELCOME_SAMPLES = "welcome.samples";
    /** The link of the welcome that opens an image. */
    public static final String WELCOME_OPEN = "welcome.open";
    /** The link of the welcome that leads to the workbench. */
    public static final String WELCOME_WORKBENCH = "welcome.workbench";

    /** The folder that a wizard writes into. */
    public static final String WIZARD_FOLDER = "wizard.folder";
    /** Chooses a folder or a file. */
    public static final String WIZARD_BROWSE = "wizard.browse";
    /** The name of the file that a wizard makes. */
    public static final String WIZARD_NAME = "wizard.name";
    /** The words that the list of scenarios is searched for. */
    public static final String WIZARD_FILTER = "wizard.filter";
    /** What a new scenario can begin with. */
    public static final String WIZARD_SOURCES = "wizard.sources";
    /** What is said about a scenario. */
    public static final String WIZARD_DESCRIPTION = "wizard.description";
    /** What is in a scenario. */
    public static final String WIZARD_PREVIEW = "wizard.preview";
    /** The images to import. */
    public static final String WIZARD_CAPTURES = "wizard.captures";
    /** Adds images. */
    public static final String WIZARD_ADD = "wizard.add";
    /** Takes an image out of the list. */
    public static final String WIZARD_REMOVE = "wizard.remove";
    /** Whether images stay where they are. */
    public static final String WIZARD_LINK = "wizard.link";
    /** Beginning of the names of the choices where registers come from. */
    public static final String WIZARD_REGISTERS = "wizard.registers.";
    /** The file with registers. */
    public static final String WIZARD_REGISTERS_FILE = "wizard.registersFile";
    /** A value of RTADDR. */
    public static final String WIZARD_RTADDR = "wizard.rtaddr";
    /** What is exported. */
    public static final String WIZARD_SOURCE = "wizard.source";
    /** The format of an export. */
    public static final String WIZARD_FORMAT = "wizard.format";
    /** The file that an export writes. */
    public static final String WIZARD_FILE = "wizard.file";
    /** How much a graph shows. */
    public static final String WIZARD_PART = "wizard.part";
    /** The unit that a graph shows. */
    public static final String WIZARD_UNIT = "wizard.unit";
    /** The page of help. */
    public static final String HELP_TEXT = "help.text";
    /** The contents of help. */
    public static final String HELP_CONTENTS = "help.contents";
    /** The words that help is searched for. */
    public static final String HELP_SEARCH = "help.search";
    /** The new value of a byte. */
    public static final String CORRUPT_VALUE = "memory.corrupt";
    /** How much the cache of unpacked images holds. */
    public static final String CACHE_USE = "preferences.cache.use";
    /** Clears the cache of unpacked images. */
    public static final String CACHE_CLEAR = "preferences.cache.clear";
    /** The steps of a scenario on a line. */
    public static final String TIMELINE = "run.timeline";
    /** What happened last in a run. */
    public static final String RUN_STATUS = "run.status";
    /** The small buttons of the run bar. */
    public static final String RUN_TOOLS = "run.tools";
    /** Stops what is under way in a run. */
    public static final String RUN_STOP = "run.stop";
    /** The drawing of a sequence. */
    public static final String SEQUENCE = "sequence.canvas";
    /** The messages of a sequence as a table. */
    public static final String SEQUENCE_TABLE = "sequence.table";

    /** The drawing of a machine. */
    public static final String MACHINE_GRAPH = "machine.graph";
    /** The drawing of a machine as a tree. */
    public static final String MACHINE_TREE = "machine.tree";
    /** What was done last on the machine page. */
    public static final String MACHINE_STATUS = "machine.status";
    /** Kinds of elements on the machine page. */
    public static final String PALETTE = "machine.palette";
    /** The search field of the palette. */
    public static final String PALETTE_SEARCH = "machine.palette.search";
    /** The field in which a name is typed over a node. */
    public static final String RENAME = "machine.rename";
    /** The first address of a mapping. */
    public static final String MAP_IOVA = "machine.map.iova";
    /** The offset of a mapping in its memfd. */
    public static final String MAP_OFFSET = "machine.map.offset";
    /** The length of a mapping. */
    public static final String MAP_LENGTH = "machine.map.length";

    private WidgetIds() {
    }

    /**
     * Names a widget.
     *
     * @param widget the widget
     * @param id     its name
     */
    public static void set(Widget widget, String id) {
        widget.setData(KEY, id);
    }
}
