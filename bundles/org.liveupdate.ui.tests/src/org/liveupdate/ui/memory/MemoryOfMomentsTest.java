/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** The view with the bytes while a scenario runs. */
class MemoryOfMomentsTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private MemoryView view;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        view = (MemoryView) page.showView(MemoryView.ID);
        Events.until("the machine", () -> editor.run().state().isPresent());
    }

    @AfterEach
    void end() {
        page.hideView(view);
        page.closeAllEditors(false);
        Events.flush();
    }

    private static void goTo(String address) {
        Text field = Widgets.find(Text.class, WidgetIds.MEMORY_ADDRESS);
        field.setText(address);
        Widgets.key(field, SWT.CR, 0);
    }

    @Test
    void placeAndHistoryStayFromMomentToMoment() throws Exception {
        goTo("0x2000");
        goTo("0x5000");

        editor.run().preserve();
        Events.until("the kexec", () -> editor.run().position() > 0 && !editor.run().isBusy());
        assertEquals(0x5000, view.selectedAddress());
        page.activate(view);
        ImageRobot.execute("org.eclipse.ui.navigate.backwardHistory");

        assertEquals(0x2000, view.selectedAddress());
    }

    @Test
    void historyOfAnotherMachineIsForgotten() throws Exception {
        goTo("0x2000");
        goTo("0x5000");

        ScenarioEditor other = ScenarioRobot.open(page, ScenarioRobot.file(ImageRobot.project(), "other.liveupdate",
                ScenarioRobot.template("two-units")));
        Events.until("the other machine", () -> other.run().state().isPresent());
        Events.flush();
        long before = view.selectedAddress();
        page.activate(view);
        ImageRobot.execute("org.eclipse.ui.navigate.backwardHistory");

        assertEquals(before, view.selectedAddress());
    }
}
