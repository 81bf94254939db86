/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.SceneEdge;
import org.liveupdate.zest.theme.GraphTheme;

/** A connection of two nodes. */
public class GraphConnection extends GraphItem {
    private final Graph graph;
    private final GraphNode source;
    private final GraphNode destination;
    private final EdgeGeometry geometry = new EdgeGeometry(this);
    private final SceneEdge scene = new EdgeOnScene();
    private int connectionStyle;
    private double weight;
    private Color color;
    private Color highlightColor;
    private Font font;
    private int lineWidth = 1;
    private int lineStyle = SWT.LINE_SOLID;
    private IFigure tooltip;
    private boolean visible = true;
    private boolean highlighted;
    private PolylineConnection figure;

    /** Makes a connection from one node to another, in the graph that both are in. */
    public GraphConnection(Graph graphModel, int style, GraphNode source, GraphNode destination) {
        super(graphModel, style);
        this.graph = graphModel;
        this.source = source;
        this.destination = destination;
        this.connectionStyle = style == ZestStyles.NONE ? graphModel.getConnectionStyle() : style;
        lineStyle = EdgePainter.lineStyle(connectionStyle);
        source.sources().add(this);
        destination.targets().add(this);
        graph.items().added(this);
    }

    @Override
    public int getItemType() {
        return GraphItem.CONNECTION;
    }

    @Override
    public Graph getGraphModel() {
        return graph;
    }

    /** Where it starts. */
    public GraphNode getSource() {
        return source;
    }

    /** Where it ends. */
    public GraphNode getDestination() {
        return destination;
    }

    /** The style constants. */
    public int getConnectionStyle() {
        return connectionStyle;
    }

    /** Sets the style constants; the line style follows them. */
    public void setConnectionStyle(int style) {
        connectionStyle = style;
        lineStyle = EdgePainter.lineStyle(style);
        routeChanged();
    }

    /** Whether it has an arrow at its end. */
    public boolean isDirected() {
        return ZestStyles.checkStyle(connectionStyle, ZestStyles.CONNECTIONS_DIRECTED)
                || connectionStyle == ZestStyles.NONE
                        && ZestStyles.checkStyle(graph.getConnectionStyle(), ZestStyles.CONNECTIONS_DIRECTED);
    }

    /** Adds or removes the arrow. */
    public void setDirected(boolean directed) {
        int flag = ZestStyles.CONNECTIONS_DIRECTED;
        connectionStyle = directed ? connectionStyle | flag : connectionStyle & ~flag;
        changed();
    }

    /** The weight in layouts, -1 to 1. */
    public double getWeightInLayout() {
        return weight;
    }

    /** Sets the weight in layouts, -1 to 1. */
    public void setWeight(double weight) {
        this.weight = Math.max(-1, Math.min(1, weight));
    }

    /** The colour of the line, or {@code null} for the theme's. */
    public Color getLineColor() {
        return color;
    }

    /** Sets the colour of the line; {@code null} for the theme's. */
    public void setLineColor(Color color) {
        this.color = color;
        changed();
    }

    /** Sets the colour of the line; the same as {@link #setLineColor}. */
    public void changeLineColor(Color newColor) {
        setLineColor(newColor);
    }

    /** The client's data of the connection. */
    public Object getExternalConnection() {
        return getData();
    }

    /** The colour while highlighted, or {@code null} for the theme's. */
    public Color getHighlightColor() {
        return highlightColor;
    }

    /** Sets the colour while highlighted; {@code null} for the theme's. */
    public void setHighlightColor(Color color) {
        highlightColor = color;
        changed();
    }

    /** The width of the line in pixels. */
    public int getLineWidth() {
        return lineWidth;
    }

    /** Sets the width of the line in pixels. */
    public void setLineWidth(int lineWidth) {
        this.lineWidth = lineWidth;
        changed();
    }

    /** One of the line styles of SWT. */
    public int getLineStyle() {
        return lineStyle;
    }

    /** Sets one of the line styles of SWT. */
    public void setLineStyle(int lineStyle) {
        this.lineStyle = lineStyle;
        changed();
    }

    /** The font of the label, or {@code null} for the theme's. */
    public Font getFont() {
        return font;
    }

    /** Sets the font of the label; {@code null} for the theme's. */
    public void setFont(Font font) {
        this.font = font;
        changed();
    }

    /** Curves the line so far away from the straight one, in pixels. */
    public void setCurveDepth(int depth) {
        geometry.setCurveDepth(depth);
        routeChanged();
    }

    /** Makes the line a Bezier curve; {@code null} for a straight one. Not part of the Zest API. */
    public void setBezierCurve(BezierCurve curve) {
        geometry.setBezier(curve);
        routeChanged();
    }

