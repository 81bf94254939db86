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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.DifferenceFilter;
import org.liveupdate.ui.WidgetIds;

/** The list of differences with its filter. */
final class DifferenceList {

    private static final int PAUSE = 150;
    private static final int FEW = 120;
    private static final int LEAST = 60;
    private static final int NARROW = 280;
    private static final int SCROLL_BAR = 24;

    private final Composite control;
    private final Text filter;
    private final DifferenceKinds kinds;
    private final Label count;
    private final TreeViewer viewer;
    private List<Difference> roots = List.of();
    private Set<Difference> visible = Set.of();
    private List<Difference> order = List.of();
    private final Runnable refreshing = this::filtered;
    private String shown = "";
    private boolean quiet;
    private int width;

    /**
     * Makes the list.
     *
     * @param parent where to
     * @param picked told the line that somebody selected
     * @param opened told the line that somebody opened
     */
    DifferenceList(Composite parent, Consumer<Difference> picked, Consumer<Difference> opened) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 1;
        control.setLayout(layout);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Texts.filter);
        filter.setToolTipText(Texts.filter_tip);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(filter, WidgetIds.COMPARE_FILTER);
        kinds = new DifferenceKinds(control, this::refresh);
        Composite holder = new Composite(control, SWT.NONE);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        holder.setLayout(new FillLayout());
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        WidgetIds.set(viewer.getTree(), WidgetIds.COMPARE_LIST);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new Content());
        column(Texts.list_difference, DifferenceLabels.what());
        column(Texts.before, DifferenceLabels.before());
        column(Texts.after, DifferenceLabels.after());
        viewer.getTree().addListener(SWT.Resize, event -> resized());
        viewer.addFilter(new Shown());
        count = new Label(control, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        WidgetIds.set(count, WidgetIds.COMPARE_COUNT);
        viewer.addSelectionChangedListener(event -> {
            if (!quiet && event.getStructuredSelection().getFirstElement() instanceof Difference line) {
                picked.accept(line);
            }
        });
        viewer.addOpenListener(event -> selected().ifPresent(opened));
        filter.addModifyListener(event -> filter.getDisplay().timerExec(PAUSE, refreshing));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            }
        });
    }

    private void column(String title, DifferenceLabels labels) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(labels);
    }

    /**
     * Columns keep their shares of the width, half of it for the first at the beginning. In a narrow list the first has
     * it all: what stood there before and after is in the tool tip of a line, too.
     */
    private void resized() {
        TreeColumn[] columns = viewer.getTree().getColumns();
        int now = viewer.getTree().getClientArea().width;
        double all = Arrays.stream(columns).mapToInt(TreeColumn::getWidth).sum();
        // a scroll bar that comes or goes must not make the columns swing
        if (now > 0 && Math.abs(now - width) > SCROLL_BAR) {
            boolean narrow = now < NARROW;
            boolean begin = width == 0 || all == 0 || narrow || width < NARROW;
            for (int i = 0; i < columns.length; i++) {
                double share = begin ? i == 0 ? 0.5 : 0.25 : columns[i].getWidth() / all;
                columns[i].setWidth(narrow ? i == 0 ? now : 0 : Math.max(LEAST, (int) (share * now)));
            }
            width = now;
        }
    }

    Composite control() {
        return control;
    }

    void setMenu(MenuManager menu) {
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    /** Shows other differences. */
    void show(List<Difference> lines) {
        roots = lines;
        kinds.offer(lines);
        refresh();
    }

    /** Somebody stopped typing. */
    private void filtered() {
        if (!control.isDisposed() && !filter.getText().equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        if (control.isDisposed()) {
            return;
        }
        shown = filter.getText();
        Difference selected = selected().orElse(null);
        visible = new DifferenceFilter(shown, kinds.hidden()).visible(roots);
        order = wholes();
        quiet = true;
        try {
            viewer.getTree().setRedraw(false);
            viewer.setInput(roots);
            if (order.size() <= FEW) {
                viewer.expandToLevel(2);
            }
            if (selected != null && visible.contains(selected)) {
                viewer.setSelection(new StructuredSelection(selected), true);
            }
        } finally {
            viewer.getTree().setRedraw(true);
            quiet = false;
        }
        long all = roots.stream().mapToLong(Difference::count).sum();
        boolean whole = filter.getText().isBlank() && kinds.hidden().isEmpty();
        count.setText(all == 0 ? Texts.list_empty : whole ? NLS.bind(Texts.list_count, Long.valueOf(all))
                : order.isEmpty() ? Texts.list_nothing
                        : NLS.bind(Texts.list_count_some, Integer.valueOf(order.size()), Long.valueOf(all)));
    }

    /** The differences that are listed, in the order of the list. */
    private List<Difference> wholes() {
        List<Difference> found = new ArrayList<>();
        Deque<Difference> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Difference line = open.removeFirst();
            if (!visible.contains(line)) {
                continue;
            }
            if (line.isWhole()) {
                found.add(line);
            } else {
                for (int i = line.children().size() - 1; i >= 0; i--) {
                    open.addFirst(line.children().get(i));
                }
            }
        }
        return found;
    }

    /** The line that is selected. */
    Optional<Difference> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Difference line ? Optional.of(line)
                : Optional.empty();
    }

    /** Selects a line without telling anybody; null for none. */
    void select(Difference line) {
        quiet = true;
        try {
            viewer.setSelection(line == null || !visible.contains(line) ? StructuredSelection.EMPTY
                    : new StructuredSelection(line), true);
        } finally {
            quiet = false;
        }
    }

    /** Goes to the next difference or the one before, as if somebody had selected it. */
    void step(boolean forwards) {
        if (order.isEmpty()) {
            return;
        }
        Difference now = selected().orElse(null);
        while (now != null && !now.isWhole() && now.parent().isPresent() && !order.contains(now)) {
            now = now.parent().get();
        }
        int at = order.indexOf(now);
        int next = at < 0 ? forwards ? 0 : order.size() - 1 : Math.floorMod(at + (forwards ? 1 : -1), order.size());
        viewer.setSelection(new StructuredSelection(order.get(next)), true);
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    /** Lines with those below them. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Difference) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((Difference) element).parent().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Difference) element).children().isEmpty();
        }
    }

    /** What the filter lets through. */
    private final class Shown extends ViewerFilter {

        @Override
        public boolean select(Viewer of, Object parent, Object element) {
            return visible.contains(element);
        }
    }
}
