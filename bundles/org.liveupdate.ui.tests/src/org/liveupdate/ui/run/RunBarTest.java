/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Widgets;

class RunBarTest {

    private static final int WIDTH = 900;
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Scenario scenario;
    private RunControl run;
    private Shell shell;
    private RunBar bar;

    @BeforeEach
    void begin() {
        scenario = ScenarioTemplates.all().get(0).create();
        run = new RunControl(() -> scenario);
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        bar = new RunBar(shell, run);
        shell.setSize(WIDTH, 160);
        shell.open();
        run.start();
        settled();
    }

    @AfterEach
    void end() {
        shell.dispose();
        run.dispose();
        Events.flush();
    }

    private void settled() {
        Events.until("the run", () -> !run.isBusy());
    }

    private Button button(RunAction action) {
        return Widgets.find(Button.class, action.command());
    }

    private ToolItem tool(String id) {
        return Arrays.stream(Widgets.find(ToolBar.class, WidgetIds.RUN_TOOLS).getItems())
                .filter(item -> id.equals(item.getData(WidgetIds.KEY))).findFirst().orElseThrow();
    }

    private void press(String id) {
        assertTrue(tool(id).getEnabled(), id);
        tool(id).notifyListeners(SWT.Selection, new Event());
        settled();
    }

    private Canvas timeline() {
        return Widgets.find(Canvas.class, WidgetIds.TIMELINE);
    }

    private void clickMoment(int position) {
        Point place = bar.timeline().locationOf(position);
        Widgets.mouse(timeline(), SWT.MouseDown, place.x, place.y, 0);
        settled();
    }

    /** The style engine paints texts anew whenever the editor is activated, and knows colours by classes alone. */
    @Test
    void statusOfAStepThatFailedHasItsColourInTheStyleSheets() {
        CLabel status = Widgets.find(CLabel.class, WidgetIds.RUN_STATUS);
        assertNull(status.getData(CSS_CLASS));
        scenario.getSteps().get(0).setDisabled(true);
        run.edited();
        run.jump(2);
        settled();
        Events.until("the failure", () -> status.getText().startsWith("Step 2"));
        assertEquals("liveUpdateRun-failed", status.getData(CSS_CLASS));
        assertEquals(RunColors.of(StepStatus.FAILED), status.getForeground());
        run.reset();
        settled();
        assertNull(status.getData(CSS_CLASS));
    }

    @Test
    void bigButtonsRunTheThreePartsAndAreOfferedInTurn() {
        assertTrue(button(RunAction.PRESERVE).getEnabled());
        assertFalse(button(RunAction.RESTORE).getEnabled());

        Widgets.click(button(RunAction.PRESERVE));
        settled();
        assertFalse(button(RunAction.PRESERVE).getEnabled());
        Widgets.click(button(RunAction.KEXEC));
        settled();
        assertTrue(button(RunAction.RESTORE).getEnabled());
        Widgets.click(button(RunAction.RESTORE));
        settled();

        assertEquals(scenario.getSteps().size(), run.position());
        String text = Widgets.find(CLabel.class, WidgetIds.RUN_STATUS).getText();
        assertTrue(text.contains(" " + scenario.getSteps().size() + ":"), text);
    }

    @Test
    void smallButtonsStep() {
        press(RunAction.FORWARD.command());
        press(RunAction.FORWARD.command());
        assertEquals(2, run.position());
        press(RunAction.BACK.command());
        assertEquals(1, run.position());
        press(RunAction.TO_END.command());
        assertEquals(scenario.getSteps().size(), run.position());
        assertFalse(tool(RunAction.FORWARD.command()).getEnabled());
        press(RunAction.RESET.command());
        assertEquals(0, run.made());

        scenario.getSteps().get(2).setBreakpoint(true);
        run.edited();
        press(RunAction.TO_BREAKPOINT.command());
        assertEquals(2, run.position());
    }

    @Test
    void clicksOnTheTimelineGoToMoments() {
        clickMoment(4);
        assertEquals(4, run.position());
        clickMoment(1);
        assertEquals(1, run.position());
        clickMoment(0);
        assertEquals(0, run.position());
        assertEquals(4, run.made());
    }

    @Test
    void keysInTheTimelineMove() {
        Canvas canvas = timeline();
        Widgets.key(canvas, SWT.END, 0);
        settled();
        assertEquals(scenario.getSteps().size(), run.position());
        Widgets.key(canvas, SWT.ARROW_LEFT, 0);
        settled();
        assertEquals(scenario.getSteps().size() - 1, run.position());
        Widgets.key(canvas, SWT.HOME, 0);
        settled();
        assertEquals(0, run.position());
        Widgets.key(canvas, SWT.ARROW_RIGHT, 0);
        Widgets.key(canvas, SWT.ARROW_RIGHT, 0);
        settled();
        assertEquals(2, run.position());
    }

    @Test
    void tooltipsTellWhatAStepDid() {
        clickMoment(2);
        Point place = bar.timeline().locationOf(2);
        Widgets.mouse(timeline(), SWT.MouseMove, place.x, place.y, 0);
        String tip = timeline().getToolTipText();
        assertTrue(tip.startsWith("Step 2: "), tip);
        assertTrue(tip.contains(StepStatus.DONE.text()), tip);
    }

    @Test
    void thousandsOfStepsAreZoomedAndStayInReach() {
        TimelineScale all = new TimelineScale(5000, WIDTH, 16, 1, 0);
        assertFalse(all.isWide());
        assertEquals(5000, all.at(all.x(5000)));
        TimelineScale near = all.zoomed(100, 450);
        assertTrue(near.isWide());
        assertEquals(all.at(450), near.at(450), 2);
        TimelineScale end = near.showing(5000);
        assertTrue(end.x(5000) <= WIDTH, String.valueOf(end.x(5000)));
        assertEquals(4999, end.at(end.x(4999)));
    }
}
