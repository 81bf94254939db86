/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;

class ImportCaptureWizardTest {

    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    private final ImportCaptureWizard wizard = new ImportCaptureWizard();
    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private WizardRobot robot;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        WizardRobot.emptyWorkspace();
        robot = new WizardRobot(wizard);
        Dialogs.check(Widgets.find(Button.class, WidgetIds.WIZARD_LINK), false);
    }

    @AfterEach
    void end() throws Exception {
        robot.close();
        page.closeAllEditors(false);
        Events.flush();
        WizardRobot.emptyWorkspace();
    }

    private IFile file(String path) {
        return root.getFile(IPath.fromPortableString(path));
    }

    private static void from(Capture.Registers registers) {
        for (Capture.Registers each : Capture.Registers.values()) {
            Dialogs.check(Widgets.find(Button.class, WidgetIds.WIZARD_REGISTERS + each), each == registers);
        }
    }

    private MemoryImageEditor opened() {
        MemoryImageEditor editor = (MemoryImageEditor) page.getActiveEditor();
        ImageRobot.settled(editor);
        return editor;
    }

    @Test
    void imageIsCopiedWithTheRegistersBesideItAndOpened() throws Exception {
        Path image = TestImages.good(folder.resolve("guest.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        wizard.add(image);
        Table table = Widgets.find(Table.class, WidgetIds.WIZARD_CAPTURES);
        assertEquals("registers.json", table.getItem(0).getText(2));
        robot.press("Next >");
        robot.type(WidgetIds.WIZARD_FOLDER, "/Captures/today");

        robot.finish();

        IFile copy = file("/Captures/today/guest.elf");
        assertFalse(copy.isLinked());
        assertArrayEquals(Files.readAllBytes(image), Files.readAllBytes(copy.getLocation().toPath()));
        assertTrue(file("/Captures/today/guest.registers.json").exists());
        assertEquals(TestImages.RTADDR,
                opened().opened().orElseThrow().inspection().units().get(0).registers().rtaddr());
    }

    @Test
    void imagesAreLinkedWithRegistersOfTheirOwn() throws Exception {
        Path one = TestImages.hidden(folder.resolve("one.elf"));
        Path two = TestImages.good(folder.resolve("two.elf"));
        wizard.add(two);
        wizard.add(one);
        Dialogs.check(Widgets.find(Button.class, WidgetIds.WIZARD_LINK), true);
        from(Capture.Registers.RTADDR);
        assertEquals("one.elf: give the value of RTADDR", robot.error());
        robot.type(WidgetIds.WIZARD_RTADDR, "zzz");
        assertFalse(robot.canFinish());
        robot.type(WidgetIds.WIZARD_RTADDR, "0x1000");
        assertNull(robot.error());
        robot.press("Next >");
        robot.type(WidgetIds.WIZARD_FOLDER, "/Live Updates");

        robot.finish();

        assertTrue(file("/Live Updates/one.elf").isLinked());
        assertTrue(file("/Live Updates/one.registers.json").exists());
        assertFalse(file("/Live Updates/two.registers.json").exists());
        assertEquals("two.elf", page.getActiveEditor().getTitle());
    }

    @Test
    void chosenFileWithRegistersIsChecked() throws Exception {
        wizard.add(TestImages.good(folder.resolve("guest.elf")));
        Path bad = Files.writeString(folder.resolve("bad.json"), "[]");
        Path good = Files.writeString(folder.resolve("good.json"), TestImages.REGISTERS);
        from(Capture.Registers.FILE);
        robot.type(WidgetIds.WIZARD_REGISTERS_FILE, bad.toString());
        assertTrue(robot.error().contains("expected 1 to 1024 units, found 0"), robot.error());
        robot.type(WidgetIds.WIZARD_REGISTERS_FILE, folder.resolve("missing.json").toString());
        assertTrue(robot.error().contains("no such file"), robot.error());
        robot.type(WidgetIds.WIZARD_REGISTERS_FILE, good.toString());
        assertNull(robot.error());
        assertTrue(robot.canFinish());
    }

    @Test
    void whatIsNoImageIsRefusedOrNamed() throws Exception {
        assertEquals("Add at least one image.", error(folder.resolve("missing.elf")).isEmpty() ? "" : emptyError());
        assertTrue(error(folder).endsWith("is not a file."));
        assertTrue(error(Files.createFile(folder.resolve("empty.elf"))).endsWith("is empty."));
        Path raw = Files.write(folder.resolve("guest.raw"), new byte[0x2000]);
        assertNull(error(raw));
        wizard.add(raw);
        assertEquals("guest.raw has no header of a memory dump. It will be opened as raw memory from address 0 on.",
                robot.message());
        robot.finish();
        assertTrue(opened().opened().isPresent());
    }

    private String emptyError() {
        wizard.add(folder.resolve("missing.elf"));
        Widgets.click(Widgets.find(Button.class, WidgetIds.WIZARD_REMOVE));
        return robot.error();
    }

    private String error(Path image) {
        wizard.add(image);
        String error = robot.error();
        Widgets.click(Widgets.find(Button.class, WidgetIds.WIZARD_REMOVE));
        return error;
    }

    @Test
    void namesThatAreTakenAreRefused() throws Exception {
        Path image = TestImages.good(folder.resolve("guest.elf"));
        ImageRobot.put(ImageRobot.project(), image);
        Path same = TestImages.good(Files.createDirectory(folder.resolve("other")).resolve("guest.elf"));
        wizard.add(image);
        wizard.add(same);
        assertEquals("More than one image is called guest.elf. Import them one after the other into different folders.",
                robot.error());
        Widgets.click(Widgets.find(Button.class, WidgetIds.WIZARD_REMOVE));
        robot.press("Next >");
        robot.type(WidgetIds.WIZARD_FOLDER, "/robot");
        assertEquals("guest.elf exists already in /robot. Choose another name.", robot.error());
        assertFalse(robot.canFinish());
        robot.type(WidgetIds.WIZARD_FOLDER, "/robot/new");
        assertTrue(robot.canFinish());
    }

    @Test
    void cancelledCopyLeavesNoHalfImage() throws Exception {
        Capture capture = new Capture(TestImages.good(folder.resolve("guest.elf")));
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void setTaskName(String name) {
                setCanceled(true);
            }
        };
        CaptureImport work = new CaptureImport(new TargetFile("/Captures", ""), false);

        assertThrows(OperationCanceledException.class, () -> work.run(List.of(capture), monitor));

        assertFalse(file("/Captures/guest.elf").exists());
        assertFalse(Files.exists(root.getLocation().append("Captures/guest.elf").toPath()));
    }
}
