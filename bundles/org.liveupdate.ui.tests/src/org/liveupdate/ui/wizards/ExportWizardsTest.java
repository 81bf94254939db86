/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.image.Image;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;
import org.liveupdate.abi.Progress;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;

class ExportWizardsTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private void open() throws Exception {
        Path image = TestImages.good(folder.resolve("guest.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        ImageRobot.openExternal(page, image);
    }

    @Test
    void graphIsWrittenInItsFormat() throws Exception {

        open();
        for (String format : List.of("SVG", "DOT")) {
            try (WizardRobot robot = new WizardRobot(new ExportGraphWizard())) {
                robot.choose(WidgetIds.WIZARD_FORMAT, format);
                robot.choose(WidgetIds.WIZARD_PART, "Unit: all tables");
                Path file = folder.resolve("graph");
                robot.type(WidgetIds.WIZARD_FILE, file.toString());
                robot.finish();
                Path written = folder.resolve("graph." + format.toLowerCase(Locale.ROOT));
                assertTrue(Files.size(written) > 100, format);
            }
        }
        assertTrue(Files.readString(folder.resolve("graph.dot")).startsWith("digraph"));
        assertTrue(Files.readString(folder.resolve("graph.svg")).contains("<svg"));
    }

    @Test
    void endingFollowsTheFormatAndFolderIsRemembered() throws Exception {
        open();
        try (WizardRobot robot = new WizardRobot(new ExportGraphWizard())) {
            robot.choose(WidgetIds.WIZARD_FORMAT, "SVG");
            robot.type(WidgetIds.WIZARD_FILE, folder.resolve("a.svg").toString());
            robot.choose(WidgetIds.WIZARD_FORMAT, "DOT");
            assertEquals(folder.resolve("a.dot").toString(), robot.text(WidgetIds.WIZARD_FILE));
            robot.finish();
        }
        try (WizardRobot robot = new WizardRobot(new ExportGraphWizard())) {
            assertEquals(folder.resolve("guest.dot").toString(), robot.text(WidgetIds.WIZARD_FILE));
        }
    }

    @Test
    void memoryThatWasExportedLooksTheSame() throws Exception {
        open();
        Path copy = folder.resolve("copy.elf");
        try (WizardRobot robot = new WizardRobot(new ExportImageWizard())) {
            robot.type(WidgetIds.WIZARD_FILE, copy.toString());
            robot.finish();
        }
        try (Image image = Images.open(copy, OpenOptions.DEFAULT.withoutCache(), Progress.NONE)) {
            var unit = new InspectQuery(image, Optional.empty()).run(Progress.NONE).units().get(0);
            assertEquals(TestImages.RTADDR, unit.registers().rtaddr());
            assertEquals(1, unit.devices().size());
        }
    }

    @Test
    void filesThatCannotBeWrittenAreRefusedAndReplacementIsSaid() throws Exception {
        open();
        try (WizardRobot robot = new WizardRobot(new ExportImageWizard())) {
            robot.type(WidgetIds.WIZARD_FILE, "relative.elf");
            assertEquals("Expected a file with its whole path, found relative.elf.", robot.error());
            robot.type(WidgetIds.WIZARD_FILE, folder.toString());
            assertEquals(folder + " is a folder, expected a file.", robot.error());
            robot.type(WidgetIds.WIZARD_FILE, folder.resolve("missing/a.elf").toString());
            assertEquals("There is no folder " + folder.resolve("missing") + ".", robot.error());
            robot.type(WidgetIds.WIZARD_FILE, "");
            assertFalse(robot.canFinish());
            robot.type(WidgetIds.WIZARD_FILE, folder.resolve("guest.elf").toString());
            assertNull(robot.error());
            assertEquals(folder.resolve("guest.elf") + " exists and will be replaced.", robot.message());
        }
    }

    @Test
    void unitThatIsNotThereIsSaidInOneLine() throws Exception {
        open();
        try (WizardRobot robot = new WizardRobot(new ExportGraphWizard())) {
            robot.choose(WidgetIds.WIZARD_PART, "Unit: overview");
            Widgets.find(Spinner.class, WidgetIds.WIZARD_UNIT).setSelection(7);
            robot.type(WidgetIds.WIZARD_FILE, folder.resolve("b.svg").toString());
            robot.press("Finish");
            assertEquals("There is no unit 7; the state has 1.", robot.error());
            assertFalse(Files.exists(folder.resolve("b.svg")));
        }
    }

    @Test
    void reportTellsTheStoryOfASelectedScenario() throws Exception {
        IFile file = ImageRobot.project().getFile("story.liveupdate");
        file.create(ScenarioFiles.text(ScenarioFiles.contain(ScenarioTemplates.find("first").orElseThrow().create(),
                "story")).getBytes(StandardCharsets.UTF_8), true, false, null);
        for (String format : List.of("HTML, with pictures", "Plain text, for mail")) {
            try (WizardRobot robot = new WizardRobot(new ExportReportWizard(), file)) {
                robot.choose(WidgetIds.WIZARD_FORMAT, format);
                robot.type(WidgetIds.WIZARD_FILE, folder.resolve("story").toString());
                robot.finish();
            }
        }
        assertTrue(Files.readString(folder.resolve("story.html")).contains("First live update"));
        assertTrue(Files.readString(folder.resolve("story.txt")).contains("First live update"));
    }

    @Test
    void scenarioThatCannotRunIsSaid() throws Exception {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        scenario.getMachine().getUnits().clear();
        IFile file = ImageRobot.project().getFile("broken.liveupdate");
        String text = ScenarioFiles.text(ScenarioFiles.contain(scenario, "broken"));
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        try (WizardRobot robot = new WizardRobot(new ExportReportWizard(), file)) {
            robot.type(WidgetIds.WIZARD_FILE, folder.resolve("broken.html").toString());
            robot.press("Finish");
            assertTrue(robot.error().startsWith("The scenario cannot run: "), robot.error());
            assertFalse(Files.exists(folder.resolve("broken.html")));
        }
    }

    @Test
    void withoutAnOpenStateThereIsNothingToExport() {
        try (WizardRobot robot = new WizardRobot(new ExportGraphWizard())) {
            assertEquals("Open a memory image, or a scenario that was run, first.", robot.error());
            assertFalse(robot.canFinish());
        }
    }
}
