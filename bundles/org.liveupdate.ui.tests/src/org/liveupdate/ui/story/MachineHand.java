/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import java.util.Arrays;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.machine.MachineRobot;

/** Edits the machine of the first template with the mouse. */
final class MachineHand {

    private final Hand hand;
    private final ScenarioEditor editor;
    private final MachineRobot machine;

    /** Goes to the page with the machine, by its tab. */
    MachineHand(Hand hand, ScenarioEditor editor) {
        this.hand = hand;
        this.editor = editor;
        tab("Machine");
        Events.until("the page", () -> editor.shownPage().equals(ScenarioEditor.MACHINE));
        machine = MachineRobot.of(editor);
    }

    private void tab(String title) {
        CTabFolder tabs = Widgets.folder(editor.getActivePageInstance().getPartControl());
        CTabItem tab = Arrays.stream(tabs.getItems()).filter(item -> item.getText().equals(title)).findFirst()
                .orElseThrow();
        Rectangle place = tab.getBounds();
        hand.click(tabs, place.x + place.width / 2, place.y + place.height / 2);
    }

    /** Adds a device from the palette, attaches it, and maps the guest's memory once more. */
    void addAttachAndMap() {
        fromPalette("PCI Device", "dmar0", "device-1");
        connect("device-1", "hwpt-1");
        Events.until("the file of the device", () -> machine.element("device-1-file") != null);
        int steps = editor.document().scenario().getSteps().size();
        Dialogs.during("Map Memory", () -> connect("hwpt-1", "guest-memory"), shell -> {
            hand.fill(Widgets.find(Text.class, WidgetIds.MAP_IOVA), "0x200000000");
            new WizardHand(hand).finish(shell, "Map");
        });
        Events.until("the step that maps", () -> editor.document().scenario().getSteps().size() > steps);
        machine.settled();
    }

    private void fromPalette(String kind, String into, String made) {
        Tree palette = Widgets.find(Tree.class, WidgetIds.PALETTE);
        TreeItem item = Arrays.stream(palette.getItems()).flatMap(category -> Arrays.stream(category.getItems()))
                .filter(each -> each.getText().equals(kind)).findFirst().orElseThrow();
        palette.showItem(item);
        Events.flush();
        Rectangle place = item.getBounds();
        hand.drag(palette, new Point(place.x + 4, place.y + place.height / 2), machine.graph(), machine.place(into));
        Events.until("the node " + made, () -> machine.element(made) != null);
        machine.settled();
    }

    private void connect(String from, String to) {
        hand.draw(machine.graph(), machine.handle(from), machine.place(to));
    }
}
