/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.IManagedForm;
import org.liveupdate.model.edit.change.Connection;
import org.liveupdate.model.edit.change.Connections;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.emf.AdapterLabels;
import org.liveupdate.ui.scenario.PageActions;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioPage;

/** The page on which the machine and its programs are drawn: a palette, the drawing, and the same as a tree. */
public final class MachinePage extends ScenarioPage implements PageActions {

    /** Identifier of the page. */
    public static final String ID = ScenarioEditor.MACHINE;

    private static final int[] ACROSS = { 20, 80 };
    private static final int[] DOWN = { 72, 28 };
    private static final int LEAST = 200;
    /** Where there is less room, the tree is hidden at first. */
    private static final int ROOM_FOR_TWIN = 400;

    private ILabelProvider icons;
    private MachineBar bar;
    private MachinePalette palette;
    private MachineGraph graph;
    private MachineTwin twin;
    private MachineEdits edits;
    private PaletteDrop drop;
    private boolean selecting;

    /**
     * A page.
     *
     * @param editor its editor
     */
    public MachinePage(ScenarioEditor editor) {
        super(editor, ID, MachineMessages.title, HelpIds.SCENARIO_MACHINE);
    }

    @Override
    protected void createContent(IManagedForm managed) {
        icons = new AdapterLabels(document().domain().getAdapterFactory());
        managed.getForm().getBody().setLayout(new FillLayout());
        // Style sheets give a plain composite the colours of the theme, and what is right inside of it.
        Composite body = new Composite(managed.getForm().getBody(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(body);
        bar = new MachineBar(body, this);
        edits = new MachineEdits(scenarioEditor(), bar::say);
        SashForm across = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, LEAST).applyTo(across);
        palette = new MachinePalette(across, this::create);
        SashForm down = new SashForm(across, SWT.VERTICAL);
        Composite holder = new Composite(down, SWT.NONE);
        holder.setLayout(new FillLayout());
        graph = new MachineGraph(holder);
        twin = new MachineTwin(down, icons, edits);
        across.setWeights(ACROSS);
        down.setWeights(DOWN);
        new ConnectTool(graph, this::connect, bar::say);
        drop = new PaletteDrop(graph, edits);
        graph.setMoveListener(moved -> edits.move(graph.shown(), moved));
        graph.addShownListener(this::reveal);
        graph.viewer().addSelectionChangedListener(event -> selectedInGraph());
        twin.viewer().addSelectionChangedListener(event -> selectedInTwin());
        body.addListener(SWT.Resize, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (body.getSize().y > 0) {
                    body.removeListener(SWT.Resize, this);
                    if (body.getSize().y < ROOM_FOR_TWIN) {
                        toggle(MachineAction.TWIN, twin.viewer().getControl());
                    }
                }
            }
        });
        MachineMenu menu = new MachineMenu(this);
        menu.install(graph.control(), getSite());
        menu.install(twin.viewer().getControl(), getSite());
    }

    /** The drawing. */
    MachineGraph graph() {
        return graph;
    }

    /** Takes what is dragged from the palette. */
    PaletteDrop drop() {
        return drop;
    }

    @Override
    protected void refresh() {
        NodeContents contents = new NodeContents(document().scenario(), document().problems(), icons);
        graph.show(document().scenario(), contents);
        if (isShown(twin.viewer().getControl())) {
            twin.show(document().scenario(), Diagram.of(document().scenario(), Set.of()), contents);
        }
        bar.update(this);
    }

    @Override
    protected void reveal() {
        if (!selecting) {
            selecting = true;
            try {
                List<EObject> elements = scenarioEditor().selection().elements();
                graph.select(MachineSelection.items(graph, elements));
                if (isShown(twin.viewer().getControl())) {
                    twin.select(elements);
                }
            } finally {
                selecting = false;
            }
        }
        bar.update(this);
    }

    private void selectedInGraph() {
        if (!selecting) {
            selecting = true;
            try {
                List<EObject> elements = MachineSelection.elements(graph);
                scenarioEditor().selection().set(elements);
                if (isShown(twin.viewer().getControl())) {
                    twin.select(elements);
                }
            } finally {
                selecting = false;
            }
            bar.update(this);
        }
    }

    private void selectedInTwin() {
        if (!selecting) {
            selecting = true;
            try {
                List<?> chosen = twin.viewer().getStructuredSelection().toList();
                scenarioEditor().selection().set(chosen);
                graph.select(MachineSelection.items(graph, scenarioEditor().selection().elements()));
            } finally {
                selecting = false;
            }
            bar.update(this);
        }
    }

    private static boolean isShown(Control control) {
        return control.getVisible();
    }

    /** Makes an element where the selection says. */
    void create(ElementKind kind) {
        edits.create(kind, null, null);
    }

    private void connect(Connection connection) {
        edits.connect(getSite().getShell(), connection);
    }

    private List<Element> selected() {
        return MachineSelection.drawable(scenarioEditor().selection().elements(), document().scenario());
    }

    private List<DiagramEdge> selectedEdges() {
        return MachineSelection.edges(graph);
    }

    /** Whether an action can run now. */
    boolean canRun(MachineAction action) {
        int count = selected().size();
        if (action.alignment() != null) {
            return count >= action.alignment().least();
        }
        return switch (action) {
            case CONNECT, RENAME -> count == 1;
            case LAYOUT_SELECTED -> count > 0;
            case FOLD -> count == 1 && graph.node(selected().get(0)) != null
                    && graph.shown().diagram().node(selected().get(0)).members() > 0;
            default -> true;
        };
    }

    /** Runs an action. */
    void run(MachineAction action) {
        if (action.alignment() != null) {
            edits.align(graph.shown(), selected(), action.alignment());
            return;
        }
        switch (action) {
            case CONNECT -> chooseConnection(selected().get(0));
            case RENAME -> rename(selected().get(0));
            case FOLD -> graph.control().getTools().fold(graph.node(selected().get(0)));
            case LAYOUT -> edits.layOut(List.of());
            case LAYOUT_SELECTED -> edits.layOut(selected());
            case ZOOM_IN -> MachineView.zoom(graph.control(), true);
            case ZOOM_OUT -> MachineView.zoom(graph.control(), false);
            case FIT -> graph.control().getCamera().fit();
            case PALETTE -> toggle(action, palette.control());
            case TWIN -> toggle(action, twin.viewer().getControl());
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    private void toggle(MachineAction action, Control part) {
        boolean show = !isShown(part);
        part.setVisible(show);
        part.getParent().layout();
        bar.check(action, show);
        if (show) {
            refresh();
            reveal();
        }
    }

    private void chooseConnection(Element element) {
        List<Connection> all = new Connections(document().scenario()).from(element);
        if (all.isEmpty()) {
            bar.say(MachineMessages.status_no_connection);
        } else {
            ConnectDialog.choose(getSite().getShell(), element, all, icons).ifPresent(this::connect);
        }
    }

    private void rename(Element element) {
        if (twin.viewer().getControl().isFocusControl() || !RenameField.open(graph, element, edits::rename)) {
            twin.rename(element);
        }
    }

    @Override
    public Boolean canRun(String id) {
        boolean any = !selected().isEmpty();
        if (id.equals(ActionFactory.DELETE.getId())) {
            return Boolean.valueOf(any || !selectedEdges().isEmpty());
        }
        if (id.equals(ActionFactory.CUT.getId()) || id.equals(ActionFactory.COPY.getId())) {
            return Boolean.valueOf(any);
        }
        return Boolean.valueOf(!id.equals(ActionFactory.PASTE.getId()) || edits.canPaste());
    }

    @Override
    public void run(String id) {
        List<Element> selected = selected();
        if (id.equals(ActionFactory.DELETE.getId())) {
            List<EObject> elements = new ArrayList<>(selected);
            edits.delete(elements, selectedEdges());
        } else if (id.equals(ActionFactory.CUT.getId())) {
            edits.cut(selected);
        } else if (id.equals(ActionFactory.COPY.getId())) {
            edits.copy(selected);
        } else if (id.equals(ActionFactory.PASTE.getId())) {
            edits.paste();
        } else if (id.equals(ActionFactory.SELECT_ALL.getId())) {
            scenarioEditor().selection().set(graph.shown().diagram().nodes().stream().map(node -> node.element())
                    .toList());
        } else if (id.equals(ActionFactory.FIND.getId())) {
            graph.control().setFocus();
            graph.control().getTools().search().begin();
        }
    }

    @Override
    public void setFocus() {
        graph.control().setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == PageActions.class ? type.cast(this) : super.getAdapter(type);
    }
}
