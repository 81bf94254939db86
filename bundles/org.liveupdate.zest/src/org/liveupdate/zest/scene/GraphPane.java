/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.geometry.Translatable;
import org.eclipse.swt.graphics.GC;
import org.liveupdate.zest.theme.GraphTheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.IntSupplier;

/**
 * The figure that shows a scene. Figures of nodes are its children, in graph coordinates, so that they hear of mouse
 * events and inherit fonts; but they are found and painted through the scene, not by looking at each of them.
 */
public final class GraphPane extends Figure implements FreeformFigure, ScalableFigure {
    private final Scene scene = new Scene();
    private final TileCache tiles = new TileCache();
    private final List<Overlay> overlays = new ArrayList<>();
    private final List<FreeformListener> freeformListeners = new ArrayList<>();
    private final List<Runnable> sceneListeners = new ArrayList<>();
    private final GraphTheme theme;
    private BiFunction<Integer, Integer, IFigure> finder = (x, y) -> null;
    private Runnable preparation = () -> { };
    private DoubleConsumer scaler = this::setZoom;
    private IntSupplier ratio = () -> 1;
    private double zoom = 1;
    private int slackX;
    private int slackY;
    private Rectangle lastExtent;
    private Rectangle reach;

    /** Makes a pane that takes its colours from a theme. */
    public GraphPane(GraphTheme theme) {
        this.theme = theme;
        setOpaque(true);
    }

    /** What is shown. */
    public Scene scene() {
        return scene;
    }

    /** Sets who knows the node's figure at a place in graph coordinates. */
    public void setFigureFinder(BiFunction<Integer, Integer, IFigure> figureFinder) {
        finder = figureFinder;
    }

    /** Adds something that is painted over the graph. */
    public void addOverlay(Overlay overlay) {
        overlays.add(overlay);
    }

    /** Adds somebody to be called when the scene changed, while it is painted. */
    public void addSceneListener(Runnable listener) {
        sceneListeners.add(listener);
    }

    /** Removes a listener. */
    public void removeSceneListener(Runnable listener) {
        sceneListeners.remove(listener);
    }

    /** Pixels per unit of the graph. */
    public double zoom() {
        return zoom;
    }

    /** Sets the zoom without any scrolling; see {@link Camera}. */
    void setZoom(double newZoom) {
        zoom = newZoom;
        repaint();
    }

    /** Sets who zooms when the pane is scaled as a figure. */
    public void setScaler(DoubleConsumer newScaler) {
        scaler = newScaler;
    }

    /** Sets who knows how many pixels of the screen one pixel is, where images have to be made for them. */
    public void setPixelRatio(IntSupplier newRatio) {
        ratio = newRatio;
    }

    @Override
    public double getScale() {
        return zoom;
    }

    @Override
    public void setScale(double scale) {
        scaler.accept(scale);
    }

    /** Sets how many pixels one can scroll beyond the graph. */
    void setSlack(int x, int y) {
        if (x != slackX || y != slackY) {
            slackX = x;
            slackY = y;
            fireExtentChanged();
        }
    }

    /**
     * Sets an area, in graph coordinates, that can be scrolled to whether there is something or not, as for a graph
     * that scrolls together with a larger one; {@code null} for none.
     */
    public void setReach(Rectangle area) {
        reach = area;
        fireExtentChanged();
    }

    /** Sets what brings the scene up to date before it is painted or measured. */
    public void setPreparation(Runnable newPreparation) {
        preparation = newPreparation;
    }

    /** Brings the scene and the range of the scroll bars up to date. */
    public void prepare() {
        preparation.run();
        if (lastExtent == null || !lastExtent.equals(scene.extent())) {
            lastExtent = scene.extent().getCopy();
            fireExtentChanged();
        }
    }

    /** Paints everything anew, as after a change of the theme. */
    public void refreshAll() {
        tiles.dispose();
        repaint();
    }

    /** How many tiles were painted so far. */
    public long paintedTiles() {
        return tiles.painted();
    }

    /** Frees the tiles. */
    public void dispose() {
        tiles.dispose();
    }

    /** Paints an area of the scene, given in pixels at a zoom, at the origin of a drawing surface; without overlays. */
    public void paintTo(GC gc, Rectangle pixels, double atZoom) {
        TileCache.paint(gc, pixels, atZoom, scene, theme);
    }

