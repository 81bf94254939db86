/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;

class CompareWithTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private IProject project;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        project = ImageRobot.project();
    }

    @AfterEach
    void end() throws Exception {
        page.closeAllEditors(false);
        Events.flush();
        project.delete(true, true, null);
    }

    private static void open(ITypedElement left, ITypedElement right) {
        CompareUI.openCompareEditor(new CompareEditorInput(new CompareConfiguration()) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                return new DiffNode(null, Differencer.CHANGE, null, left, right);
            }
        });
    }

    private IFile image(String sample, String name) throws Exception {
        Path to = Files.createDirectories(folder.resolve(name));
        Path image = ImageRobot.sample(sample, to);
        var there = project.getFolder(name);
        there.create(true, true, null);
        for (Path file : List.of(image, image.resolveSibling("registers.json"))) {
            try (var in = Files.newInputStream(file)) {
                there.getFile(file.getFileName().toString()).create(in, true, null);
            }
        }
        return there.getFile(image.getFileName().toString());
    }

    private static Tree structure(String first) {
        Events.until("the structure with " + first, () -> Widgets.lookFor(Tree.class, WidgetIds.COMPARE_STRUCTURE)
                .filter(tree -> Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().startsWith(first)))
                .isPresent());
        return Widgets.find(Tree.class, WidgetIds.COMPARE_STRUCTURE);
    }

    /** The texts of all visible text areas. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Deque<Control> open = new ArrayDeque<>(Arrays.asList(Display.getCurrent().getShells()));
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (control instanceof StyledText text && text.isVisible()) {
                texts.add(text.getText());
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        return texts;
    }

    private static void openItem(Tree tree, String... path) {
        TreeItem item = Widgets.select(tree, path);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.DefaultSelection, event);
        Events.flush();
    }

    @Test
    void imagesAreComparedByWhatIsInThem() throws Exception {
        open(new ResourceNode(image("v1-legacy-rich-t2", "before")),
                new ResourceNode(image("v1-legacy-rich-th", "after")));
        Tree tree = structure("session");
        Events.until("the decoded texts",
                () -> texts().stream().filter(text -> text.contains("session vm-a")).count() == 2);
        openItem(tree, "device (", "\u2212 00:03.0");
        Events.until("the text of the device", () -> texts().stream().anyMatch(text -> text.startsWith("00:03.0")));
    }

    @Test
    void imageThatCannotBeReadIsNamed() throws Exception {
        IFile good = image("v1-legacy-rich-th", "after");
        IFile bad = project.getFile("cut.elf");
        bad.create(new ByteArrayInputStream(new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1 }), true, null);
        open(new ResourceNode(good), new ResourceNode(bad));
        structure("Cannot compare: ");
    }

    @Test
    void scenariosAreComparedByTheirElements() throws Exception {
        String text = ScenarioRobot.template("first");
        IFile before = ScenarioRobot.file(project, "before.liveupdate", text);
        IFile after = ScenarioRobot.file(project, "after.liveupdate",
                text.replaceFirst("(<steps [^>]*xmi:id=\"[^\"]*)\"", "$1-new\""));
        open(new ResourceNode(before), new ResourceNode(after));
        Tree tree = Widgets.find(Tree.class, WidgetIds.COMPARE_STRUCTURE);
        Events.until("the structure", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2);
        assertTrue(texts().stream().anyMatch(all -> all.contains("<?xml")), "the files themselves stand below");
    }

    @Test
    void scenarioIsComparedWithItsLocalHistory() throws Exception {
        String text = ScenarioRobot.template("first");
        IFile file = ScenarioRobot.file(project, "s.liveupdate", text);
        file.setContents(new ByteArrayInputStream(text.replaceFirst("name=\"[^\"]*\"", "name=\"Another\"")
                .getBytes(StandardCharsets.UTF_8)), true, true, null);
        ResourceNode now = new ResourceNode(file);
        open(now, new HistoryItem(now, file.getHistory(null)[0]));
        Tree tree = structure("");
        Events.until("the structure", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
        assertTrue(tree.getItem(0).getItem(0).getText().contains("name: Another"),
                tree.getItem(0).getItem(0).getText());
    }

    @Test
    void fileThatIsNoScenarioIsNamed() throws Exception {
        IFile before = ScenarioRobot.file(project, "before.liveupdate", ScenarioRobot.template("first"));
        IFile after = ScenarioRobot.file(project, "after.liveupdate", "<scenario:Scenario");
        open(new ResourceNode(before), new ResourceNode(after));
        Tree tree = structure("Cannot compare: ");
        assertEquals(1, tree.getItemCount());
    }
}
