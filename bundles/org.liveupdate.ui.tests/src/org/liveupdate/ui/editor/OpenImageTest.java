/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;

class OpenImageTest {

    private static final int ADDRESS = 1;
    private static final int SIZE = 2;
    private static final int DETAILS = 3;

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

    @Test
    void compressedSampleInTheWorkspaceOpensByItsContent() throws Exception {
        IProject project = ImageRobot.project();
        Path image = ImageRobot.sample("legacy-61-q72", folder);
        ImageRobot.put(project, folder.resolve("registers.json"));
        IFile file = ImageRobot.put(project, image);

        ImageRobot.open(page, file);

        assertEquals(List.of("State", "Graph"), ImageRobot.tabs(ImageRobot.tree()));
        TreeItem device = Widgets.item(ImageRobot.tree(), "VT-d unit 0 at 0xfed90000", "Bus 00", "00:03.0");
        assertEquals("0x28be180", device.getText(ADDRESS));
        assertEquals("domain 3, second stage, 4 levels, 179 ranges", device.getText(DETAILS));
        assertTrue(Widgets.find(Label.class, WidgetIds.SUMMARY).getText().contains("14 devices"));
    }

    @Test
    void fileOutsideTheWorkspaceOpensByItsContent() throws Exception {
        ImageRobot.openExternal(page, ImageRobot.sample("scalable-fs-debugfs-73self-q11", folder));

        TreeItem unit = Widgets.item(ImageRobot.tree(), "VT-d unit 0");
        assertTrue(unit.getText(DETAILS).startsWith("scalable mode"), unit.getText(DETAILS));
    }

    @Test
    void rawImageWithRegistersBesideItOpensInTheEditor() throws Exception {
        IProject project = ImageRobot.project();
        Path raw = folder.resolve("guest.raw");
        Files.write(raw, new byte[0x2000]);
        IFile file = ImageRobot.put(project, raw);
        TestImages.registers(raw, TestImages.REGISTERS);
        ImageRobot.put(project, folder.resolve("registers.json"));

        assertEquals(MemoryImageEditor.ID, IDE.getEditorDescriptor(file, true, false).getId());
    }

    @Test
    void otherCompressedFilesAreLeftToOtherEditors() throws Exception {
        IProject project = ImageRobot.project();
        Path letter = folder.resolve("letter.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(letter))) {
            out.write(new byte[] { 'h', 'i' });
        }
        IFile file = ImageRobot.put(project, letter);
        var type = IDE.getContentType(file);
        assertFalse(type != null && type.getId().startsWith("org.liveupdate"));
    }

    @Test
    void tablesAndRangesAreReachedDownToTheLastEntry() throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        ImageRobot.openExternal(page, image);
        Tree tree = ImageRobot.tree();

        TreeItem range = Widgets.item(tree, "VT-d unit 0", "Bus 00", "00:01.0", "Domain 5", "Mapped ranges",
                "0x40000000");
        assertEquals("4 KiB", range.getText(SIZE));
        assertEquals("0x8000", range.getText(ADDRESS));
        TreeItem leaf = Widgets.item(tree, "VT-d unit 0", "Bus 00", "00:01.0", "Domain 5", "Page table, level 3",
                "[1] level 2", "[0] level 1", "[0] page of 4 KiB");
        assertEquals("rw, IOVA 0x40000000 \u2192 0x8000", leaf.getText(DETAILS));
    }

    @Test
    void filterByAddressLeavesTheRangeThatMapsIt() throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        ImageRobot.openExternal(page, image);
        Text filter = Widgets.find(Text.class, WidgetIds.FILTER);

        filter.setText("0x40000123");
        Tree tree = ImageRobot.tree();
        Events.until("one match", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1
                && Widgets.item(tree, "VT-d", "Bus", "00:01.0", "Domain").getItemCount() == 1);
        Widgets.item(tree, "VT-d", "Bus", "00:01.0", "Domain", "Mapped ranges", "0x40000000");

        filter.setText("nothing like this");
        Events.until("no match", () -> tree.getItemCount() == 0);
        filter.setText("");
        Events.until("everything", () -> tree.getItemCount() == 1);
    }

    @Test
    void restoredEditorShowsThePageAndTheSelectionOfBefore() throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        MemoryImageEditor before = ImageRobot.openExternal(page, image);
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0", "Domain 5", "Mapped ranges");
        before.showPage(true);
        XMLMemento memento = XMLMemento.createWriteRoot("editor");
        before.saveState(memento);
        IEditorInput input = before.getEditorInput();
        page.closeAllEditors(false);
        Events.flush();

        MemoryImageEditor after = (MemoryImageEditor) page.openEditor(input, MemoryImageEditor.ID);
        // as the workbench does with what it kept, right after it made the editor
        after.restoreState(memento);
        ImageRobot.settled(after);

        var selected = ((IStructuredSelection) after.getSite().getSelectionProvider()
                .getSelection()).getFirstElement();
        assertEquals("unit0/bus00/00:01.0/domain/ranges", ((StateNode) selected).id());
        assertTrue(Widgets.lookFor(Tree.class, WidgetIds.TREE).isEmpty(), "the page with the graph is in front");
        assertEquals(1, page.getEditorReferences().length);
    }

    @Test
    void restoredEditorDecodesWithTheGivenRegisters() throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, "{\"RTADDR\": \"0x5000\"}");
        MemoryImageEditor before = ImageRobot.openExternal(page, image);
        Widgets.find(Text.class, WidgetIds.RTADDR).setText("0x1000");
        Widgets.click(Widgets.find(Button.class, WidgetIds.DECODE));
        ImageRobot.settled(before);
        XMLMemento memento = XMLMemento.createWriteRoot("editor");
        before.saveState(memento);
        IEditorInput input = before.getEditorInput();
        page.closeAllEditors(false);
        Events.flush();

        MemoryImageEditor after = (MemoryImageEditor) page.openEditor(input, MemoryImageEditor.ID);
        after.restoreState(memento);
        ImageRobot.settled(after);

        Widgets.item(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
    }

    @Test
    void whatIsShownStaysReadableWhileTheFileIsOpenedAgain() throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        MemoryImageEditor editor = ImageRobot.openExternal(page, image);
        StateNode table = editor.opened().orElseThrow().tree().find("unit0/bus00/00:01.0/domain/table").orElseThrow();

        editor.openAgain();

        assertTrue(editor.isWorking());
        assertEquals(1, table.children().size());
        ImageRobot.settled(editor);
        Widgets.item(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0", "Domain 5", "Page table", "[1]", "[0]");
    }

    @Test
    void deletedFileClosesItsEditor() throws Exception {
        IFile file = ImageRobot.put(ImageRobot.project(), TestImages.good(folder.resolve("small.elf")));
        ImageRobot.open(page, file);

        file.delete(true, null);

        Events.until("the editor to close", () -> page.getEditorReferences().length == 0);
    }
}
