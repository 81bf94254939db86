/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.EdgeKind;
import org.liveupdate.model.machine.Attachments;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;

class MachinePageTest {

    private IWorkbenchPage page;
    private MachineRobot robot;
    private ScenarioEditor editor;
    private String before;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        robot = MachineRobot.template(page, "first");
        editor = robot.editor();
        before = editor.document().text();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private void create(String name) {
        Text search = Widgets.find(Text.class, WidgetIds.PALETTE_SEARCH);
        search.setText(name);
        Widgets.key(search, SWT.CR, 0);
        robot.settled();
    }

    private Element selected() {
        return (Element) editor.selection().element().orElse(null);
    }

    private boolean hasLine(EdgeKind kind, Element from, Element to) {
        return robot.page().graph().viewer()
                .findGraphItem(new DiagramEdge.Key(kind, from, to)) instanceof GraphConnection;
    }

    private String status() {
        return Widgets.find(Label.class, WidgetIds.MACHINE_STATUS).getText();
    }

    private void undoneIsAsBefore() throws Exception {
        robot.undoAll();
        assertEquals(before, editor.document().text());
        assertFalse(editor.isDirty());
    }

    @Test
    void elementsAreNodesInTheirGroupsWithLinesBetweenThem() {
        assertNotNull(robot.node("nic"));
        assertNotNull(robot.node("guest-mapping"));
        assertTrue(hasLine(EdgeKind.ATTACHED, robot.element("nic-file"), robot.element("hwpt-1")));
        assertTrue(hasLine(EdgeKind.MAPS, robot.element("guest-mapping"), robot.element("guest-memory")));
        assertSame(robot.node("dmar0"), robot.node("nic").getContainer());
    }

    @Test
    void anElementIsMadeFromThePaletteByTypingAndEnter() throws Exception {
        create("memfd");

        assertEquals("memfd 1", selected().getName());
        assertNotNull(robot.node("memfd-1"));
        assertTrue(robot.graph().getSelection().contains(robot.node("memfd-1")));
        undoneIsAsBefore();
        assertNull(robot.node("memfd-1"));
    }

    @Test
    void drawingFromADeviceToATableAttachesIt() throws Exception {
        create("PCI Device");
        String device = selected().getId();
        int steps = editor.document().scenario().getSteps().size();

        robot.draw(device, "hwpt-1");
        robot.drop("hwpt-1");
        robot.settled();

        assertSame(robot.element("hwpt-1"),
                Attachments.of(editor.document().scenario(), (PciDevice) robot.element(device)).orElseThrow());
        assertEquals(2, editor.document().scenario().getSteps().stream().filter(AttachDevice.class::isInstance)
                .count());
        assertEquals(steps + 3, editor.document().scenario().getSteps().size());
        assertTrue(hasLine(EdgeKind.ATTACHED, robot.element(device + "-file"), robot.element("hwpt-1")));
        assertTrue(editor.document().problems().isEmpty(), editor.document().problems().toString());
        undoneIsAsBefore();
    }

    @Test
    void drawingToWhatDoesNotFitSaysWhyAndChangesNothing() {
        robot.draw("nic", "guest-memory");
        assertTrue(status().contains("page table"), status());
        robot.drop("guest-memory");
        robot.settled();
        assertEquals(before, editor.document().text());
    }

    @Test
    void escapeGivesUpDrawing() {
        robot.draw("nic", "ioas-1");
        Widgets.key(robot.graph(), SWT.ESC, 0);
        robot.drop("ioas-1");
        robot.settled();
        assertEquals(before, editor.document().text());
    }

    @Test
    void drawingFromATableToAMemfdAsksWhatToMap() throws Exception {
        create("memfd");
        Dialogs.during("Map Memory", () -> {
            robot.draw("hwpt-1", "memfd-1");
            robot.drop("memfd-1");
            Events.flush();
        }, this::map);
        robot.settled();

        Mapping mapping = (Mapping) selected();
        assertEquals(0x200000000L, mapping.getIova());
        assertEquals(1 << 20, mapping.getLength());
        assertEquals(1 << 20, mapping.getOffset());
        assertFalse(mapping.isWriteable());
        assertTrue(editor.document().scenario().getSteps().stream()
                .anyMatch(step -> step instanceof MapFile map && map.getMapping() == mapping));
        undoneIsAsBefore();
    }

