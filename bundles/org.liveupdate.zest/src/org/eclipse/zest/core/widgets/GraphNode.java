/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Widget;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.DetailFigure;
import org.liveupdate.zest.scene.SceneNode;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A node of a graph: a label in a box, or a figure of the client's. Locations are relative to what the node is in. */
public class GraphNode extends StyledNode {
    /** Value for a node that is not lit up. */
    public static final int HIGHLIGHT_NONE = 0;
    /** Value for a node that is lit up. */
    public static final int HIGHLIGHT_ON = 1;

    /** The graph that the node is in. */
    protected final Graph graph;
    /** What the node is in. */
    protected final IContainer parent;
    private final List<GraphConnection> sources = new ArrayList<>(2);
    private final List<GraphConnection> targets = new ArrayList<>(2);
    private final SceneNode scene = new NodeOnScene(this);
    private final Rectangle world = new Rectangle();
    private int nodeStyle;
    private double x;
    private double y;
    private Dimension fixedSize;
    private Dimension preferred;
    private IFigure figure;
    private boolean ownFigure;
    private boolean visible = true;
    private boolean highlighted;
    private boolean pinned;
    private boolean shown;

    /** Makes a node. */
    public GraphNode(IContainer graphModel, int style) {
        this(graphModel, style, "", null, null);
    }

    /** Makes a node with data of the client's. */
    public GraphNode(IContainer graphModel, int style, Object data) {
        this(graphModel, style, "", null, data);
    }

    /** Makes a node with a text. */
    public GraphNode(IContainer graphModel, int style, String text) {
        this(graphModel, style, text, null, null);
    }

    /** Makes a node with a text and data of the client's. */
    public GraphNode(IContainer graphModel, int style, String text, Object data) {
        this(graphModel, style, text, null, data);
    }

    /** Makes a node with a text and an image. */
    public GraphNode(IContainer graphModel, int style, String text, Image image) {
        this(graphModel, style, text, image, null);
    }

    /** Makes a node that is shown by a figure. */
    public GraphNode(IContainer graphModel, int style, IFigure figure) {
        this(graphModel, style, "", null, null);
        useFigure(figure);
    }

    /** Makes a node with a text, an image and data of the client's. */
    public GraphNode(IContainer graphModel, int style, String text, Image image, Object data) {
        super((Widget) (graphModel instanceof Widget ? graphModel : graphModel.getGraph()), style, data);
        parent = graphModel;
        graph = graphModel.getGraph();
        nodeStyle = style | graph.getNodeStyle();
        super.setText(text);
        if (image != null) {
            super.setImage(image);
        }
        if (parent instanceof IContainer2 container) {
            container.addNode(this);
        } else {
            graph.items().added(this, parent);
        }
        refreshWorld();
    }

    @Override
    public int getItemType() {
        return GraphItem.NODE;
    }

    @Override
    public Graph getGraphModel() {
        return graph;
    }

    /** What the node is in. */
    public IContainer getContainer() {
        return parent;
    }

    /** The combined style constants. */
    public int getNodeStyle() {
        return nodeStyle;
    }

    /** Sets the style constants. */
    public void setNodeStyle(int nodeStyle) {
        this.nodeStyle = nodeStyle;
        changed();
    }

    /** Whether the size was set by {@link #setSize}. */
    public boolean isSizeFixed() {
        return fixedSize != null;
    }

    /** The upper left corner, relative to what the node is in. */
    public Point getLocation() {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }

    /** Moves the upper left corner, relative to what the node is in. */
    public void setLocation(double newX, double newY) {
        if (x != newX || y != newY) {
            x = newX;
            y = newY;
            refreshWorld();
        }
    }

    /** The size: as set, else what the content needs. */
    public Dimension getSize() {
        if (fixedSize != null) {
            return fixedSize.getCopy();
        }
        if (preferred == null) {
            preferred = computeSize();
        }
        return preferred.getCopy();
    }

