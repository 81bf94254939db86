/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.zest.core.viewers.internal.ZoomManager;
import org.liveupdate.zest.scene.Camera;
import org.liveupdate.zest.scene.GraphPane;
import org.liveupdate.zest.scene.GraphUpdateManager;
import org.liveupdate.zest.scene.Scene;
import org.liveupdate.zest.theme.ControlTheme;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;

/** The canvas of a graph: what it is painted on, zoom and colours. Clients see it as a part of {@link Graph}. */
abstract class GraphCanvas extends FigureCanvas {
    /** The background of nodes; of the theme, as all these colours are. To be read only: items have setters. */
    public Color DEFAULT_NODE_COLOR;
    /** The background of what is lit up. */
    public Color HIGHLIGHT_COLOR;
    /** What is next to something that is lit up. */
    public Color HIGHLIGHT_ADJACENT_COLOR;
    /** A pale colour for areas. */
    public Color LIGHT_BLUE;
    /** A pale colour for areas that stand out a little. */
    public Color LIGHT_BLUE_CYAN;
    /** A colour for borders. */
    public Color GREY_BLUE;
    /** A strong colour for borders. */
    public Color DARK_BLUE;
    /** A pale colour for areas that are lit up. */
    public Color LIGHT_YELLOW;

    private final ControlTheme theme;
    private final GraphPane pane;
    private final GraphUpdateManager updates;
    private final Camera camera;
    private final ZoomManager zoom;

    GraphCanvas(Composite parent, int style) {
        super(parent, (style & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)) | SWT.NO_BACKGROUND | SWT.H_SCROLL
                | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED, new LightweightSystem());
        super.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        super.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        theme = new ControlTheme(this);
        pane = new GraphPane(theme);
        updates = new GraphUpdateManager(this, pane);
        getLightweightSystem().setUpdateManager(updates);
        setViewport(new FreeformViewport());
        setScrollBarVisibility(ALWAYS);
        setContents(pane);
        camera = new Camera(this, pane);
        pane.setScaler(camera::setZoom);
        if ("gtk".equals(SWT.getPlatform())) {
            // Only there, images that are painted on do not have the resolution of the screen by themselves.
            pane.setPixelRatio(() -> Math.max(1, Math.round(getMonitor().getZoom() / 100f)));
        }
        zoom = new ZoomManager(camera);
        colors();
        addListener(SWT.Resize, event -> camera.resized());
    }

    private void colors() {
        DEFAULT_NODE_COLOR = theme.color(Role.NODE);
        HIGHLIGHT_COLOR = theme.tint(Role.SELECTION);
        HIGHLIGHT_ADJACENT_COLOR = theme.tint(Role.LEADS_TO);
        LIGHT_BLUE = theme.color(Role.HEADER);
        LIGHT_BLUE_CYAN = theme.tint(Role.POINTED_FROM);
        GREY_BLUE = theme.color(Role.BORDER);
        DARK_BLUE = theme.color(Role.SELECTION);
        LIGHT_YELLOW = theme.tint(Role.HIT);
    }

    /** The figure that everything is on. Not part of the Zest API. */
    public final GraphPane getPane() {
        return pane;
    }

    /** The figure that everything is on; its scale is the zoom. */
    public ScalableFigure getRootLayer() {
        return pane;
    }

    /** What is on the canvas. Not part of the Zest API. */
    public final Scene getScene() {
        return pane.scene();
    }

    /** Zoom and pan. Not part of the Zest API. */
    public final Camera getCamera() {
        return camera;
    }

    /** The zoom as numbers, steps and text. */
    public ZoomManager getZoomManager() {
        return zoom;
    }

    /** Colours and fonts. Not part of the Zest API. */
    public final GraphTheme getTheme() {
        return theme;
    }

    final void sceneChanged() {
        updates.sceneChanged();
    }

    final void selectionPainted() {
        if (!isDisposed()) {
            redraw();
        }
    }

    /** Brings the geometry up to date now. Not part of the Zest API. */
    public final void flush() {
        updates.performValidation();
    }

    @Override
    public void setBackground(Color color) {
        super.setBackground(color);
        themeChanged();
    }

    @Override
    public void setForeground(Color color) {
        super.setForeground(color);
        themeChanged();
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        themeChanged();
        fontChanged();
    }

    /** Tells that texts may have another size. */
    abstract void fontChanged();

    /** Looks up all colours and fonts anew. Not part of the Zest API. */
    public final void themeChanged() {
        if (theme != null) {
            theme.refresh();
            colors();
            pane.refreshAll();
        }
    }

    @Override
    public void scrollToX(int hOffset) {
        // Not by copying what the window shows, as the superclass does it: the pane does so from its tiles.
        getViewport().setHorizontalLocation(hOffset);
    }

    @Override
    public void scrollToY(int vOffset) {
        getViewport().setVerticalLocation(vOffset);
    }
}
