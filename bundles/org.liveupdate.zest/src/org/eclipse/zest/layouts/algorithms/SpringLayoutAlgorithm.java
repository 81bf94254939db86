/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.liveupdate.zest.layout.Cancellation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Places entities by forces: connections pull their ends together, entities close to each other push each other away.
 * Only neighbours push, and the number of steps falls with the number of entities, so the time is bounded.
 */
public class SpringLayoutAlgorithm extends AbstractLayoutAlgorithm {
    /** The usual number of steps. */
    public static final int DEFAULT_SPRING_ITERATIONS = 300;
    /** How many pushes and pulls are computed at most. */
    private static final long MAX_FORCES = 20_000_000;

    private int iterations = DEFAULT_SPRING_ITERATIONS;
    private boolean random = true;
    private double springLength = 1;
    private double springStrain = 1;
    private double[] x;
    private double[] y;
    private double distance;

    /** Makes the algorithm. */
    public SpringLayoutAlgorithm() {
        super();
    }

    /** Sets the number of steps. */
    public void setIterations(int maxIterations) {
        iterations = maxIterations;
    }

    /** The number of steps. */
    public int getIterations() {
        return iterations;
    }

    /** Sets whether to start from places that are spread evenly; otherwise from where the entities are. */
    public void setRandom(boolean random) {
        this.random = random;
    }

    /** Whether to start from places that are spread evenly. */
    public boolean getRandom() {
        return random;
    }

    /** How long connections want to be, in relation to the usual length. */
    public double getSpringLength() {
        return springLength;
    }

    /** Sets how long connections want to be, in relation to the usual length, which is 1. */
    public void setSpringLength(double springLength) {
        this.springLength = springLength;
    }

    /** How strongly connections pull. */
    public double getSpringStrain() {
        return springStrain;
    }

    /** Sets how strongly connections pull; 1 is usual. */
    public void setSpringStrain(double springStrain) {
        this.springStrain = springStrain;
    }

    @Override
    public void applyLayout(boolean clean) {
        EntityLayout[] entities = context.getEntities();
        int count = entities.length;
        if (count == 0) {
            return;
        }
        double diagonals = 0;
        for (EntityLayout entity : entities) {
            DisplayIndependentDimension size = entity.getSize();
            diagonals += Math.hypot(size.width, size.height);
        }
        distance = (diagonals / count * 1.25 + 24) * springLength;
        start(entities, clean);
        int[][] springs = springs(entities);
        long perStep = Math.max(1, springs.length + 40L * count);
        int steps = (int) Math.max(10, Math.min(iterations, MAX_FORCES / perStep));
        Cancellation cancellation = cancellation();
        for (int step = 0; step < steps; step++) {
            cancellation.check();
            step(springs, distance * 2 * (1 - step / (double) steps));
        }
        DisplayIndependentRectangle bounds = context.getBounds();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            left = Math.min(left, x[i] - entities[i].getSize().width / 2);
            top = Math.min(top, y[i] - entities[i].getSize().height / 2);
        }
        for (int i = 0; i < count; i++) {
            entities[i].setLocation(x[i] - left + bounds.x, y[i] - top + bounds.y);
        }
    }

    private void start(EntityLayout[] entities, boolean clean) {
        Random dice = new Random(42);
        x = new double[entities.length];
        y = new double[entities.length];
        double side = Math.sqrt(entities.length) * distance;
        for (int i = 0; i < entities.length; i++) {
            boolean fresh = random && clean;
            // A little noise also where entities are kept, so that two at the same place can part.
            x[i] = fresh ? dice.nextDouble() * side : entities[i].getLocation().x + dice.nextDouble();
            y[i] = fresh ? dice.nextDouble() * side : entities[i].getLocation().y + dice.nextDouble();
        }
    }

    private int[][] springs(EntityLayout[] entities) {
        Map<EntityLayout, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < entities.length; i++) {
            index.put(entities[i], i);
        }
        ConnectionLayout[] connections = context.getConnections();
        int[][] springs = new int[connections.length][];
        int used = 0;
        for (ConnectionLayout connection : connections) {
            Integer from = index.get(TreeStructure.shown(connection.getSource()));
            Integer to = index.get(TreeStructure.shown(connection.getTarget()));
            if (from != null && to != null && !from.equals(to)) {
                springs[used++] = new int[] {from, to};
            }
        }
        return java.util.Arrays.copyOf(springs, used);
    }

    private void step(int[][] springs, double limit) {
        double[] fx = new double[x.length];
        double[] fy = new double[x.length];
        new NeighbourGrid(x, y, distance * 2).forEachPair((a, b) -> {
            double dx = x[a] - x[b];
            double dy = y[a] - y[b];
            double length = Math.max(1, Math.hypot(dx, dy));
            double force = distance * distance / length;
            fx[a] += dx / length * force;
            fy[a] += dy / length * force;
            fx[b] -= dx / length * force;
            fy[b] -= dy / length * force;
        });
        for (int[] spring : springs) {
            double dx = x[spring[0]] - x[spring[1]];
            double dy = y[spring[0]] - y[spring[1]];
            double force = Math.hypot(dx, dy) / distance * springStrain;
            fx[spring[0]] -= dx * force;
            fy[spring[0]] -= dy * force;
            fx[spring[1]] += dx * force;
            fy[spring[1]] += dy * force;
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.hypot(fx[i], fy[i]);
            if (length > 0) {
                double move = Math.min(length, limit) / length;
                x[i] += fx[i] * move;
                y[i] += fy[i] * move;
            }
        }
    }
}
