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
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;

class BadImageTest {

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

    private static String message() {
        return Widgets.lookFor(Label.class, "header.message").map(Label::getText).orElse("");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 64, 100 })
    void truncatedImageIsSaidInOneLineAndCanBeOpenedAgain(int length) throws Exception {
        Path whole = TestImages.good(folder.resolve("whole.elf"));
        TestImages.registers(whole, TestImages.REGISTERS);
        byte[] bytes = Files.readAllBytes(whole);
        Path image = folder.resolve("cut.elf");
        Files.write(image, Arrays.copyOf(bytes, length));

        MemoryImageEditor editor = ImageRobot.openWith(page, image);

        assertTrue(message().contains("cut.elf"), message());
        assertFalse(message().contains("\n"), message());
        Files.write(image, bytes);
        Widgets.click(Widgets.find(Button.class, WidgetIds.AGAIN));
        ImageRobot.settled(editor);
        assertEquals("", message());
        Widgets.item(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
    }

    @Test
    void imageWithoutRegistersIsRepairedByRtaddr() throws Exception {
        MemoryImageEditor editor = ImageRobot.openExternal(page, TestImages.hidden(folder.resolve("small.elf")));
        assertTrue(message().contains("RTADDR"), message());
        Text field = Widgets.find(Text.class, WidgetIds.RTADDR);
        Button decode = Widgets.find(Button.class, WidgetIds.DECODE);

        field.setText("0x9990000");
        assertFalse(decode.isEnabled());
        assertTrue(Widgets.find(Label.class, WidgetIds.RTADDR_ERROR).getText().contains("0x9990000"));
        field.setText("0x1000");
        assertTrue(decode.isEnabled());
        Widgets.click(decode);
        ImageRobot.settled(editor);

        assertEquals("", message());
        assertEquals("domain 5, second stage, 3 levels, 1 range",
                Widgets.item(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0").getText(3));
    }

    @Test
    void rootTableThatWasRecognisedIsSaidToBeAGuess() throws Exception {
        ImageRobot.openExternal(page, TestImages.good(folder.resolve("small.elf")));

        assertTrue(message().contains("recognised"), message());
        assertTrue(Widgets.find(Text.class, WidgetIds.RTADDR).getText().endsWith("1000"));
        Widgets.item(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
    }

    @Test
    void wrongRtaddrIsSaidAndTheRowStays() throws Exception {
        MemoryImageEditor editor = ImageRobot.openExternal(page, TestImages.good(folder.resolve("small.elf")));
        Widgets.find(Text.class, WidgetIds.RTADDR).setText("0x5000");
        Widgets.click(Widgets.find(Button.class, WidgetIds.DECODE));
        ImageRobot.settled(editor);

        assertFalse(message().isEmpty());
        assertTrue(Widgets.lookFor(Text.class, WidgetIds.RTADDR).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "{\"RTADDR\": \"what\"}", "{\"CAP\": 1}" })
    void malformedRegistersAreSaidInOneLine(String json) throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, json);

        ImageRobot.openExternal(page, image);

        assertTrue(message().contains("registers.json"), message());
        assertTrue(Widgets.lookFor(Text.class, WidgetIds.RTADDR).isPresent());
    }

    @Test
    void tableThatPointsToItselfEnds() throws Exception {
        Path image = TestImages.loop(folder.resolve("loop.elf"));
        TestImages.registers(image, TestImages.REGISTERS);

        ImageRobot.openExternal(page, image);

        var tree = ImageRobot.tree();
        Widgets.item(tree, "VT-d unit 0", "Bus 00", "00:01.0", "Domain 5", "Page table, level 3", "[1] level 2",
                "[0] level 1", "[0] page of 4 KiB");
    }

    @Test
    void problemsAreListedAndBecomeMarkersThatLeadToTheStructure() throws Exception {
        IProject project = ImageRobot.project();
        Path image = TestImages.outside(folder.resolve("outside.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        ImageRobot.put(project, folder.resolve("registers.json"));
        IFile file = ImageRobot.put(project, image);

        MemoryImageEditor editor = ImageRobot.open(page, file);

        assertTrue(Widgets.find(Table.class, WidgetIds.PROBLEMS).getItemCount() > 0);
        Events.until("markers", () -> markers(file).length > 0);
        IMarker marker = markers(file)[0];
        assertTrue(marker.getAttribute(IMarker.LOCATION, "").startsWith("0x"));
        Widgets.select(ImageRobot.tree(), "VT-d unit 0");
        IDE.gotoMarker(editor, marker);
        Events.until("the device to be selected", () -> ImageRobot.tree().getSelectionCount() == 1
                && ImageRobot.tree().getSelection()[0].getText().equals("00:01.0"));
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void cancelledOpeningShowsSoAndCanBeTakenUpAgain() throws Exception {
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        // the result of the work is handed over in this thread, so it cannot be there before the click
        MemoryImageEditor editor = ImageRobot.start(page, image);
        Widgets.find(Button.class, WidgetIds.CANCEL).notifyListeners(SWT.Selection, new Event());
        assertFalse(editor.isWorking());
        assertTrue(Widgets.find(Label.class, WidgetIds.OPENING_TEXT).getText().contains("cancelled"));

        Widgets.click(Widgets.find(Button.class, WidgetIds.AGAIN));
        ImageRobot.settled(editor);
        Widgets.item(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
    }
}
