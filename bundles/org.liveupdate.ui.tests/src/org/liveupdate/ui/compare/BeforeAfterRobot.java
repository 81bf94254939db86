/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.graph.State;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.state.StageChoice;

/** Uses the view Before/After with the mouse. */
public final class BeforeAfterRobot {

    private final BeforeAfterView view;

    /** Takes the view, which is shown. */
    public BeforeAfterRobot(IWorkbenchPage page) throws PartInitException {
        view = (BeforeAfterView) page.showView(BeforeAfterView.ID);
        settled();
    }

    /** Waits until the states are compared and drawn. */
    public void settled() {
        Events.until("the states to be compared and drawn", () -> !view.isBusy());
    }

    /** Chooses the states before and after the kexec, whatever was chosen in the view before, and waits for them. */
    public void compareOverKexec() {
        choose(WidgetIds.COMPARE_PAIRING, Pairing.KEXEC.text());
        Events.until("the states around the kexec", () -> !view.isBusy() && view.drawing() != null
                && role(view.drawing().comparison().pair().before()) == StageChoice.Role.BEFORE_KEXEC
                && role(view.drawing().comparison().pair().after()) == StageChoice.Role.AFTER_KEXEC);
    }

    /** Draws everything that there is in the states, whatever was drawn before. */
    public void drawAll() {
        choose(WidgetIds.COMPARE_LEVEL, PairLevel.ALL.text());
        settled();
    }

    private static void choose(String id, String text) {
        Combo combo = Widgets.find(Combo.class, id);
        combo.select(combo.indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
        Events.flush();
    }

    private static StageChoice.Role role(StageEntry entry) {
        return entry.choice().role();
    }

    /** How many nodes of the drawing have a mark. */
    public long marked(State state) {
        return view.drawing().graphs().merged().nodes().stream().filter(node -> node.state() == state).count();
    }

    private static Tree tree() {
        return Widgets.find(Tree.class, WidgetIds.COMPARE_LIST);
    }

    /** What the list says, with the signs, without what is folded. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Deque<TreeItem> open = new ArrayDeque<>(Arrays.asList(tree().getItems()));
        while (!open.isEmpty()) {
            TreeItem item = open.removeFirst();
            lines.add(String.join(" | ", item.getText(0), item.getText(1), item.getText(2)));
            Arrays.stream(item.getItems()).filter(child -> child.getData() != null).forEach(open::addLast);
        }
        return lines;
    }

    /** Clicks twice on a line, which shows its bytes; its address in the later state comes back. */
    public long open(Hand hand, String... path) {
        TreeItem item = Widgets.item(tree(), path);
        tree().showItem(item);
        Events.flush();
        Difference line = (Difference) item.getData();
        Rectangle place = item.getBounds(0);
        hand.doubleClick(tree(), place.x + place.width / 2, place.y + place.height / 2);
        Events.until("the line to be selected", () -> view.list().selected().filter(
                selected -> selected.label().equals(line.label())).isPresent());
        return line.address(Difference.Side.AFTER);
    }
}
