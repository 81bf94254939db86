/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.analysis.diff.SnapshotDiff;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.graph.State;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.properties.StateProperties;

/**
 * Two states beside each other: linked graphs with the same places, or one merged graph, and the list of differences.
 * The states are images and moments of scenarios that are open; with a scenario the view follows its run.
 */
public final class BeforeAfterView extends ViewPart implements Comparer.Listener, ISelectionListener {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.beforeAfter";

    private static final String CONTEXT = "org.liveupdate.ui.memoryImageContext";
    private static final String RUN_CONTEXT = "org.liveupdate.ui.runContext";
    /** Below this width, in points, there is one graph unless somebody wants two. */
    private static final int TWO_GRAPHS = 480;
    private static final int[] WEIGHTS = { 64, 36 };

    private final PairSelection selection = new PairSelection();
    private PairMemento memento = new PairMemento();
    private StageChoices choices;
    private StagePicker picker;
    private ScopeBar bar;
    private PairArea area;
    private DifferenceList list;
    private StatusRow status;
    private Comparer comparer;
    private PairLink link;
    private WhenVisible visible;
    private Comparison comparison;
    private Drawing drawing;
    private PairScope drawn;

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = PairMemento.of(saved);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        IWorkbenchPage page = getSite().getPage();
        link = new PairLink(page);
        visible = new WhenVisible(this, this::compare);
        choices = new StageChoices(page, () -> picker.update());
        FieldRows fields = new FieldRows(parent);
        picker = new StagePicker(fields, choices, visible::run);
        bar = new ScopeBar(fields, this::scopeChanged, () -> area.setMerged(bar.isMerged()));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area = new PairArea(sash, this::nodePicked, this::nodeOpened);
        list = new DifferenceList(sash, this::linePicked, this::bytes);
        sash.setWeights(WEIGHTS);
        status = new StatusRow(parent, this::cancel);
        comparer = new Comparer(parent.getDisplay(), job -> getSite()
                .getService(IWorkbenchSiteProgressService.class).schedule(job), this);
        tool("zoom_in", Texts.zoom_in, () -> area.zoom(true));
        tool("zoom_out", Texts.zoom_out, () -> area.zoom(false));
        tool("fit", Texts.fit, area::fit);
        tool("export", Texts.export, this::export);
        memento.restore(picker, bar);
        area.setMerged(bar.isMerged());
        area.control().addListener(SWT.Resize, event -> suit(area.control().getSize().x));
        site();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HelpIds.BEFORE_AFTER);
        picker.update();
    }

    /** Two graphs beside each other in a narrow view would show a box each. */
    private void suit(int width) {
        if (width > 0 && bar.suggestMerged(width < TWO_GRAPHS)) {
            area.setMerged(bar.isMerged());
        }
    }

    private void tool(String icon, String tip, Runnable work) {
        Action action = new Action(tip, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(action);
    }

    private void site() {
        getSite().setSelectionProvider(selection);
        IContextService contexts = getSite().getService(IContextService.class);
        contexts.activateContext(CONTEXT);
        contexts.activateContext(RUN_CONTEXT);
        getSite().getPage().addSelectionListener(this);
        MenuManager menu = new MenuManager();
        area.setMenu(menu);
        list.setMenu(menu);
        getSite().registerContextMenu(ID, menu, selection);
        new ViewCommands(getSite()).on("org.liveupdate.ui.compare.swap", picker::swap)
                .on("org.liveupdate.ui.compare.merged", bar::toggleMerged)
                .on("org.liveupdate.ui.compare.focus", this::focusHere)
                .on("org.liveupdate.ui.compare.bytesBefore", () -> bytes(Side.BEFORE))
                .on("org.liveupdate.ui.compare.bytesAfter", () -> bytes(Side.AFTER))
                .on("org.liveupdate.ui.exportGraph", this::export)
                .on("org.eclipse.ui.navigate.next", () -> list.step(true))
                .on("org.eclipse.ui.navigate.previous", () -> list.step(false))
                .on("org.eclipse.ui.edit.findReplace", list::focusFilter)
                .on("org.eclipse.ui.edit.copy", this::copy)
                .on("org.eclipse.ui.file.refresh", this::compare);
    }

    /** Compares what is chosen. */
    private void compare() {
        StagePair pair = picker.pair().orElse(null);
        if (pair == null) {
            comparer.cancel();
            comparison = null;
            drawing = null;
            list.show(java.util.List.of());
            area.say(picker.reason());
            status.say("");
            status.busy(false);
        } else {
            String comparing = NLS.bind(Texts.comparing, pair.before().label(), pair.after().label());
            status.say(comparing);
            if (drawing == null) {
                area.say(comparing);
            }
            status.busy(true);
            comparer.compare(pair, bar.scope());
        }
    }

    private void scopeChanged() {
        if (comparison != null) {
            status.say(NLS.bind(Texts.drawing, comparison.pair().before().label(), comparison.pair().after().label()));
            status.busy(true);
            comparer.draw(comparison, bar.scope());
        }
    }

    private void cancel() {
        comparer.cancel();
        status.busy(false);
        status.say(Texts.cancelled);
    }

    @Override
    public void progressed(String what) {
        status.say(what);
    }

    @Override
    public void compared(Comparison made) {
        boolean again = comparison != null && comparison.pair().isSame(made.pair());
        Difference selected = again ? list.selected().orElse(null) : null;
        comparison = made;
        list.show(made.roots());
        if (selected == null) {
            selection.set(null);
        }
    }

    @Override
    public void drawn(Drawing made) {
        boolean empty = made.graphs().merged().size() == 0;
        if (!bar.isByHand() && (empty && bar.level() != PairLevel.ALL || hidesAll(made))) {
            bar.setLevel(empty ? PairLevel.ALL : PairLevel.CHAIN);
            scopeChanged();
            return;
        }
        status.busy(false);
        status.say(found(made));
        boolean newLook = drawing == null || !bar.scope().equals(drawn)
                || drawing.comparison().pair().after().provider() != made.comparison().pair().after().provider();
        drawing = made;
        drawn = bar.scope();
        if (empty) {
            area.say(made.comparison().roots().isEmpty() ? Texts.empty_same : Texts.empty_graph);
        } else {
            area.show(made, newLook);
        }
        list.selected().ifPresent(line -> area.choose(made.nodes().node(line).orElse(null)));
    }

    /** Whether states differ, and nothing of that is in the summary that one sees at first. */
    private boolean hidesAll(Drawing made) {
        return bar.level() == PairLevel.SUMMARY && !made.comparison().roots().isEmpty()
                && made.graphs().merged().nodes().stream().allMatch(node -> node.state() == State.SAME);
    }

    private static String found(Drawing made) {
        SnapshotDiff diff = made.comparison().states().diff();
        return diff.counts() + "; "
                + NLS.bind(Texts.graph_counts, Integer.valueOf(made.graphs().before().size()),
                        Integer.valueOf(made.graphs().after().size()));
    }

    @Override
    public void failed(String reason) {
        status.busy(false);
        status.say(NLS.bind(Texts.failed, reason));
        if (drawing == null) {
            area.say(NLS.bind(Texts.failed, reason));
        }
    }

    private void linePicked(Difference line) {
        if (drawing != null) {
            String node = drawing.nodes().node(line).orElse(null);
            area.choose(node);
            status.say(node == null && line.isWhole() ? NLS.bind(Texts.not_shown, line.label()) : found(drawing));
        }
        if (comparison != null) {
            selection.set(link.of(comparison.pair(), line));
        }
    }

    private void nodePicked(String node) {
        if (drawing != null) {
            list.select(drawing.nodes().line(node).orElse(null));
            selection.set(link.of(drawing, node));
        }
    }

    private void nodeOpened(String node) {
        if (!bytes(node, Side.AFTER)) {
            bytes(node, Side.BEFORE);
        }
    }

    /** Shows the bytes of a line in the later state, else in the earlier one. */
    private void bytes(Difference line) {
        if (comparison != null && !bytes(Side.AFTER, line.address(Side.AFTER))) {
            bytes(Side.BEFORE, line.address(Side.BEFORE));
        }
    }

    private void bytes(Side side) {
        String node = area.chosen();
        boolean there = node != null && bytes(node, side)
                || list.selected().filter(line -> bytes(side, line.address(side))).isPresent();
        if (!there && comparison != null) {
            status.say(NLS.bind(Texts.not_in_state, entry(side).label()));
        }
    }

    private boolean bytes(String node, Side side) {
        return drawing != null && bytes(side, drawing.nodes().address(side, node));
    }

    private boolean bytes(Side side, long address) {
        if (address >= 0) {
            BytesJump.start(getSite().getPage(), entry(side), address);
        }
        return address >= 0;
    }

    private StageEntry entry(Side side) {
        return side == Side.AFTER ? comparison.pair().after() : comparison.pair().before();
    }

    /** Draws what stands around the selection. */
    private void focusHere() {
        String node = area.chosen();
        if (drawing != null && node != null) {
            long old = drawing.nodes().address(Side.BEFORE, node);
            long address = old >= 0 ? old : drawing.nodes().address(Side.AFTER, node);
            if (address >= 0) {
                bar.focus(Hex.of(address));
            }
        }
    }

    private void export() {
        if (drawing != null) {
            PairExport.run(getSite().getShell(), drawing, bar.isMerged());
        }
    }

    private void copy() {
        list.selected().ifPresent(line -> {
            Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
            clipboard.setContents(new Object[] { line.toString() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
    }

    /** Something was selected in another part: if it stands in one of the states, its node and line are selected. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection changed) {
        if (part != this && drawing != null && changed instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof Described thing && thing.address().isPresent()) {
            link.shown(drawing.comparison().pair())
                    .flatMap(side -> drawing.nodes().node(side, thing.address().getAsLong())).ifPresent(node -> {
                        area.choose(node);
                        list.select(drawing.nodes().line(node).orElse(null));
                    });
        }
    }

    /** Whether something is being compared, drawn or laid out. */
    boolean isBusy() {
        return comparer.isBusy() || area.isBusy() || visible.isWaiting();
    }

    /** What is drawn, or null. */
    Drawing drawing() {
        return drawing;
    }

    PairArea area() {
        return area;
    }

    DifferenceList list() {
        return list;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(StateProperties.page()) : super.getAdapter(type);
    }

    @Override
    public void saveState(IMemento saved) {
        PairMemento.save(saved, picker, bar);
    }

    @Override
    public void setFocus() {
        if (comparison == null || comparison.roots().isEmpty()) {
            area.setFocus();
        } else {
            list.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (choices != null) {
            getSite().getPage().removeSelectionListener(this);
            comparer.cancel();
            choices.dispose();
            visible.dispose();
        }
        super.dispose();
    }
}
