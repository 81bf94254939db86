/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.zest.core.widgets.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.state.StageChoice;

class BeforeAfterRunTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private BeforeAfterView view;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.hideView(view);
        page.closeAllEditors(false);
        Events.flush();
    }

    private void settled() {
        Events.until("the states to be compared and drawn", () -> !view.isBusy());
    }

    private static Combo combo(String id) {
        return Widgets.find(Combo.class, id);
    }

    private static Tree tree() {
        return Widgets.find(Tree.class, WidgetIds.COMPARE_LIST);
    }

    private static void choose(Combo combo, String start) {
        String item = Arrays.stream(combo.getItems()).filter(text -> text.startsWith(start)).findFirst().orElseThrow();
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Events.flush();
    }

    @Test
    void saysWhatIsMissingToCompare() throws Exception {
        view = (BeforeAfterView) page.showView(BeforeAfterView.ID);
        choose(combo(WidgetIds.COMPARE_PAIRING), "Chosen");
        assertTrue(view.area().said().contains("Run a scenario or open two images"), view.area().said());
        MemoryImageEditor editor = ImageRobot.openWith(page, ImageRobot.sample("v1-legacy-rich-th", folder));
        settled();
        assertTrue(view.area().said().contains("Only one state is there: image.elf.xz"), view.area().said());
        page.closeEditor(editor, false);
        settled();
        assertTrue(view.area().said().contains("Run a scenario or open two images"), view.area().said());
    }

    private RunControl scenario() throws Exception {
        RunControl run = ScenarioRobot.openTemplate(page, "first").getAdapter(RunControl.class);
        view = (BeforeAfterView) page.showView(BeforeAfterView.ID);
        Events.until("the start of the machine", () -> !run.stages().isEmpty());
        return run;
    }

    private void overKexec(RunControl run) {
        run.kexec();
        Events.until("the kexec", () -> !run.isBusy()
                && run.stages().stream().anyMatch(choice -> choice.role() == StageChoice.Role.AFTER_KEXEC));
        settled();
        choose(combo(WidgetIds.COMPARE_PAIRING), "Before and after kexec");
        settled();
    }

    private void ran(RunControl run) {
        Events.until("the run", () -> !run.isBusy());
        settled();
    }

    @Test
    void viewFollowsTheRunStepByStep() throws Exception {
        RunControl run = scenario();
        choose(combo(WidgetIds.COMPARE_PAIRING), "Previous");
        ran(run);
        assertTrue(view.area().said().startsWith("No step was done yet") || run.position() > 0, view.area().said());
        run.forward();
        ran(run);
        assertEquals(run.stages().get(run.position()), view.drawing().comparison().pair().after().choice());
        assertEquals(run.stages().get(run.position() - 1), view.drawing().comparison().pair().before().choice());
        int position = run.position();
        run.forward();
        ran(run);
        assertEquals(position + 1, run.position());
        assertEquals(run.stages().get(position + 1), view.drawing().comparison().pair().after().choice());
    }

    @Test
    void kexecIsComparedAndSaysWhatSurvived() throws Exception {
        RunControl run = scenario();
        overKexec(run);
        StagePair pair = view.drawing().comparison().pair();
        assertEquals(StageChoice.Role.BEFORE_KEXEC, pair.before().choice().role());
        assertEquals(StageChoice.Role.AFTER_KEXEC, pair.after().choice().role());
        assertTrue(Arrays.stream(tree().getItems()).anyMatch(item -> item.getText().startsWith("kexec")));
    }

    @Test
    void bothGraphsBeginWhereBothHaveSomething() throws Exception {
        RunControl run = scenario();
        Button merged = Widgets.find(Button.class, WidgetIds.COMPARE_MERGED);
        if (merged.getSelection()) {
            merged.setSelection(false);
            Widgets.click(merged);
        }
        overKexec(run);
        choose(combo(WidgetIds.COMPARE_LEVEL), "Handover");
        settled();
        Events.until("boxes before", () -> visible(WidgetIds.COMPARE_BEFORE_GRAPH) > 0);
        Events.until("boxes after", () -> visible(WidgetIds.COMPARE_AFTER_GRAPH) > 0);
    }

    private static long visible(String id) {
        Graph graph = Widgets.find(Graph.class, id);
        Rectangle area = graph.getClientArea();
        return graph.getNodes().stream().filter(node -> {
            var box = graph.getCamera().toControl(graph.getBounds(node));
            return area.intersects(box.x, box.y, box.width, box.height);
        }).count();
    }

    @Test
    void bytesOfAMomentAreShownAfterTheEditorWentThere() throws Exception {
        RunControl run = scenario();
        overKexec(run);
        StagePair pair = view.drawing().comparison().pair();
        assertFalse(run.current().orElseThrow().equals(pair.before().choice()));
        Widgets.select(tree(), "LUO (", "~ LUO");
        ImageRobot.execute("org.liveupdate.ui.compare.bytesBefore");
        Events.until("the moment before kexec", () -> !run.isBusy()
                && run.current().filter(pair.before().choice()::equals).isPresent());
        String address = Long.toHexString(view.list().selected().orElseThrow().address(Side.BEFORE));
        Events.until("the bytes", () -> Widgets.lookFor(Label.class, WidgetIds.MEMORY_STATUS)
                .filter(label -> label.getText().contains("0x" + address)).isPresent());
    }
}
