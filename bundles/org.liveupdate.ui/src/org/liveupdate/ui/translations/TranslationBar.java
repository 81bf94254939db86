/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liveupdate.analysis.tree.DeviceNode;
import org.liveupdate.analysis.tree.RangesNode;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.analysis.tree.TranslationNode;
import org.liveupdate.analysis.tree.UnitNode;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The row in which unit, device, PASID and stage are chosen; what there is only one of is not offered. */
final class TranslationBar {

    private final Composite control;
    private final ComboViewer unit;
    private final ComboViewer device;
    private final ComboViewer pasid;
    private final ComboViewer stage;
    private final Runnable changed;
    private boolean filling;

    TranslationBar(Composite parent, Runnable changed) {
        this.changed = changed;
        control = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        control.setLayout(layout);
        new Label(control, SWT.NONE).setText(Messages.translations_device);
        unit = combo("translations.unit"); //$NON-NLS-1$
        device = combo(WidgetIds.TRANSLATIONS_DEVICE);
        pasid = combo(WidgetIds.TRANSLATIONS_PASID);
        stage = combo("translations.stage"); //$NON-NLS-1$
    }

    private ComboViewer combo(String id) {
        ComboViewer viewer = new ComboViewer(control, SWT.READ_ONLY | SWT.DROP_DOWN);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(element -> text((StateNode) element)));
        viewer.getCombo().setLayoutData(new RowData());
        WidgetIds.set(viewer.getCombo(), id);
        viewer.addSelectionChangedListener(event -> {
            if (!filling) {
                fill(viewer);
                changed.run();
            }
        });
        return viewer;
    }

    private static String text(StateNode node) {
        return node instanceof DeviceNode ? node.label() + "  (" + node.details() + ")" : node.label(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Composite control() {
        return control;
    }

    /** The row, for more fields behind those of the bar. */
    Composite row() {
        return control;
    }

    /** Offers what is in a tree, or nothing for null. */
    void show(StateTree tree) {
        set(unit, tree == null ? List.of() : tree.units());
        fill(unit);
    }

    private void set(ComboViewer viewer, List<? extends StateNode> nodes) {
        boolean before = filling;
        filling = true;
        try {
            viewer.setInput(nodes);
            viewer.setSelection(nodes.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(nodes.get(0)));
        } finally {
            filling = before;
        }
    }

    /** Fills what depends on a choice. */
    private void fill(ComboViewer from) {
        if (from == unit) {
            List<StateNode> devices = new ArrayList<>();
            UnitNode chosen = (UnitNode) unit.getStructuredSelection().getFirstElement();
            if (chosen != null) {
                chosen.children().forEach(bus -> devices.addAll(bus.children()));
            }
            set(device, devices);
        }
        if (from == unit || from == device) {
            set(pasid, device().map(StateNode::children).orElse(List.of()));
        }
        if (from != stage) {
            set(stage, translation().map(TranslationNode::tables).orElse(List.of()));
        }
        offer(unit, unit.getCombo().getItemCount() > 1);
        offer(pasid, pasid.getCombo().getItemCount() > 1);
        offer(stage, stage.getCombo().getItemCount() > 1);
        control.layout(true, true);
    }

    private static void offer(ComboViewer viewer, boolean show) {
        viewer.getCombo().setVisible(show);
        ((RowData) viewer.getCombo().getLayoutData()).exclude = !show;
    }

    /** Chooses what a node of the tree belongs to, without telling anybody; false if that changes nothing. */
    boolean follow(StateNode node) {
        boolean any = node.unit().map(found -> choose(unit, found)).orElse(Boolean.FALSE);
        any |= node.device().map(found -> choose(device, found)).orElse(Boolean.FALSE);
        any |= node.translationNode().map(found -> choose(pasid, found)).orElse(Boolean.FALSE);
        for (StateNode above = node; above != null; above = above.parent()) {
            if (above instanceof RangesNode) {
                any |= choose(stage, above);
            }
        }
        return any;
    }

    private boolean choose(ComboViewer viewer, StateNode node) {
        if (viewer.getStructuredSelection().getFirstElement() == node) {
            return false;
        }
        filling = true;
        try {
            viewer.setSelection(new StructuredSelection(node));
            fill(viewer);
        } finally {
            filling = false;
        }
        return true;
    }

    Optional<UnitNode> unit() {
        return Optional.ofNullable((UnitNode) unit.getStructuredSelection().getFirstElement());
    }

    Optional<DeviceNode> device() {
        return Optional.ofNullable((DeviceNode) device.getStructuredSelection().getFirstElement());
    }

    Optional<TranslationNode> translation() {
        return Optional.ofNullable((TranslationNode) pasid.getStructuredSelection().getFirstElement());
    }

    Optional<RangesNode> ranges() {
        return Optional.ofNullable((RangesNode) stage.getStructuredSelection().getFirstElement());
    }
}
