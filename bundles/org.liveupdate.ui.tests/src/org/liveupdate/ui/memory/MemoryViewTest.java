/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.analysis.memory.FieldSpan.Look;
import org.liveupdate.analysis.memory.MemoryPlace;
import org.liveupdate.analysis.memory.MemoryRows;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;

class MemoryViewTest {

    private static final long CONTEXT_ENTRY = TestImages.CONTEXT + 0x80;
    private static final long TOP_TABLE = 0x3000;

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private MemoryImageEditor editor;
    private MemoryView view;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        editor = ImageRobot.openExternal(page, image);
        view = (MemoryView) page.showView(MemoryView.ID);
        Events.until("the bytes", () -> !status().isEmpty());
    }

    @AfterEach
    void end() {
        page.hideView(view);
        page.closeAllEditors(false);
        Events.flush();
    }

    private static String status() {
        return Widgets.find(Label.class, WidgetIds.MEMORY_STATUS).getText();
    }

    private static Canvas canvas() {
        return Widgets.find(Canvas.class, WidgetIds.MEMORY);
    }

    private static void type(String id, String text) {
        Text field = Widgets.find(Text.class, id);
        field.setText(text);
        Widgets.key(field, SWT.CR, 0);
    }

    private void click(long address, int type) {
        Point at = view.locationOf(address);
        Widgets.mouse(canvas(), type, at.x, at.y, 0);
    }

    @Test
    void selectionInTheTreeIsShownWithItsFieldAndOwner() {
        page.activate(editor);
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");

        assertEquals(CONTEXT_ENTRY, view.selectedAddress());
        assertTrue(status().contains("context table"), status());
        assertTrue(status().contains("0x2080 + 0x10"), status());
    }

    @Test
    void addressIsGoneToAndHistoryLeadsBack() throws Exception {
        type(WidgetIds.MEMORY_ADDRESS, "2080");
        assertEquals(CONTEXT_ENTRY, view.selectedAddress());
        type(WidgetIds.MEMORY_ADDRESS, "0x5000");
        assertEquals(0x5000, view.selectedAddress());

        page.activate(view);
        ImageRobot.execute("org.eclipse.ui.navigate.backwardHistory");
        assertEquals(CONTEXT_ENTRY, view.selectedAddress());
        ImageRobot.execute("org.eclipse.ui.navigate.forwardHistory");
        assertEquals(0x5000, view.selectedAddress());
    }

    @Test
    void doubleClickOnAPointerFollowsIt() {
        type(WidgetIds.MEMORY_ADDRESS, "0x2080");

        click(CONTEXT_ENTRY + 2, SWT.MouseDown);
        click(CONTEXT_ENTRY + 2, SWT.MouseDoubleClick);

        assertEquals(TOP_TABLE, view.selectedAddress());
    }

    @Test
    void enterOnAPointerFollowsIt() {
        type(WidgetIds.MEMORY_ADDRESS, "0x2081");

        Widgets.key(canvas(), SWT.CR, 0);

        assertEquals(TOP_TABLE, view.selectedAddress());
    }

    @Test
    void keysMoveTheCursor() {
        type(WidgetIds.MEMORY_ADDRESS, "0x5fff");
        Widgets.key(canvas(), SWT.ARROW_RIGHT, 0);
        assertEquals(0x5fff, view.selectedAddress(), "the end of memory");
        Widgets.key(canvas(), SWT.ARROW_UP, 0);
        assertEquals(0x5fef, view.selectedAddress());
        Widgets.key(canvas(), SWT.HOME, SWT.MOD1);
        assertEquals(TestImages.RTADDR, view.selectedAddress());
    }

    @Test
    void cursorStepsOverHoles() {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1000, new byte[1]);
        memory.write(0x9000, new byte[1]);
        MemoryRows rows = new MemoryRows(memory);

        assertEquals(0x9000, MemoryCursor.stepped(rows, 0x1fff, 1));
        assertEquals(0x1fff, MemoryCursor.stepped(rows, 0x9000, -1));
        assertEquals(0x9004, MemoryCursor.moved(rows, 0x1ff4, 1));
        assertEquals(0x1ff4, MemoryCursor.moved(rows, 0x9004, -1));
    }

    @Test
    void bytesSelectedHereAreSelectedInTheEditorAndItsTree() {
        page.activate(view);
        type(WidgetIds.MEMORY_ADDRESS, "0x2080");

        Events.until("the tree", () -> ImageRobot.selected(editor) instanceof MemoryPlace place
                && place.start() == CONTEXT_ENTRY
                && ImageRobot.tree().getSelection().length == 1
                && ImageRobot.tree().getSelection()[0].getText().equals("00:01.0"));
    }

    @Test
    void bytesAreFoundForwardsAndBackwards() {
        type(WidgetIds.MEMORY_SEARCH, "0x3001");
        Events.until("the pointer", () -> view.selectedAddress() == CONTEXT_ENTRY);
        type(WidgetIds.MEMORY_SEARCH, "0x8003");
        Events.until("the leaf", () -> view.selectedAddress() == 0x5000);
        Widgets.find(Text.class, WidgetIds.MEMORY_SEARCH).setText("0x3001");
        Widgets.key(Widgets.find(Text.class, WidgetIds.MEMORY_SEARCH), SWT.CR, SWT.SHIFT);
        Events.until("the pointer again", () -> view.selectedAddress() == CONTEXT_ENTRY);
    }

    @Test
    void selectionIsCopiedAsHexAndAsC() throws Exception {
        type(WidgetIds.MEMORY_ADDRESS, "0x2080");
        page.activate(view);
        Widgets.key(canvas(), SWT.ARROW_RIGHT, SWT.SHIFT);

        ImageRobot.execute("org.eclipse.ui.edit.copy");
        assertEquals("0x2080: 01 30", clipboard().trim());
        ImageRobot.execute("org.liveupdate.ui.memory.copyInitialiser");
        assertTrue(clipboard().contains("mem_2080[2] = {"), clipboard());
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void viewSaysWhatItIsForWithoutAnImage() {
        Canvas bytes = canvas();
        page.closeAllEditors(false);
        Events.until("the sentence", () -> Widgets.lookFor(Label.class, WidgetIds.MEMORY_MESSAGE).isPresent());
        assertFalse(Widgets.find(Label.class, WidgetIds.MEMORY_MESSAGE).getText().isBlank());
        assertFalse(bytes.isVisible());
        page.activate(view);
        Widgets.key(bytes, SWT.ARROW_DOWN, 0);
    }

    @Test
    void legendTakesMoreLinesWhereItIsNarrow() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setSize(300, 600);
        Canvas legend = new MemoryLegend(shell).control();
        int one = legend.computeSize(5000, SWT.DEFAULT).y;
        assertTrue(legend.computeSize(300, SWT.DEFAULT).y >= 2 * one, "all words are there");
        shell.setSize(300, 2 * one);
        assertEquals(one, legend.computeSize(300, SWT.DEFAULT).y, "the bytes have the place");
        assertTrue(legend.getToolTipText().contains("pointer"), legend.getToolTipText());
        shell.dispose();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLookHasAColourOfTheTheme(Look look) {
        assertTrue(JFaceResources.getColorRegistry().getKeySet().stream()
                .anyMatch(key -> JFaceResources.getColorRegistry().get(String.valueOf(key)) == MemoryColors.of(look)));
    }
}
