/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Uses the machine page with mouse and keyboard. */
public final class MachineRobot {

    private final ScenarioEditor editor;

    private MachineRobot(ScenarioEditor editor) {
        this.editor = editor;
        editor.showPage(ScenarioEditor.MACHINE);
        graph().setAnimationEnabled(false);
        settled();
    }

    /** Opens a template on the machine page. */
    static MachineRobot template(IWorkbenchPage page, String id) throws CoreException, IOException {
        return new MachineRobot(ScenarioRobot.openTemplate(page, id));
    }

    /** Opens the machine page of an editor. */
    public static MachineRobot of(ScenarioEditor editor) {
        return new MachineRobot(editor);
    }

    ScenarioEditor editor() {
        return editor;
    }

    MachinePage page() {
        return (MachinePage) editor.getActivePageInstance();
    }

    /** The drawing. */
    public Graph graph() {
        return Widgets.find(Graph.class, WidgetIds.MACHINE_GRAPH);
    }

    /** The tree, which is shown first where it is hidden because there is little room. */
    public Tree twin() {
        if (Widgets.lookFor(Tree.class, WidgetIds.MACHINE_TREE).isEmpty()) {
            page().run(MachineAction.TWIN);
            Events.flush();
        }
        return Widgets.find(Tree.class, WidgetIds.MACHINE_TREE);
    }

    /** The element with an id; null when there is none. */
    public Element element(String id) {
        return (Element) editor.document().resource().getEObject(id);
    }

    /** Waits until the drawing shows the scenario as it is. */
    public void settled() {
        Events.flush();
        Events.until("the drawing", () -> !page().graph().isBusy());
    }

    /** The node of an element; null when it is not drawn. */
    public GraphNode node(String id) {
        return page().graph().node(element(id));
    }

    /** A place in the title of a node, in pixels of the graph. */
    public Point place(String id) {
        Rectangle box = graph().getBounds(node(id));
        org.eclipse.swt.graphics.Point at = graph().getCamera().toControl(box.x + 40, box.y + 12);
        return new Point(at.x, at.y);
    }

    /** The place in a node from which connections are drawn, in pixels of the graph. */
    public Point handle(String id) {
        GraphNode node = node(id);
        Rectangle box = graph().getBounds(node);
        ElementFigure figure = (ElementFigure) node.getCustomFigure();
        org.eclipse.swt.graphics.Point at = graph().getCamera().toControl(box.x + box.width - 7,
                box.y + figure.header() / 2);
        return new Point(at.x, at.y);
    }

    void click(String id, int modifiers) {
        Point at = place(id);
        Widgets.mouse(graph(), SWT.MouseDown, at.x, at.y, modifiers);
        Widgets.mouse(graph(), SWT.MouseUp, at.x, at.y, modifiers);
    }

    /** Draws from the handle of a node to another node; the button is still down when this returns. */
    void draw(String from, String to) {
        Point start = handle(from);
        Point end = place(to);
        Widgets.mouse(graph(), SWT.MouseDown, start.x, start.y, 0);
        Widgets.mouse(graph(), SWT.MouseMove, (start.x + end.x) / 2, (start.y + end.y) / 2, SWT.BUTTON1);
        Widgets.mouse(graph(), SWT.MouseMove, end.x, end.y, SWT.BUTTON1);
    }

    /** Releases the mouse button over a node. */
    void drop(String to) {
        Point end = place(to);
        Widgets.mouse(graph(), SWT.MouseUp, end.x, end.y, SWT.BUTTON1);
    }

    /** Drags a node by a distance. */
    void move(String id, int dx, int dy) {
        Point at = place(id);
        Widgets.mouse(graph(), SWT.MouseDown, at.x, at.y, 0);
        Widgets.mouse(graph(), SWT.MouseMove, at.x + dx / 2, at.y + dy / 2, SWT.BUTTON1);
        Widgets.mouse(graph(), SWT.MouseMove, at.x + dx, at.y + dy, SWT.BUTTON1);
        Widgets.mouse(graph(), SWT.MouseUp, at.x + dx, at.y + dy, SWT.BUTTON1);
        settled();
    }

    /** Undoes everything that was done. */
    void undoAll() throws Exception {
        while (editor.document().stack().canUndo()) {
            ScenarioRobot.undo(false);
        }
        settled();
    }
}
