/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;

/** The row above the drawing: what was done last, or why something cannot be done, and buttons. */
final class MachineBar {

    private final Composite control;
    private final Label status;
    private final Map<MachineAction, ToolItem> items = new EnumMap<>(MachineAction.class);

    MachineBar(Composite parent, MachinePage page) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        ToolBar tools = new ToolBar(control, SWT.FLAT);
        MachineAction before = null;
        for (MachineAction action : MachineAction.values()) {
            if (action.icon() == null) {
                continue;
            }
            boolean group = before != null && (action == MachineAction.ALIGN_LEFT || action == MachineAction.LAYOUT
                    || action == MachineAction.PALETTE);
            if (group) {
                new ToolItem(tools, SWT.SEPARATOR);
            }
            before = action;
            ToolItem item = new ToolItem(tools, action.isToggle() ? SWT.CHECK : SWT.PUSH);
            item.setImage(Icons.image(action.icon()));
            item.setToolTipText(action.text().replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
            item.addListener(SWT.Selection, event -> page.run(action));
            item.setSelection(action.isToggle());
            items.put(action, item);
        }
        List<ToolItem> all = List.of(tools.getItems());
        tools.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID >= 0 && event.childID < all.size()) {
                    event.result = all.get(event.childID).getToolTipText();
                }
            }
        });
        status = new Label(control, SWT.NONE);
        status.setText(MachineMessages.status_hint);
        WidgetIds.set(status, WidgetIds.MACHINE_STATUS);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(status);
    }

    /** Says something. */
    void say(String text) {
        if (!status.isDisposed()) {
            status.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            status.setToolTipText(text);
        }
    }

    /** Shows whether something is switched on. */
    void check(MachineAction action, boolean on) {
        items.get(action).setSelection(on);
    }

    /** Brings the buttons up to date with what can be done. */
    void update(MachinePage page) {
        items.forEach((action, item) -> {
            if (item.getEnabled() != page.canRun(action)) {
                item.setEnabled(page.canRun(action));
            }
        });
    }
}