    /** Sets the size; a negative width or height means what the content needs. */
    public void setSize(double width, double height) {
        fixedSize = width < 0 || height < 0 ? null
                : new Dimension((int) Math.ceil(width), (int) Math.ceil(height));
        preferred = null;
        refreshWorld();
    }

    /** What the content needs. */
    Dimension computeSize() {
        if (usesFigure()) {
            return getFigure().getPreferredSize().getCopy();
        }
        return LabelPainter.size(this, graph.getTheme());
    }

    /** The area in the graph; not to be changed. */
    final Rectangle world() {
        return world;
    }

    /** How much smaller the node is shown than it says: the scales of all containers around it, multiplied. */
    final double scale() {
        double scale = 1;
        IContainer each = parent;
        while (each instanceof GraphContainer container) {
            scale *= container.getScale();
            each = container.getContainer();
        }
        return scale;
    }

    /** The area to paint the node in, where the drawing surface has its {@link #scale}. */
    final Rectangle paintBox() {
        double scale = scale();
        Dimension size = getSize();
        return scale == 1 ? world : new Rectangle((int) Math.round(world.x / scale),
                (int) Math.round(world.y / scale), size.width, size.height);
    }

    /** Computes the area in the graph after this node, or what it is in, moved or changed its size. */
    void refreshWorld() {
        Dimension size = getSize();
        Point origin = parent instanceof GraphContainer container ? container.contentOrigin() : null;
        double scale = scale();
        int left = (int) Math.round(x * scale) + (origin == null ? 0 : origin.x);
        int top = (int) Math.round(y * scale) + (origin == null ? 0 : origin.y);
        size.scale(scale);
        if (left != world.x || top != world.y || size.width != world.width || size.height != world.height) {
            if (shown) {
                graph.getScene().invalidate(world);
            }
            world.setBounds(new Rectangle(left, top, size.width, size.height));
            if (figure != null) {
                figure.setBounds(paintBox());
            }
            graph.items().moved(this);
            changed();
        }
        if (isShown() != shown) {
            showChanged();
        }
    }

    /** Brings the scene up to date after the node, or what it is in, was shown, hidden, opened or closed. */
    final void showChanged() {
        shown = isShown();
        if (shown) {
            graph.items().update(this);
        } else {
            graph.items().hide(this);
        }
        graph.items().moved(this);
    }

    /** Whether the node and all that it is in are visible and open. */
    public final boolean isShown() {
        return visible && !isDisposed() && !(parent instanceof GraphContainer in && !(in.isOpen() && in.isShown()));
    }

    final SceneNode scene() {
        return scene;
    }

    /** Tells that the look changed, but not the size. */
    final void changed() {
        if (shown) {
            graph.items().update(this);
        }
    }

    @Override
    final void contentChanged() {
        preferred = null;
        if (ownFigure || figure instanceof ILabeledFigure || figure instanceof IStyleableFigure) {
            updateFigureForModel(figure);
        }
        refreshWorld();
        changed();
    }

    @Override
    public void setText(String string) {
        if (!string.equals(getText())) {
            super.setText(string);
            contentChanged();
        }
    }

    @Override
    public void setImage(Image image) {
        if (image != getImage()) {
            super.setImage(image);
            contentChanged();
        }
    }

    @Override
    public void highlight() {
        setHighlighted(true);
    }

    @Override
    public void unhighlight() {
        setHighlighted(false);
    }

    private void setHighlighted(boolean on) {
        if (highlighted != on) {
            highlighted = on;
            contentChanged();
        }
    }

    @Override
    public boolean isHighlighted() {
        return highlighted;
    }

    @Override
    public boolean isVisible() {
        return visible;
    }

    @Override
    public void setVisible(boolean visible) {
        if (this.visible != visible) {
            this.visible = visible;
            refreshWorld();
        }
    }

    /** Whether a user moved the node, so that layouts leave it where it is. */
    public boolean isPinned() {
        return pinned;
    }

    /** Sets whether layouts leave the node where it is. */
    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** The connections that start here. */
    public List<? extends GraphConnection> getSourceConnections() {
        return Collections.unmodifiableList(sources);
    }