    @Override
    public void paint(Graphics graphics) {
        Rectangle dirty = scene.takeDirty();
        if (dirty != null) {
            tiles.invalidate(dirty);
            List.copyOf(sceneListeners).forEach(Runnable::run);
        }
        tiles.setRatio(ratio.getAsInt());
        Rectangle clip = graphics.getClip(new Rectangle());
        int firstColumn = Math.floorDiv(clip.x, TileCache.SIZE);
        int lastColumn = Math.floorDiv(clip.x + clip.width - 1, TileCache.SIZE);
        int firstRow = Math.floorDiv(clip.y, TileCache.SIZE);
        int lastRow = Math.floorDiv(clip.y + clip.height - 1, TileCache.SIZE);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                tiles.tile(column, row, zoom, scene, theme).draw(graphics, column * TileCache.SIZE,
                        row * TileCache.SIZE);
            }
        }
        Rectangle visible = new Rectangle((int) Math.floor(clip.x / zoom) - 1, (int) Math.floor(clip.y / zoom) - 1,
                (int) Math.ceil(clip.width / zoom) + 2, (int) Math.ceil(clip.height / zoom) + 2);
        for (Overlay overlay : overlays) {
            graphics.pushState();
            overlay.paint(graphics, zoom, visible, theme);
            graphics.popState();
        }
    }

    @Override
    public Rectangle getFreeformExtent() {
        Rectangle extent = reach == null ? scene.extent() : scene.extent().getUnion(reach);
        int left = (int) Math.floor(extent.x * zoom);
        int top = (int) Math.floor(extent.y * zoom);
        int right = (int) Math.ceil((extent.x + extent.width) * zoom);
        int bottom = (int) Math.ceil((extent.y + extent.height) * zoom);
        return new Rectangle(left - slackX, top - slackY, right - left + 2 * slackX, bottom - top + 2 * slackY);
    }

    @Override
    public void setFreeformBounds(Rectangle newBounds) {
        setBounds(newBounds);
    }

    @Override
    public void addFreeformListener(FreeformListener listener) {
        freeformListeners.add(listener);
    }

    @Override
    public void removeFreeformListener(FreeformListener listener) {
        freeformListeners.remove(listener);
    }

    @Override
    public void fireExtentChanged() {
        List.copyOf(freeformListeners).forEach(FreeformListener::notifyFreeformExtentChanged);
        revalidate();
    }

    @Override
    protected boolean useLocalCoordinates() {
        return false;
    }

    @Override
    protected void primTranslate(int dx, int dy) {
        // The pane is in pixels, its children are in graph coordinates: they stay where they are.
        bounds.x += dx;
        bounds.y += dy;
        fireCoordinateSystemChanged();
    }

    @Override
    public boolean isCoordinateSystem() {
        return true;
    }

    @Override
    public void translateToParent(Translatable t) {
        t.performScale(zoom);
    }

    @Override
    public void translateFromParent(Translatable t) {
        t.performScale(1 / zoom);
    }

    @Override
    public Rectangle getClientArea(Rectangle rect) {
        rect.setBounds(getBounds());
        rect.performScale(1 / zoom);
        return rect;
    }

    @Override
    public void validate() {
        // Children have their place from the graph, not from a layout manager: only their inside is laid out, when
        // they are painted.
        setValid(true);
    }

    @Override
    public void invalidate() {
        setValid(false);
        super.invalidate();
    }

    @Override
    protected IFigure findMouseEventTargetInDescendantsAt(int x, int y) {
        IFigure child = finder.apply((int) Math.floor(x / zoom), (int) Math.floor(y / zoom));
        if (child == null || child.getParent() != this) {
            return null;
        }
        return child.findMouseEventTargetAt((int) Math.floor(x / zoom), (int) Math.floor(y / zoom));
    }

    @Override
    protected IFigure findDescendantAtExcluding(int x, int y, TreeSearch search) {
        IFigure child = finder.apply((int) Math.floor(x / zoom), (int) Math.floor(y / zoom));
        if (child == null || child.getParent() != this) {
            return null;
        }
        return child.findFigureAt((int) Math.floor(x / zoom), (int) Math.floor(y / zoom), search);
    }
}