    private void map(Shell shell) {
        Text iova = Widgets.find(Text.class, WidgetIds.MAP_IOVA);
        iova.setText("0x100000000");
        assertFalse(Dialogs.button(shell, "Map").isEnabled(), "overlaps the mapping that is there");
        iova.setText("8 GiB");
        Widgets.find(Text.class, WidgetIds.MAP_OFFSET).setText("1 MiB");
        assertFalse(Dialogs.button(shell, "Map").isEnabled(), "beyond the end of the memfd");
        Widgets.find(Text.class, WidgetIds.MAP_LENGTH).setText("1 MiB");
        Dialogs.check(Dialogs.button(shell, "write"), false);
        assertTrue(Dialogs.button(shell, "Map").isEnabled());
        Dialogs.press(shell, "Map");
    }

    @Test
    void aNodeIsMovedByDraggingAsOneCommand() throws Exception {
        int x = robot.graph().getBounds(robot.node("guest-memory")).x;

        robot.move("guest-memory", 80, 60);

        assertEquals(1, editor.document().scenario().getLayout().size());
        int zoomed = (int) Math.round(80 / robot.graph().getCamera().zoom());
        assertEquals(x + zoomed, robot.graph().getBounds(robot.node("guest-memory")).x, 1);
        ScenarioRobot.undo(false);
        robot.settled();
        assertEquals(x, robot.graph().getBounds(robot.node("guest-memory")).x);
        assertEquals(before, editor.document().text());
    }

    @Test
    void severalNodesAreMovedAndAlignedTogether() throws Exception {
        robot.click("dmar0", 0);
        robot.click("vmm", SWT.MOD1);
        robot.move("vmm", 0, 40);
        assertEquals(2, editor.document().scenario().getLayout().size());
        ScenarioRobot.undo(false);
        assertTrue(editor.document().scenario().getLayout().isEmpty());

        robot.settled();
        robot.move("vmm", 0, 90);
        robot.click("dmar0", 0);
        robot.click("vmm", SWT.MOD1);
        ImageRobot.execute("org.liveupdate.ui.machine.alignTop");
        robot.settled();
        assertEquals(robot.graph().getBounds(robot.node("dmar0")).y, robot.graph().getBounds(robot.node("vmm")).y);
        undoneIsAsBefore();
    }

    @Test
    void deletingADeviceDeletesWhatRefersToIt() throws Exception {
        robot.click("nic", 0);
        ImageRobot.execute("org.eclipse.ui.edit.delete");
        robot.settled();

        assertNull(robot.element("nic"));
        assertNull(robot.element("nic-file"));
        assertTrue(status().contains("steps"), status());
        assertTrue(editor.selection().elements().isEmpty());
        undoneIsAsBefore();
        assertNotNull(robot.node("nic"));
    }

    @Test
    void deletingALineDeletesItsStep() throws Exception {
        DiagramEdge.Key key = new DiagramEdge.Key(EdgeKind.ATTACHED, robot.element("nic-file"),
                robot.element("hwpt-1"));
        robot.graph().select(List.of(robot.page().graph().viewer().findGraphItem(key)));
        Events.flush();
        assertTrue(selected() instanceof AttachDevice, "the step is what the line means");

        ImageRobot.execute("org.eclipse.ui.edit.delete");
        robot.settled();

        assertFalse(hasLine(EdgeKind.ATTACHED, robot.element("nic-file"), robot.element("hwpt-1")));
        assertNotNull(robot.element("nic-file"));
        undoneIsAsBefore();
    }

    @Test
    void aCopyIsPastedWithItsOwnNameAndAddress() throws Exception {
        robot.click("nic", 0);
        ImageRobot.execute("org.eclipse.ui.edit.copy");
        ImageRobot.execute("org.eclipse.ui.edit.paste");
        robot.settled();

        PciDevice copy = (PciDevice) selected();
        assertEquals("nic 2", copy.getName());
        assertFalse(copy.getBdf().equals(((PciDevice) robot.element("nic")).getBdf()));
        assertNotNull(robot.node(copy.getId()));
        undoneIsAsBefore();
    }

    @Test
    void whatIsCutCanBePastedAgain() throws Exception {
        robot.click("guest-memory", 0);
        ImageRobot.execute("org.eclipse.ui.edit.cut");
        robot.settled();
        assertNull(robot.element("guest-memory"));
        ImageRobot.execute("org.eclipse.ui.edit.paste");
        robot.settled();
        assertEquals("guest memory", selected().getName());
        undoneIsAsBefore();
    }

