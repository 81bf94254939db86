/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.diff.DifferencePlace;
import org.liveupdate.analysis.diff.NodePlace;
import org.liveupdate.graph.State;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.zest.records.NodeRef;

@TestInstance(Lifecycle.PER_CLASS)
class BeforeAfterViewTest {

    @TempDir
    private static Path folder;
    private IWorkbenchPage page;
    private BeforeAfterView view;

    @BeforeAll
    void open() throws Exception {
        page = ImageRobot.cleanPage();
        for (String[] sample : new String[][] { { "t2", "before" }, { "th", "after" } }) {
            Path to = Files.createDirectories(folder.resolve(sample[1]));
            ImageRobot.openWith(page, ImageRobot.sample("v1-legacy-rich-" + sample[0], to));
        }
        view = (BeforeAfterView) page.showView(BeforeAfterView.ID);
        settled();
    }

    @AfterAll
    void close() {
        page.hideView(view);
        page.closeAllEditors(false);
        Events.flush();
    }

    /** The view as it is at first: each test leaves its choices behind. */
    @BeforeEach
    void begin() {
        page.activate(Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(editor -> editor.getTitleToolTip().contains("after")).findFirst().orElseThrow());
        page.activate(view);
        Widgets.find(Text.class, WidgetIds.COMPARE_FILTER).setText("");
        Widgets.find(Text.class, WidgetIds.COMPARE_FOCUS).setText("");
        for (String id : new String[] { WidgetIds.COMPARE_MERGED, WidgetIds.COMPARE_ONLY }) {
            if (Widgets.find(Button.class, id).getSelection()) {
                check(id);
            }
        }
        choose(combo(WidgetIds.COMPARE_PAIRING), "Chosen");
        choose(combo(WidgetIds.COMPARE_BEFORE), "image.elf.xz (before");
        choose(combo(WidgetIds.COMPARE_AFTER), "image.elf.xz (after");
        choose(combo(WidgetIds.COMPARE_LEVEL), "Units");
        settled();
    }

    private void settled() {
        Events.until("the states to be compared and drawn", () -> !view.isBusy());
    }

    private static Combo combo(String id) {
        return Widgets.find(Combo.class, id);
    }

    private static void choose(Combo combo, String start) {
        String item = Arrays.stream(combo.getItems()).filter(text -> text.startsWith(start)).findFirst().orElseThrow();
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Events.flush();
    }

    private static String status() {
        return Widgets.find(CLabel.class, WidgetIds.COMPARE_STATUS).getText();
    }

    private static Graph graph(String id) {
        return Widgets.find(Graph.class, id);
    }

    private static void click(Graph graph, String id) {
        GraphNode node = graph.getNodes().stream().filter(item -> new NodeRef(id).equals(item.getData())).findFirst()
                .orElseThrow();
        graph.reveal(node);
        Rectangle area = graph.getCamera().toControl(graph.getBounds(node));
        Widgets.mouse(graph, SWT.MouseDown, area.x + area.width / 2, area.y + 3, SWT.NONE);
        Widgets.mouse(graph, SWT.MouseUp, area.x + area.width / 2, area.y + 3, SWT.BUTTON1);
    }

    private static Tree tree() {
        return Widgets.find(Tree.class, WidgetIds.COMPARE_LIST);
    }

    private void check(String id) {
        Button button = Widgets.find(Button.class, id);
        button.setSelection(!button.getSelection());
        Widgets.click(button);
        settled();
    }

    @Test
    void comparesTwoImagesAsSoonAsTheyAreOpen() throws Exception {
        assertEquals("image.elf.xz (before)", combo(WidgetIds.COMPARE_BEFORE).getText());
        assertEquals("image.elf.xz (after)", combo(WidgetIds.COMPARE_AFTER).getText());
        assertTrue(status().startsWith("1 added, 17 removed, 16 changed, 54 alike"), status());
        assertTrue(graph(WidgetIds.COMPARE_BEFORE_GRAPH).getNodes().size()
                > graph(WidgetIds.COMPARE_AFTER_GRAPH).getNodes().size());
        assertTrue(Widgets.find(Label.class, WidgetIds.COMPARE_COUNT).getText().endsWith("differences"));
    }

    @Test
    void swapExchangesBothSides() throws Exception {
        String before = combo(WidgetIds.COMPARE_BEFORE).getText();
        ImageRobot.execute("org.liveupdate.ui.compare.swap");
        settled();
        assertEquals(before, combo(WidgetIds.COMPARE_AFTER).getText());
        assertTrue(status().startsWith("17 added, 1 removed"), status());
    }