    /** Sets who finds the way of the line; {@code null} for the layout's or the straight way. */
    public void setRouter(ConnectionRouter router) {
        geometry.setRouter(router);
        routeChanged();
    }

    /** Who finds the way of the line, or {@code null}. */
    public ConnectionRouter getRouter() {
        return geometry.router();
    }

    /** Attaches the start to a port of the source's figure; {@code null} for the node as a whole. */
    public void setSourcePort(Object port) {
        geometry.setSourcePort(port);
        routeChanged();
    }

    /** Attaches the end to a port of the destination's figure; {@code null} for the node as a whole. */
    public void setTargetPort(Object port) {
        geometry.setTargetPort(port);
        routeChanged();
    }

    /** The port of the source's figure that the start is attached to, or {@code null}. */
    public Object getSourcePort() {
        return geometry.sourcePort();
    }

    /** The port of the destination's figure that the end is attached to, or {@code null}. */
    public Object getTargetPort() {
        return geometry.targetPort();
    }

    /** Sets the way of the line, which holds until one of its ends moves relative to the other. */
    public void setRoute(int[] points) {
        geometry.setRoute(points);
        routeChanged();
    }

    /** Sets where the label is, as long as the way that was set holds; {@code null} for on the longest part. */
    public void setLabelArea(Rectangle area) {
        geometry.setLabelArea(area);
        routeChanged();
    }

    /** The corners of the line in graph coordinates, x and y alternating; empty if it is not shown. */
    public int[] getRoute() {
        return geometry.points().clone();
    }

    final EdgeGeometry geometry() {
        return geometry;
    }

    /** What is shown while the mouse pointer rests on the line, or {@code null}. */
    public IFigure getTooltip() {
        return tooltip;
    }

    /** Sets what is shown while the mouse pointer rests on the line. */
    public void setTooltip(IFigure tooltip) {
        this.tooltip = tooltip;
    }

    @Override
    public void setText(String string) {
        if (!string.equals(getText())) {
            super.setText(string);
            routeChanged();
        }
    }

    @Override
    public void setImage(Image image) {
        if (image != getImage()) {
            super.setImage(image);
            routeChanged();
        }
    }

    @Override
    public void highlight() {
        highlighted = true;
        changed();
    }

    @Override
    public void unhighlight() {
        highlighted = false;
        changed();
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
        this.visible = visible;
        routeChanged();
    }

    private void changed() {
        if (figure instanceof EdgeFigure own) {
            own.refresh();
        }
        routeChanged();
    }

    /** Tells that the way of the line may have changed. */
    final void routeChanged() {
        graph.items().stale(this);
    }

    final SceneEdge scene() {
        return scene;
    }

    /** The figure of the connection, made now if there was none. From then on it is what is painted. */
    public Connection getConnectionFigure() {
        if (figure == null) {
            figure = createFigure();
            graph.getPane().add(figure);
            changed();
        }
        return figure;
    }

    /** Makes the figure. Called when it is first needed; a subclass may return a figure of its own. */
    protected PolylineConnection createFigure() {
        return new EdgeFigure(this);
    }

    /** Whether the connection has to be painted by a figure, because a client made it or has got hold of it. */
    private boolean usesFigure() {
        return figure != null || getClass() != GraphConnection.class;
    }

    @Override
    IFigure getFigure() {
        return getConnectionFigure();
    }

    @Override
    public void dispose() {
        if (isDisposed()) {
            return;
        }
        source.sources().remove(this);
        destination.targets().remove(this);
        graph.items().removed(this);
        if (figure != null && figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
        super.dispose();
    }

    /** The connection's part in the scene. */
    private final class EdgeOnScene implements SceneEdge, ItemHolder {
        @Override
        public GraphItem item() {
            return GraphConnection.this;
        }

        @Override
        public Rectangle sceneBounds() {
            return geometry.bounds();
        }

        @Override
        public int[] route() {
            return geometry.points();
        }

        @Override
        public void paintScene(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
            if (detail != Detail.BLOCK && usesFigure()) {
                getConnectionFigure();
                graphics.pushState();
                graphics.scale(zoom);
                EdgeFigure.paintAlong(figure, geometry.points(), graphics);
                graphics.popState();
            } else {
                EdgePainter.paint(GraphConnection.this, graphics, detail, zoom, theme);
            }
        }

        @Override
        public void paintLabel(Graphics graphics, Detail detail, GraphTheme theme) {
            EdgePainter.paintLabel(GraphConnection.this, graphics, detail, theme);
        }
    }
}
