/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.JointPlacement;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.zest.scene.Camera;

/** Two linked graphs side by side, or one merged graph, or a sentence that says why there is none. */
final class PairArea {

    /** Below this zoom a first look would show nothing that can be read. */
    private static final double READABLE = 0.67;
    private static final int MARGIN = 12;

    private final Composite control;
    private final StackLayout stack = new StackLayout();
    private final SashForm sides;
    private final CLabel[] titles = new CLabel[3];
    private final Composite whole;
    private final Label message;
    private final PairViewer left;
    private final PairViewer right;
    private final PairViewer merged;
    private final LinkedCameras cameras;
    private final PairLayout layout = new PairLayout();
    private FoldState folds = FoldState.ROWS_ONLY;
    private Drawing drawing;
    private boolean one;
    private boolean fresh;
    private String wanted;

    /**
     * Makes the area.
     *
     * @param parent where to
     * @param picked told the id of a node that somebody selected
     * @param opened told the id of a node that somebody opened
     */
    PairArea(Composite parent, Consumer<String> picked, Consumer<String> opened) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(stack);
        sides = new SashForm(control, SWT.HORIZONTAL);
        left = viewer(sides, 0, WidgetIds.COMPARE_BEFORE_GRAPH, picked, opened);
        right = viewer(sides, 1, WidgetIds.COMPARE_AFTER_GRAPH, picked, opened);
        Composite holder = new Composite(control, SWT.NONE);
        holder.setLayout(none());
        whole = holder;
        merged = viewer(holder, 2, WidgetIds.COMPARE_MERGED_GRAPH, picked, opened);
        message = new Label(control, SWT.WRAP | SWT.CENTER);
        WidgetIds.set(message, WidgetIds.COMPARE_MESSAGE);
        cameras = new LinkedCameras(left, right);
        for (PairViewer viewer : viewers()) {
            viewer.onFold(this::folded);
        }
        merged.addViewListener(view -> merged.choose(wanted));
        say(Texts.empty_none);
        control.addDisposeListener(event -> layout.cancel());
    }

    private PairViewer viewer(Composite parent, int index, String id, Consumer<String> picked,
            Consumer<String> opened) {
        Composite holder = parent instanceof SashForm ? new Composite(parent, SWT.NONE) : parent;
        holder.setLayout(none());
        titles[index] = new CLabel(holder, SWT.NONE);
        titles[index].setMargins(2, 1, 2, 1);
        titles[index].setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return new PairViewer(holder, id, node -> {
            wanted = node;
            for (PairViewer other : viewers()) {
                if (!node.equals(other.chosen())) {
                    other.choose(node);
                }
            }
            picked.accept(node);
        }, opened);
    }

    private static GridLayout none() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 1;
        return layout;
    }

    private PairViewer[] viewers() {
        return new PairViewer[] { left, right, merged };
    }

    Control control() {
        return control;
    }

    /** Gives all graphs a context menu. */
    void setMenu(MenuManager menu) {
        for (PairViewer viewer : viewers()) {
            viewer.setMenu(menu);
        }
    }

    /** Shows a sentence in place of graphs. */
    void say(String text) {
        layout.cancel();
        drawing = null;
        message.setText("\n" + text.replace("&", "&&"));
        show(message);
    }

    /** The sentence that stands in place of graphs, empty if there are graphs. */
    String said() {
        return stack.topControl == message ? message.getText().strip() : "";
    }

    private void show(Control top) {
        stack.topControl = top;
        control.layout();
    }

    /**
     * Shows graphs as soon as they have their places.
     *
     * @param next   the graphs
     * @param newLook whether they are of other things than before, so that one looks at them from the beginning
     */
    void show(Drawing next, boolean newLook) {
        StagePair pair = next.comparison().pair();
        title(0, NLS.bind(Texts.before_of, pair.before().label()));
        title(1, NLS.bind(Texts.after_of, pair.after().label()));
        title(2, NLS.bind(Texts.merged_of, pair.before().label(), pair.after().label()));
        fresh |= newLook || drawing == null;
        folds = newLook ? FoldState.ROWS_ONLY : folds;
        drawing = next;
        draw();
    }

    private void title(int index, String text) {
        titles[index].setText(text.replace("&", "&&"));
        titles[index].setToolTipText(text);
    }

    /** Shows one merged graph or two. */
    void setMerged(boolean together) {
        if (one != together) {
            one = together;
            fresh = true;
            if (drawing != null) {
                draw();
            }
        }
    }

    private void draw() {
        for (PairViewer viewer : viewers()) {
            viewer.getGraphControl().setAnimationEnabled(LiveUpdatePreferences.isAnimated() && !fresh);
        }
        if (one) {
            layout.cancel();
            show(whole);
            merged.follow(folds);
            merged.setRecords(drawing.graphs().merged());
            if (fresh) {
                merged.relayout();
            }
            fresh = false;
        } else {
            show(sides);
            layout.start(control.getDisplay(), drawing.graphs(), folds, left.getLayoutOptions(), this::place);
        }
    }

    private void place(PairLayout.Placed placed) {
        if (control.isDisposed() || drawing == null) {
            return;
        }
        Box all = placed.placement().before().bounds().union(placed.placement().after().bounds());
        Rectangle area = new Rectangle((int) Math.floor(all.x()), (int) Math.floor(all.y()),
                (int) Math.ceil(all.width()), (int) Math.ceil(all.height()));
        left.setRecords(placed.before(), placed.placement().before());
        right.setRecords(placed.after(), placed.placement().after());
        left.getGraphControl().getPane().setReach(area);
        right.getGraphControl().getPane().setReach(area);
        if (fresh) {
            fresh = false;
            look(area, placed.placement());
        }
        left.choose(wanted);
        right.choose(wanted);
    }

    /** Shows everything if it can be read then, else the first that is in both at a size that can be read. */
    private void look(Rectangle area, JointPlacement placement) {
        cameras.fit(area, 1);
        if (left.camera().zoom() < READABLE) {
            Point first = first(placement).orElse(new Point(area.x, area.y));
            cameras.corner(first.x - MARGIN, first.y - MARGIN, READABLE);
        }
    }

    /** Where the uppermost box stands that is in both graphs: one of them may be empty where the other begins. */
    private static Optional<Point> first(JointPlacement placement) {
        Map<String, Box> after = placement.after().boxes();
        return placement.before().boxes().entrySet().stream().filter(entry -> after.containsKey(entry.getKey()))
                .map(Map.Entry::getValue).min(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x))
                .map(box -> new Point((int) Math.floor(box.x()), (int) Math.floor(box.y())));
    }

    private void folded(FoldState now) {
        if (!now.equals(folds)) {
            folds = now;
            for (PairViewer viewer : viewers()) {
                viewer.follow(folds);
            }
            if (drawing != null && !one) {
                draw();
            }
        }
    }

    /** Selects a node in all graphs and brings it into view, as soon as it is there; null for none. */
    void choose(String node) {
        wanted = node;
        if (one && !merged.isBusy()) {
            merged.choose(node);
        } else if (!one && !layout.isBusy()) {
            left.choose(node);
            right.choose(node);
        }
    }

    /** The node that is selected in the graphs, or null. */
    String chosen() {
        return one ? merged.chosen() : left.chosen() != null ? left.chosen() : right.chosen();
    }

    void zoom(boolean in) {
        Camera camera = front().camera();
        camera.setZoom(camera.nextLevel(in));
    }

    void fit() {
        if (one) {
            merged.camera().fit();
        } else {
            Box all = left.getView().placement().bounds().union(right.getView().placement().bounds());
            cameras.fit(new Rectangle((int) all.x(), (int) all.y(), (int) all.width(), (int) all.height()), 1);
        }
    }

    /** Starts searching as one types in the graph. */
    void search() {
        setFocus();
        front().getGraphControl().getTools().search().begin();
    }

    private PairViewer front() {
        return one ? merged : right.getGraphControl().isFocusControl() ? right : left;
    }

    boolean isBusy() {
        return layout.isBusy() || one && merged.isBusy();
    }

    void setFocus() {
        if (stack.topControl == message) {
            control.setFocus();
        } else {
            front().getControl().setFocus();
        }
    }
}