    @Test
    void sameStateOnBothSidesHasNoDifferences() throws Exception {
        choose(combo(WidgetIds.COMPARE_AFTER), combo(WidgetIds.COMPARE_BEFORE).getText());
        settled();
        assertEquals("No differences", Widgets.find(Label.class, WidgetIds.COMPARE_COUNT).getText());
        assertEquals(0, tree().getItemCount());
    }

    @Test
    void lineOfTheListSelectsItsNodeInBothGraphsAndTellsOthers() throws Exception {
        choose(combo(WidgetIds.COMPARE_LEVEL), "Everything");
        settled();
        Widgets.select(tree(), "session", "~ vm-a");
        String node = view.area().chosen();
        assertNotNull(node);
        assertEquals(1, graph(WidgetIds.COMPARE_BEFORE_GRAPH).getSelection().size());
        assertEquals(1, graph(WidgetIds.COMPARE_AFTER_GRAPH).getSelection().size());
        Object told = ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement();
        DifferencePlace place = assertInstance(DifferencePlace.class, told);
        assertTrue(place.label().contains("vm-a"), place.label());
        assertTrue(place.address().isPresent(), "the active editor shows the later state");
    }

    private static <T> T assertInstance(Class<T> type, Object object) {
        assertTrue(type.isInstance(object), () -> "found " + object);
        return type.cast(object);
    }

    @Test
    void nodeSelectsItsLineAndTheSameNodeOfTheOtherGraph() throws Exception {
        var removed = view.drawing().graphs().before().nodes().stream()
                .filter(node -> node.state() == State.REMOVED && node.kind().equals("device")).findFirst()
                .orElseThrow();
        click(graph(WidgetIds.COMPARE_BEFORE_GRAPH), removed.id());
        assertTrue(view.list().selected().orElseThrow().label().startsWith(removed.title()), "its line is selected");
        Object told = ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement();
        NodePlace place = assertInstance(NodePlace.class, told);
        assertTrue(place.address().isEmpty(), "the active editor shows the state without it");
    }

    @Test
    void nextAndPreviousGoRound() throws Exception {
        ImageRobot.execute("org.eclipse.ui.navigate.next");
        var first = view.list().selected().orElseThrow();
        ImageRobot.execute("org.eclipse.ui.navigate.next");
        assertNotEquals(first, view.list().selected().orElseThrow());
        ImageRobot.execute("org.eclipse.ui.navigate.previous");
        assertEquals(first, view.list().selected().orElseThrow());
        ImageRobot.execute("org.eclipse.ui.navigate.previous");
        assertNotEquals(first, view.list().selected().orElseThrow(), "the one before the first is the last");
        ImageRobot.execute("org.eclipse.ui.navigate.next");
        assertEquals(first, view.list().selected().orElseThrow());
    }

    @Test
    void filterLeavesLinesOut() throws Exception {
        Text filter = Widgets.find(Text.class, WidgetIds.COMPARE_FILTER);
        filter.setText("vm-b found");
        Label count = Widgets.find(Label.class, WidgetIds.COMPARE_COUNT);
        Events.until("the filter to work", () -> count.getText().startsWith("1 of"));
        assertEquals(1, tree().getItemCount());
        filter.setText("no such thing");
        Events.until("the filter to work", () -> count.getText().equals("No line matches the filter"));
        filter.setText("");
        Events.until("the filter to work", () -> count.getText().endsWith("differences") && tree().getItemCount() > 1);
    }

    @Test
    void bothGraphsScrollAndZoomTogether() throws Exception {
        choose(combo(WidgetIds.COMPARE_LEVEL), "Everything");
        settled();
        Graph left = graph(WidgetIds.COMPARE_BEFORE_GRAPH);
        Graph right = graph(WidgetIds.COMPARE_AFTER_GRAPH);
        wheel(left, -3, SWT.NONE);
        assertEquals(left.getCamera().toControl(0, 0), right.getCamera().toControl(0, 0));
        wheel(right, 2, SWT.MOD1);
        assertEquals(right.getCamera().zoom(), left.getCamera().zoom());
        assertEquals(left.getCamera().toControl(0, 0), right.getCamera().toControl(0, 0));
        left.getHorizontalBar().setSelection(left.getHorizontalBar().getSelection() + 40);
        left.getHorizontalBar().notifyListeners(SWT.Selection, new Event());
        Events.flush();
        assertEquals(left.getCamera().toControl(0, 0), right.getCamera().toControl(0, 0));
    }

    private static void wheel(Graph graph, int count, int modifiers) {
        Event event = new Event();
        event.count = count;
        event.stateMask = modifiers;
        event.x = 20;
        event.y = 20;
        graph.notifyListeners(SWT.MouseVerticalWheel, event);
        Events.flush();
    }

