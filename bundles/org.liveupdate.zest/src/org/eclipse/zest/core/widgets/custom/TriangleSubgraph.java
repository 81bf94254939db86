/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets.custom;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.Triangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.FigureSubgraph;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A triangle whose tip points to what the pruned nodes hang on: the higher, the more steps one can go in them, and the
 * wider, the more there are. Both approach the reference size but never exceed it.
 */
public class TriangleSubgraph extends FigureSubgraph {
    private static final double SMALLEST = 10;

    private final TriangleParameters parameters;

    /** How triangles look. */
    public static class TriangleParameters implements Cloneable {
        /** The colour; {@code null} for the colours of the graph. */
        public Color color;
        /** One of the direction constants: where the nodes are, as seen from what they hang on. */
        public int direction = TOP_DOWN;
        /** The largest height in pixels. */
        public double referenceHeight = 50;
        /** The largest length of the base in pixels. */
        public double referenceBase = 50;

        @Override
        public Object clone() {
            try {
                return super.clone();
            } catch (CloneNotSupportedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Makes a triangle for nodes. */
    public TriangleSubgraph(NodeLayout[] nodes, LayoutContext context, TriangleParameters triangleParameters) {
        super(nodes, context);
        parameters = (TriangleParameters) triangleParameters.clone();
    }

    @Override
    protected void createFigure() {
        Triangle triangle = new Triangle();
        triangle.setFill(true);
        figure = triangle;
        colour();
    }

    private void colour() {
        figure.setForegroundColor(parameters.color);
        figure.setBackgroundColor(parameters.color);
    }

    @Override
    protected void updateFigure() {
        double height = size(parameters.referenceHeight, depth());
        double base = size(parameters.referenceBase, countNodes());
        boolean upright = parameters.direction == TOP_DOWN || parameters.direction == BOTTOM_UP;
        Dimension size = upright ? new Dimension((int) base, (int) height) : new Dimension((int) height, (int) base);
        figure.setPreferredSize(size);
        int tip = switch (parameters.direction) {
            case BOTTOM_UP -> PositionConstants.SOUTH;
            case LEFT_RIGHT -> PositionConstants.WEST;
            case RIGHT_LEFT -> PositionConstants.EAST;
            default -> PositionConstants.NORTH;
        };
        ((Triangle) figure).setDirection(tip);
        colour();
    }

    private static double size(double reference, int amount) {
        return Math.max(SMALLEST, reference * amount / (amount + 2.0));
    }

    /** How many layers of nodes there are, from those that nothing in here leads to. */
    private int depth() {
        Set<NodeLayout> left = new HashSet<>(Arrays.asList(getNodes()));
        List<NodeLayout> layer = new ArrayList<>();
        for (NodeLayout node : getNodes()) {
            if (Arrays.stream(node.getPredecessingNodes()).noneMatch(left::contains)) {
                layer.add(node);
            }
        }
        int depth = 0;
        while (!layer.isEmpty()) {
            depth++;
            layer.forEach(left::remove);
            Set<NodeLayout> next = new HashSet<>();
            for (NodeLayout node : layer) {
                Arrays.stream(node.getSuccessingNodes()).filter(left::contains).forEach(next::add);
            }
            layer = new ArrayList<>(next);
        }
        return Math.max(1, depth);
    }

    @Override
    public boolean isDirectionDependant() {
        return true;
    }

    @Override
    public void setDirection(int direction) {
        if (direction != parameters.direction) {
            parameters.direction = direction;
            getFigure();
            updateFigure();
        }
    }

    /** Sets the colour; {@code null} for those of the graph. */
    public void setColor(Color color) {
        parameters.color = color;
        getFigure();
        colour();
    }
}
