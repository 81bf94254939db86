/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.State;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.StateTreeView;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.state.StageProvider;
import org.liveupdate.ui.state.StateProvider;

/** Commands and views of the scenario that is open in an editor. */
class FollowingViewsTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private RunControl run;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        run = editor.run();
        settled();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        page.resetPerspective();
        Events.flush();
    }

    private void settled() {
        Events.until("the run", () -> !run.isBusy());
    }

    private void execute(RunAction action) throws Exception {
        page.activate(editor);
        ImageRobot.execute(action.command());
        settled();
    }

    private static boolean isEnabled(RunAction action) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(action.command());
        return command.isEnabled();
    }

    @Test
    void editorAdaptsToWhatViewsAskFor() {
        assertSame(run, editor.getAdapter(RunControl.class));
        assertSame(run, editor.getAdapter(StateProvider.class));
        assertSame(run, editor.getAdapter(StageProvider.class));
    }

    @Test
    void commandsRunTheActiveScenarioAndAreEnabledWhenTheyWouldDoSomething() throws Exception {
        assertTrue(isEnabled(RunAction.PRESERVE));
        assertFalse(isEnabled(RunAction.BACK));
        assertFalse(isEnabled(RunAction.RESTORE));

        execute(RunAction.PRESERVE);
        assertFalse(isEnabled(RunAction.PRESERVE));
        assertTrue(isEnabled(RunAction.BACK));
        execute(RunAction.KEXEC);
        assertTrue(isEnabled(RunAction.RESTORE));
        execute(RunAction.RESTORE);
        assertEquals(run.steps().size(), run.position());
        execute(RunAction.BACK);
        execute(RunAction.RESET);
        assertEquals(0, run.position());

        page.closeAllEditors(false);
        Events.flush();
        assertFalse(isEnabled(RunAction.PRESERVE));
    }

    @Test
    void treeFollowsTheMoment() throws Exception {
        page.showView(StateTreeView.ID);
        Events.until("the tree", () -> Widgets.find(Tree.class, WidgetIds.STATE_TREE).getItemCount() > 0);
        Object before = Widgets.find(Tree.class, WidgetIds.STATE_TREE).getItem(0).getData();

        execute(RunAction.KEXEC);

        Events.until("the tree of the new kernel", () -> Arrays.stream(Widgets.find(Tree.class, WidgetIds.STATE_TREE)
                .getItems()).anyMatch(item -> item.getText().contains("LUO")));
        assertNotSame(before, Widgets.find(Tree.class, WidgetIds.STATE_TREE).getItem(0).getData());
    }

    @Test
    void memoryFollowsTheMoment() throws Exception {
        page.showView(MemoryView.ID);
        execute(RunAction.PRESERVE);
        assertTrue(Widgets.find(Canvas.class, WidgetIds.MEMORY).isVisible());
        assertTrue(run.state().isPresent());
    }

    @Test
    void graphGrowsFromMomentToMomentAndMarksWhatIsNew() throws Exception {
        StateGraphView view = (StateGraphView) page.showView(StateGraphView.ID);
        Events.until("the graph", () -> view.graph().isPresent());
        execute(RunAction.PRESERVE);
        Events.until("the graph", () -> view.graph().isPresent() && view.graph().get().size() > 3);
        Graph preserved = view.graph().orElseThrow();

        view.mark(true);
        Events.until("the marks", () -> has(view, State.ADDED));
        execute(RunAction.RESET);
        Events.until("the marks of what is not there yet", () -> has(view, State.REMOVED));
        assertTrue(view.graph().orElseThrow().size() >= preserved.size());
        view.mark(false);
    }

    private static boolean has(StateGraphView view, State state) {
        return view.graph().filter(graph -> graph.nodes().stream().anyMatch(node -> node.state() == state)).isPresent();
    }
}