    @Test
    void oneGraphShowsBothStates() throws Exception {
        check(WidgetIds.COMPARE_MERGED);
        Graph merged = graph(WidgetIds.COMPARE_MERGED_GRAPH);
        assertEquals(view.drawing().graphs().merged().size(), merged.getNodes().size());
        ImageRobot.execute("org.liveupdate.ui.compare.merged");
        settled();
        assertTrue(Widgets.lookFor(Graph.class, WidgetIds.COMPARE_MERGED_GRAPH).isEmpty());
        assertTrue(Widgets.lookFor(Graph.class, WidgetIds.COMPARE_BEFORE_GRAPH).isPresent());
    }

    @Test
    void onlyDifferencesLeavesOutWhatIsAlike() throws Exception {
        choose(combo(WidgetIds.COMPARE_LEVEL), "Everything");
        settled();
        int all = view.drawing().graphs().merged().size();
        check(WidgetIds.COMPARE_ONLY);
        assertTrue(view.drawing().graphs().merged().size() < all);
        check(WidgetIds.COMPARE_ONLY);
        assertEquals(all, view.drawing().graphs().merged().size());
    }

    @Test
    void focusDrawsOneDeviceAndSaysWhenThereIsNone() throws Exception {
        Text focus = Widgets.find(Text.class, WidgetIds.COMPARE_FOCUS);
        focus.setText("00:06.0");
        Widgets.key(focus, SWT.CR, SWT.NONE);
        settled();
        assertTrue(view.drawing().graphs().after().nodes().stream().anyMatch(node -> node.kind().equals("page-table")));
        focus.setText("0f:1f.7");
        Widgets.key(focus, SWT.CR, SWT.NONE);
        settled();
        assertTrue(status().startsWith("Cannot compare: expected a device"), status());
    }

    @Test
    void bytesAreShownInTheStateTheyBelongTo() throws Exception {
        Widgets.select(tree(), "device", "\u2212 00:03.0");
        Tree tree = tree();
        Event open = new Event();
        open.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.DefaultSelection, open);
        Events.until("the bytes of the context entry", () -> Widgets.lookFor(Label.class, WidgetIds.MEMORY_STATUS)
                .filter(label -> label.getText().contains("0x87f180")).isPresent());
        assertTrue(page.getActiveEditor().getTitleToolTip().contains("before"),
                "the removed device is in the image before");
    }

    @Test
    void picturesAreWritten() throws Exception {
        Path svg = folder.resolve("pair.svg");
        PairExport.write(view.drawing(), false, svg);
        String text = Files.readString(svg);
        assertTrue(text.contains("before/") && text.contains("after/"));
        Path png = folder.resolve("merged.png");
        PairExport.write(view.drawing(), true, png);
        assertTrue(Files.size(png) > 1000);
    }


    /** A graph in half of a narrow view would show a box. */
    @Test
    void narrowViewBeginsWithOneGraphAndAWideOneWithTwo() {
        Shell shell = new Shell();
        try {
            ScopeBar bar = new ScopeBar(new FieldRows(shell), () -> { }, () -> { });

            assertTrue(bar.suggestMerged(true));
            assertTrue(bar.isMerged());
            assertTrue(bar.suggestMerged(false));
            assertFalse(bar.isMerged());
            bar.toggleMerged();
            assertFalse(bar.suggestMerged(false), "what somebody chose");
            assertTrue(bar.isMerged());
        } finally {
            shell.dispose();
        }
    }

    @Test
    void fieldsStandInMoreRowsWhereThereIsLessRoom() {
        Shell shell = new Shell();
        try {
            shell.setLayout(new GridLayout());
            FieldRows rows = new FieldRows(shell);
            new ScopeBar(rows, () -> { }, () -> { });
            new ScopeBar(rows, () -> { }, () -> { });
            int[] heights = new int[2];
            for (int i = 0; i < heights.length; i++) {
                shell.setSize(i == 0 ? 1600 : 500, 400);
                shell.layout(true, true);
                Events.flush();
                heights[i] = shell.getChildren()[0].getSize().y;
                for (Control group : ((Composite) shell.getChildren()[0]).getChildren()) {
                    assertTrue(group.getBounds().x + group.getBounds().width <= shell.getClientArea().width,
                            group.getBounds() + " in " + shell.getClientArea());
                }
            }
            assertTrue(heights[1] > heights[0], heights[0] + " and " + heights[1]);
        } finally {
            shell.dispose();
        }
    }
}
