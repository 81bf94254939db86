/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;

class MachineDrawingTest {

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
    void whatIsDroppedFromThePaletteStandsWhereItWasDropped() throws Exception {
        MachineRobot robot = MachineRobot.template(page, "first");
        String before = robot.editor().document().text();
        Rectangle group = robot.graph().getBounds(robot.node("vmm"));
        Point at = robot.graph().getCamera().toControl(group.x + 20, group.bottom() - 20);
        robot.page().drop().drop(ElementKind.MEMFD, at.x, at.y);
        robot.settled();

        Rectangle made = robot.graph().getBounds(robot.node("memfd-1"));
        assertEquals(group.x + 20, made.x, 2);
        assertEquals(group.bottom() - 20, made.y, 2);
        robot.undoAll();
        assertEquals(before, robot.editor().document().text());
    }

    @Test
    void aThousandDevicesAreFoldedByUnitAndUnfoldWhenAsked() throws Exception {
        MachineRobot large = MachineRobot.of(ScenarioRobot.open(page,
                ScenarioRobot.file(ImageRobot.project(), "large.liveupdate", LargeMachine.text(1000))));

        assertEquals(2, large.page().graph().shown().diagram().nodes().size());
        assertTrue(((ElementFigure) large.node("dmar0").getCustomFigure()).description().contains("500"));
        large.page().graph().fold(large.element("dmar1"), false);
        large.settled();
        assertNotNull(large.node("device-999"));
        assertNull(large.node("device-998"));

        large.editor().selection().select(large.element("device-998"));
        assertEquals(List.of(large.node("dmar0")), large.graph().getSelection());
    }
}