    @Test
    void connectingByKeyboardOffersWhatFits() throws Exception {
        create("PCI Device");
        String device = selected().getId();
        Dialogs.during("Connect", () -> run("org.liveupdate.ui.machine.connect"), shell -> {
            Events.until("the list of targets", () -> Dialogs.button(shell, "OK").isEnabled());
            Dialogs.press(shell, "OK");
        });
        robot.settled();
        assertTrue(editor.document().stack().canUndo());
        assertFalse(editor.document().text().equals(before));
        assertNotNull(robot.element(device));
        undoneIsAsBefore();
    }

    private static void run(String command) {
        try {
            ImageRobot.execute(command);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNameIsTypedOverItsNode() throws Exception {
        robot.click("nic", 0);
        ImageRobot.execute("org.eclipse.ui.edit.rename");
        Text field = Widgets.find(Text.class, WidgetIds.RENAME);
        assertEquals("nic", field.getText());
        field.setText("network");
        Widgets.key(field, SWT.CR, 0);
        robot.settled();
        assertEquals("network", robot.element("nic").getName());
        assertTrue(Widgets.lookFor(Text.class, WidgetIds.RENAME).isEmpty());
        undoneIsAsBefore();
    }

    @Test
    void theTreeBelowHasTheSameSelection() {
        Tree twin = robot.twin();
        robot.click("guest-memory", 0);
        assertEquals(1, twin.getSelectionCount());
        assertEquals("guest memory", twin.getSelection()[0].getText());
        assertTrue(twin.getSelection()[0].getText(3).contains("guest mapping"), twin.getSelection()[0].getText(3));

        Widgets.select(twin, "dmar0", "nic");

        assertSame(robot.element("nic"), selected());
        assertEquals(List.of(robot.node("nic")), robot.graph().getSelection());
    }

    @Test
    void groupsAreFoldedWithTheSpaceBar() {
        robot.click("vmm", 0);
        Event space = new Event();
        space.keyCode = ' ';
        space.character = ' ';
        robot.graph().notifyListeners(SWT.KeyDown, space);
        robot.settled();
        assertNull(robot.node("guest-memory"));
        assertTrue(hasLine(EdgeKind.FILE_OF, robot.element("nic"), robot.element("vmm")));

        editor.selection().select(robot.element("guest-memory"));
        assertEquals(List.of(robot.node("vmm")), robot.graph().getSelection(), "the group stands for it");
        assertEquals(before, editor.document().text());
    }

    @Test
    void problemsAreBadgesOnNodes() {
        ((PciDevice) robot.element("nic")).getAliases();
        ScenarioRobot.set(editor, robot.element("nic"),
                org.liveupdate.model.scenario.ScenarioPackage.Literals.PCI_FUNCTION__BDF, null);
        robot.settled();
        ElementFigure figure = (ElementFigure) robot.node("nic").getCustomFigure();
        assertFalse(figure.content().problems().isEmpty());
        assertTrue(figure.content().badge().startsWith("\u00d7"), figure.content().badge());
        assertTrue(figure.tooltipAt(5, 5).contains(figure.content().problems().get(0)));
    }

    @Test
    void selectAllSelectsWhatIsDrawn() throws Exception {
        robot.graph().setFocus();
        ImageRobot.execute("org.eclipse.ui.edit.selectAll");
        assertEquals(robot.page().graph().shown().diagram().nodes().size(), editor.selection().elements().size());
        ImageRobot.execute("org.eclipse.ui.edit.delete");
        robot.settled();
        assertTrue(editor.document().scenario().getProcesses().isEmpty());
        undoneIsAsBefore();
    }

    @Test
    void everyKindIsInThePalette() {
        Tree palette = Widgets.find(Tree.class, WidgetIds.PALETTE);
        int kinds = 0;
        for (var category : palette.getItems()) {
            kinds += category.getItemCount();
        }
        assertEquals(ElementKind.values().length, kinds);
    }

    @Test
    void treeAndPaletteAreHiddenAndShownAgain() throws Exception {
        robot.twin();
        ImageRobot.execute("org.liveupdate.ui.machine.twin");
        assertTrue(Widgets.lookFor(Tree.class, WidgetIds.MACHINE_TREE).isEmpty());
        robot.click("nic", 0);
        ImageRobot.execute("org.liveupdate.ui.machine.twin");
        assertEquals("nic", robot.twin().getSelection()[0].getText());
        ImageRobot.execute("org.liveupdate.ui.machine.palette");
        assertTrue(Widgets.lookFor(Tree.class, WidgetIds.PALETTE).isEmpty());
    }
}
