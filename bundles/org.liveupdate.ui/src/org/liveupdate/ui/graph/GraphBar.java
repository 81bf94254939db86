/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.tree.DeviceNode;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.analysis.tree.UnitNode;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The row above the graph: what it shows, of which unit and device, and the zoom. */
final class GraphBar {

    private final Composite control;
    private final ComboViewer scope;
    private final NodeChoice<UnitNode> unit;
    private final NodeChoice<DeviceNode> device;
    private Label status;
    private final ToolBar tools;
    private final Consumer<Boolean> changed;
    private final String id;
    private boolean filling;

    /**
     * Makes the row.
     *
     * @param parent  where to
     * @param toolkit for its widgets
     * @param id      what names of its widgets begin with
     * @param changed told that somebody chose something else, and whether it was the scope
     */
    GraphBar(Composite parent, FormToolkit toolkit, String id, Consumer<Boolean> changed) {
        this.id = id;
        this.changed = changed;
        control = toolkit.createComposite(parent);
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // a view may be narrow: what does not fit goes into another line
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        control.setLayout(layout);
        toolkit.createLabel(control, Messages.graph_scope);
        scope = new ComboViewer(new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN));
        scope.getCombo().setLayoutData(new RowData());
        scope.getCombo().setToolTipText(Messages.graph_scope_tip);
        WidgetIds.set(scope.getCombo(), id + ".scope"); //$NON-NLS-1$
        scope.setContentProvider(ArrayContentProvider.getInstance());
        scope.setLabelProvider(LabelProvider.createTextProvider(element -> ((GraphScope) element).text()));
        unit = new NodeChoice<>(control, id + ".unit", Messages.graph_unit_tip, this::unitChosen); //$NON-NLS-1$
        device = new NodeChoice<>(control, id + ".device", Messages.graph_device_tip, //$NON-NLS-1$
                () -> changed.accept(Boolean.FALSE));
        scope.getCombo().setVisibleItemCount(GraphScope.values().length);
        scope.setInput(GraphScope.values());
        scope.setSelection(new StructuredSelection(GraphScope.OVERVIEW));
        scope.addSelectionChangedListener(event -> {
            if (!filling) {
                update();
                changed.accept(Boolean.TRUE);
            }
        });
        tools = new ToolBar(control, SWT.FLAT);
        toolkit.adapt(tools);
    }

    private void unitChosen() {
        device.offer(devices());
        changed.accept(Boolean.FALSE);
    }

    /** Adds a button. */
    ToolItem tool(String icon, String tip, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> action.run());
        WidgetIds.set(item, id + "." + icon); //$NON-NLS-1$
        return item;
    }

    /** Adds a button that stays pressed. */
    ToolItem toggle(String icon, String tip, Consumer<Boolean> action) {
        ToolItem item = new ToolItem(tools, SWT.CHECK);
        item.setImage(Icons.image(icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> action.accept(item.getSelection()));
        WidgetIds.set(item, id + "." + icon); //$NON-NLS-1$
        return item;
    }

    /** Chooses a scope without telling anybody. */
    void begin(GraphScope first) {
        filling = true;
        try {
            scope.setSelection(new StructuredSelection(first));
            update();
        } finally {
            filling = false;
        }
    }

    /** Offers the units and devices of a state; those that were chosen stay chosen if it has them, too. */
    void show(StateTree tree) {
        unit.offer(tree.units());
        device.offer(scope().needsUnit() ? devices() : List.of());
        update();
    }

    private void update() {
        if (scope().needsUnit() && device.size() == 0) {
            device.offer(devices());
        }
        boolean otherDevice = device.show(scope() == GraphScope.DEVICE);
        boolean otherUnit = unit.show(unit.size() > 1 && scope().needsUnit());
        if (otherDevice || otherUnit) {
            control.getParent().layout(true, true);
        }
    }

    private List<DeviceNode> devices() {
        List<DeviceNode> devices = new ArrayList<>();
        if (unit() != null) {
            unit().children().forEach(bus -> bus.children().stream().filter(DeviceNode.class::isInstance)
                    .map(DeviceNode.class::cast).forEach(devices::add));
        }
        return devices;
    }

    /** Chooses what stands for a node of the tree, without telling anybody; false if that changes nothing. */
    boolean follow(StateNode node) {
        UnitNode wantedUnit = node.unit().orElse(null);
        DeviceNode wantedDevice = node.device().orElse(null);
        boolean otherUnit = wantedUnit != null && wantedUnit != unit();
        boolean otherDevice = wantedDevice != null && wantedDevice != device() && scope() == GraphScope.DEVICE;
        if (!otherUnit && !otherDevice) {
            return false;
        }
        if (otherUnit) {
            unit.choose(wantedUnit);
            device.offer(devices());
        }
        if (wantedDevice != null) {
            device.choose(wantedDevice);
        }
        return true;
    }

    /** Chooses a scope, as if somebody had done so in the row. */
    void choose(GraphScope wanted) {
        scope.setSelection(new StructuredSelection(wanted));
    }

    GraphScope scope() {
        return scope.getStructuredSelection().getFirstElement() instanceof GraphScope chosen ? chosen
                : GraphScope.OVERVIEW;
    }

    UnitNode unit() {
        return unit.get();
    }

    DeviceNode device() {
        return device.get();
    }

    /** Makes the line that says how much is shown, where the caller wants it. */
    void addStatus(Composite parent, FormToolkit toolkit) {
        status = toolkit.createLabel(parent, "", SWT.NONE); //$NON-NLS-1$
        status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(status, id + ".status"); //$NON-NLS-1$
    }

    void setStatus(String text) {
        status.setText(text);
        status.setToolTipText(text);
    }
}
