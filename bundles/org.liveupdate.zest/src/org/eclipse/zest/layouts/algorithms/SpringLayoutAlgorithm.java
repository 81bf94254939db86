/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.liveupdate.zest.layout.BackgroundLayout;
import org.liveupdate.zest.layout.CancellableContext;
import org.liveupdate.zest.layout.Cancellation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * Places entities by forces: connections pull their ends together, entities close to each other push each other away.
 * Only neighbours push, and the number of steps falls with the number of entities, so the time is bounded.
 */
public class SpringLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    /** The usual number of iterations. */
    public static final int DEFAULT_SPRING_ITERATIONS = 1000;
    /** The usual longest time in milliseconds; the number of steps ends the layout long before. */
    public static final long MAX_SPRING_TIME = 10000;
    /** Whether one usually starts from places that are spread evenly. */
    public static final boolean DEFAULT_SPRING_RANDOM = true;
    /** The usual largest move, in relation to the distance of entities. */
    public static final double DEFAULT_SPRING_MOVE = 1;
    /** The usual strength of connections. */
    public static final double DEFAULT_SPRING_STRAIN = 1;
    /** The usual length of connections. */
    public static final double DEFAULT_SPRING_LENGTH = 3;
    /** The usual strength with which entities push each other away. */
    public static final double DEFAULT_SPRING_GRAVITATION = 2;
    /** Steps are large, so that less of them do: so many for each iteration asked for. */
    private static final double STEPS_PER_ITERATION = 0.3;
    /** How many pushes and pulls are computed at most. */
    private static final long MAX_FORCES = 20_000_000;

    private int iterations = DEFAULT_SPRING_ITERATIONS;
    private boolean random = DEFAULT_SPRING_RANDOM;
    private boolean resize;
    private long timeout = MAX_SPRING_TIME;
    private double springMove = DEFAULT_SPRING_MOVE;
    private double springLength = DEFAULT_SPRING_LENGTH;
    private double springStrain = DEFAULT_SPRING_STRAIN;
    private double springGravitation = DEFAULT_SPRING_GRAVITATION;
    private double[] x;
    private double[] y;
    private double distance;

    /** Whether entities are squeezed into the bounds of the context; otherwise they get the room that they need. */
    public boolean fitWithinBounds;

    /** Makes the algorithm. */
    public SpringLayoutAlgorithm() {
        super();
    }

    /** Sets the number of iterations. */
    public void setIterations(int maxIterations) {
        iterations = maxIterations;
    }

    /** The number of iterations. */
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

    /** How long connections want to be; {@value #DEFAULT_SPRING_LENGTH} is usual. */
    public double getSpringLength() {
        return springLength;
    }

    /** Sets how long connections want to be; {@value #DEFAULT_SPRING_LENGTH} is usual. */
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

    /** The largest move, in relation to the distance of entities. */
    public double getSpringMove() {
        return springMove;
    }

    /** Sets the largest move, in relation to the distance of entities; 1 is usual. */
    public void setSpringMove(double springMove) {
        this.springMove = springMove;
    }

    /** How strongly entities push each other away. */
    public double getSpringGravitation() {
        return springGravitation;
    }

    /** Sets how strongly entities push each other away; {@value #DEFAULT_SPRING_GRAVITATION} is usual. */
    public void setSpringGravitation(double springGravitation) {
        this.springGravitation = springGravitation;
    }

    /** The longest time in milliseconds. */
    public long getSpringTimeout() {
        return timeout;
    }

    /** Sets the longest time in milliseconds; what was reached by then is the result. */
    public void setSpringTimeout(long timeout) {
        this.timeout = timeout;
    }

    /** Whether entities are made as large as they can be. */
    public boolean isResizing() {
        return resize;
    }

    /** Sets whether entities are made as large as they can be. */
    public void setResizing(boolean resizing) {
        resize = resizing;
    }

    /** Moves entities by one small step from where they are. */
    public void performOneIteration() {
        performNIteration(1);
    }

    /** Moves entities by some small steps from where they are. */
    public void performNIteration(int n) {
        EntityLayout[] entities = context.getEntities();
        if (entities.length > 0) {
            measure(entities);
            start(entities, false);
            run(springs(entities), n, step -> distance / 4);
            for (int i = 0; i < entities.length; i++) {
                entities[i].setLocation(x[i], y[i]);
            }
        }
    }

    /** Spreads entities evenly, as {@link #applyLayout} does at first. */
    public void placeRandomly() {
        EntityLayout[] entities = context.getEntities();
        measure(entities);
        start(entities, true);
        for (int i = 0; i < entities.length; i++) {
            entities[i].setLocation(x[i], y[i]);
        }
    }

    @Override
    public void applyLayout(boolean clean) {
        EntityLayout[] entities = context.getEntities();
        int count = entities.length;
        if (count == 0) {
            return;
        }
        measure(entities);
        start(entities, random && clean);
        int[][] springs = springs(entities);
        long perStep = Math.max(1, springs.length + 40L * count);
        int steps = (int) Math.max(10, Math.min(iterations * STEPS_PER_ITERATION, MAX_FORCES / perStep));
        run(springs, steps, step -> distance * 2 * (1 - step / (double) steps));
        place(entities);
        if (fitWithinBounds) {
            AlgorithmHelper.fitWithinBounds(entities, context.getBounds(), resize);
        } else if (resize) {
            AlgorithmHelper.maximizeSizes(entities);
        }
    }

    /** Derives the distance of entities from their sizes. */
    private void measure(EntityLayout[] entities) {
        double diagonals = 0;
        for (EntityLayout entity : entities) {
            DisplayIndependentDimension size = entity.getSize();
            diagonals += Math.hypot(size.width, size.height);
        }
        distance = (diagonals / Math.max(1, entities.length) * 1.25 + 24) * springLength / DEFAULT_SPRING_LENGTH;
    }

    private void run(int[][] springs, int steps, IntToDoubleFunction limit) {
        Cancellation cancellation = CancellableContext.of(context);
        long end = System.nanoTime() + timeout * 1_000_000;
        for (int step = 0; step < steps && System.nanoTime() < end; step++) {
            cancellation.check();
            step(springs, limit.applyAsDouble(step) * springMove);
        }
    }

    /** Places entities so that they begin at the corner of the bounds. */
    private void place(EntityLayout[] entities) {
        DisplayIndependentRectangle bounds = context.getBounds();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int i = 0; i < entities.length; i++) {
            left = Math.min(left, x[i] - entities[i].getSize().width / 2);
            top = Math.min(top, y[i] - entities[i].getSize().height / 2);
        }
        for (int i = 0; i < entities.length; i++) {
            entities[i].setLocation(x[i] - left + bounds.x, y[i] - top + bounds.y);
        }
    }

    private void start(EntityLayout[] entities, boolean fresh) {
        Random dice = new Random(42);
        x = new double[entities.length];
        y = new double[entities.length];
        double side = Math.sqrt(entities.length) * distance;
        for (int i = 0; i < entities.length; i++) {
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
            double force = distance * distance / length * springGravitation / DEFAULT_SPRING_GRAVITATION;
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
