/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.zest.core.viewers.internal.ZoomManager;

/** A menu of zoom levels, or a box with them in a tool bar. */
public class ZoomContributionViewItem extends ContributionItem {
    /** The text for the zoom at which the graph is as wide as the window. */
    public static final String FIT_WIDTH = ZoomManager.FIT_WIDTH;
    /** The text for the zoom at which the graph is as high as the window. */
    public static final String FIT_HEIGHT = ZoomManager.FIT_HEIGHT;
    /** The text for the zoom at which the whole graph is visible. */
    public static final String FIT_ALL = ZoomManager.FIT_ALL;

    private final ZoomManager zoom;

    /** Makes an item for the viewer of a part. */
    public ZoomContributionViewItem(IZoomableWorkbenchPart part) {
        zoom = part.getZoomableViewer().getZoomManager();
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        int at = index < 0 ? menu.getItemCount() : index;
        for (String level : zoom.getZoomLevelsAsText()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO, at++);
            item.setText(level);
            item.setSelection(level.equals(zoom.getZoomAsText()));
            item.addListener(SWT.Selection, event -> zoom.setZoomAsText(level));
        }
    }

    @Override
    public void fill(ToolBar parent, int index) {
        ToolItem item = new ToolItem(parent, SWT.SEPARATOR, index < 0 ? parent.getItemCount() : index);
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(zoom.getZoomLevelsAsText());
        combo.setText(zoom.getZoomAsText());
        combo.setToolTipText("Zoom");
        combo.addListener(SWT.Selection, event -> zoom.setZoomAsText(combo.getText()));
        combo.addListener(SWT.DefaultSelection, event -> zoom.setZoomAsText(combo.getText()));
        Runnable update = () -> {
            if (!combo.isDisposed() && !combo.getText().equals(zoom.getZoomAsText())) {
                combo.setText(zoom.getZoomAsText());
            }
        };
        zoom.addListener(update);
        combo.addDisposeListener(event -> zoom.removeListener(update));
        combo.pack();
        item.setWidth(combo.getSize().x);
        item.setControl(combo);
    }
}