    /** The connections that end here. */
    public List<? extends GraphConnection> getTargetConnections() {
        return Collections.unmodifiableList(targets);
    }

    final List<GraphConnection> sources() {
        return sources;
    }

    final List<GraphConnection> targets() {
        return targets;
    }

    /** Makes the figure. Called when the figure is first needed; a subclass may return a figure of its own. */
    protected IFigure createFigureForModel() {
        return new LabelFigure(this);
    }

    /** Brings the figure up to date with the node. */
    protected void updateFigureForModel(IFigure currentFigure) {
        if (currentFigure instanceof ILabeledFigure label) {
            label.setText(getText());
            label.setIcon(getImage());
        }
        if (currentFigure instanceof IStyleableFigure styled) {
            styled.setFont(getFont());
            styled.setForegroundColor(getForegroundColor());
            styled.setBackgroundColor(isHighlighted() && getHighlightColor() != null ? getHighlightColor()
                    : getBackgroundColor());
            styled.setBorderColor(isHighlighted() && getBorderHighlightColor() != null ? getBorderHighlightColor()
                    : getBorderColor());
            styled.setBorderWidth(getBorderWidth());
        }
        currentFigure.revalidate();
        currentFigure.repaint();
    }

    /** Whether the node has to be painted by a figure, because a client made it or has got hold of it. */
    boolean usesFigure() {
        return figure != null || getClass().getPackage() != GraphNode.class.getPackage();
    }

    /** Gives the node a figure of the client's. */
    final void useFigure(IFigure newFigure) {
        if (figure != null) {
            graph.getPane().remove(figure);
        }
        figure = newFigure;
        ownFigure = false;
        preferred = null;
        graph.getPane().add(figure);
        if (figure instanceof ILabeledFigure || figure instanceof IStyleableFigure) {
            updateFigureForModel(figure);
        }
        if (!world.isEmpty()) {
            figure.setBounds(paintBox());
        }
        refreshWorld();
    }

    /** The figure of the node, made now if there was none. */
    public IFigure getNodeFigure() {
        if (figure == null) {
            figure = createFigureForModel();
            ownFigure = true;
            graph.getPane().add(figure);
            figure.setBounds(paintBox());
        }
        return figure;
    }

    /** The figure of the node, made now if there was none; the same as {@link #getNodeFigure}. */
    public IFigure getModelFigure() {
        return getNodeFigure();
    }

    /** Shows the node by a figure of the client's from now on. */
    public void setModelFigure(IFigure modelFigure) {
        useFigure(modelFigure);
    }

    @Override
    IFigure getFigure() {
        return getNodeFigure();
    }

    /** The figure that a client or a subclass gave the node, or {@code null}. Not part of the Zest API. */
    public final IFigure getCustomFigure() {
        return usesFigure() && !(getFigure() instanceof LabelFigure) ? figure : null;
    }

    /** The figure, or {@code null} if there is none yet. */
    final IFigure figureIfAny() {
        return figure;
    }

    @Override
    public void dispose() {
        if (isDisposed()) {
            return;
        }
        List.copyOf(sources).forEach(GraphConnection::dispose);
        List.copyOf(targets).forEach(GraphConnection::dispose);
        graph.items().removed(this, parent);
        if (figure != null && figure.getParent() == graph.getPane()) {
            graph.getPane().remove(figure);
        }
        super.dispose();
    }

    /** Paints the node in graph coordinates. */
    void paint(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        if (usesFigure() && getFigure() instanceof DetailFigure detailed) {
            detailed.paint(graphics, detail, zoom, theme);
        } else if (usesFigure() && detail != Detail.BLOCK) {
            // What a figure does not set itself it would have from what its parent set before.
            graphics.setForegroundColor(theme.color(Role.TEXT));
            graphics.setBackgroundColor(theme.color(Role.NODE));
            graphics.setFont(theme.font(TextFont.NAME));
            getFigure().validate();
            getFigure().paint(graphics);
        } else {
            LabelPainter.paint(this, graphics, detail, zoom, theme);
        }
    }
}
