/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.CompositeLayoutAlgorithm;
import org.liveupdate.zest.layout.BackgroundLayout;
import org.liveupdate.zest.layout.Cancellation;
import org.liveupdate.zest.layout.LayoutRunListener;
import org.liveupdate.zest.layout.LayoutThreads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Runs the layouts of a graph, one at a time, inner containers before outer ones: on a thread of its own where the
 * algorithm allows it, with the result applied on the thread of the user interface. A new request for the same
 * container cancels the one under way.
 */
final class GraphLayouts {
    private final Graph graph;
    private final Set<IContainer> waiting = new LinkedHashSet<>();
    private final List<LayoutRunListener> listeners = new ArrayList<>();
    private final GraphAnimation animation;
    private IContainer running;
    private Cancellation cancellation = Cancellation.NEVER;
    private boolean scheduled;

    GraphLayouts(Graph graph) {
        this.graph = graph;
        animation = new GraphAnimation(graph);
    }

    void addListener(LayoutRunListener listener) {
        listeners.add(listener);
    }

    void removeListener(LayoutRunListener listener) {
        listeners.remove(listener);
    }

    private void fire(Consumer<LayoutRunListener> call) {
        List.copyOf(listeners).forEach(call);
    }

    void expansionChanged(GraphContainer container, boolean open) {
        fire(listener -> listener.expansionChanged(container, open));
    }

    /** Lays out a container soon; several requests until then are one. */
    void request(IContainer container) {
        if (running == container) {
            cancellation.cancel();
        }
        waiting.add(container);
        schedule();
    }

    private void schedule() {
        if (!scheduled && running == null && !graph.isDisposed()) {
            scheduled = true;
            graph.getDisplay().asyncExec(() -> {
                scheduled = false;
                if (!graph.isDisposed()) {
                    startNext();
                }
            });
        }
    }

    private void startNext() {
        if (running != null || waiting.isEmpty()) {
            return;
        }
        IContainer next = waiting.stream().max(Comparator.comparingInt(GraphLayouts::depth)).get();
        waiting.remove(next);
        LayoutAlgorithm algorithm = algorithm(next);
        if (algorithm == null || next instanceof GraphContainer container && container.isDisposed()) {
            startNext();
            return;
        }
        running = next;
        cancellation = new Cancellation();
        ContainerContext work = workFor(algorithm, context(next), cancellation);
        fire(listener -> listener.layoutStarted(next));
        if (work.isLive()) {
            finish(next, work, compute(algorithm, work));
            return;
        }
        LayoutThreads.execute(() -> {
            Throwable problem = compute(algorithm, work);
            if (!graph.isDisposed()) {
                graph.getDisplay().asyncExec(() -> {
                    if (!graph.isDisposed()) {
                        finish(next, work, problem);
                    }
                });
            }
        });
    }

    /**
     * What an algorithm works on: a snapshot where it may run on another thread; else the context of the items, which
     * it has known since it was set, and to which it may have added listeners.
     */
    private static ContainerContext workFor(LayoutAlgorithm algorithm, ContainerContext live, Cancellation forRun) {
        return isBackground(algorithm) ? live.snapshot(forRun) : live.refreshed();
    }

    private static Throwable compute(LayoutAlgorithm algorithm, ContainerContext work) {
        synchronized (algorithm) {
            try {
                if (!work.isLive()) {
                    algorithm.setLayoutContext(work);
                }
                algorithm.applyLayout(true);
                return null;
            } catch (CancellationException cancelled) {
                return cancelled;
            } catch (RuntimeException defect) {
                return defect;
            }
        }
    }

    /** Applies the result, or passes a defect of the algorithm on to whoever runs the event loop. */
    private void finish(IContainer container, ContainerContext snapshot, Throwable problem) {
        boolean cancelled = cancellation.isCancelled() || problem != null;
        running = null;
        if (!cancelled) {
            apply(container, snapshot, graph.isAnimationEnabled());
        }
        fire(listener -> listener.layoutFinished(container, cancelled));
        schedule();
        if (problem instanceof RuntimeException defect && !(problem instanceof CancellationException)) {
            throw defect;
        }
    }

    private void apply(IContainer container, ContainerContext snapshot, boolean animate) {
        animate(animate ? snapshot.targets() : List.of(), () -> {
            snapshot.applyPositions();
            if (container instanceof GraphContainer inner) {
                inner.resizeParents();
            }
        }, snapshot::applyRoutes);
    }

    /** Lays out at once, with all open containers inside. */
    void runNow(IContainer container) {
        waiting.remove(container);
        if (running == container) {
            cancellation.cancel();
        }
        for (GraphNode node : container.getNodes()) {
            if (node instanceof GraphContainer inner && inner.isOpen() && !inner.children().isEmpty()) {
                runNow(inner);
            }
        }
        LayoutAlgorithm algorithm = algorithm(container);
        if (algorithm == null) {
            return;
        }
        ContainerContext work = workFor(algorithm, context(container), Cancellation.NEVER);
        fire(listener -> listener.layoutStarted(container));
        Throwable problem = compute(algorithm, work);
        if (problem == null) {
            apply(container, work, false);
        }
        fire(listener -> listener.layoutFinished(container, problem != null));
        if (problem instanceof RuntimeException defect) {
            throw defect;
        }
    }

    private static LayoutAlgorithm algorithm(IContainer container) {
        return container instanceof GraphContainer inner ? inner.algorithmOrGrid()
                : ((Graph) container).getLayoutAlgorithm();
    }

    static ContainerContext context(IContainer container) {
        return container instanceof GraphContainer inner ? inner.context() : ((Graph) container).context();
    }

    private static boolean isBackground(LayoutAlgorithm algorithm) {
        return algorithm instanceof CompositeLayoutAlgorithm composite ? composite.isBackgroundLayout()
                : algorithm instanceof BackgroundLayout;
    }

    private static int depth(IContainer container) {
        int depth = 0;
        IContainer each = container;
        while (each instanceof GraphContainer inner) {
            depth++;
            each = inner.getContainer();
        }
        return depth;
    }

    /** Moves nodes by some code, and shows how they move where that is wished; then runs the end. */
    void animate(Iterable<GraphNode> nodes, Runnable moves, Runnable end) {
        animation.finish();
        if (graph.isAnimationEnabled()) {
            animation.start(nodes);
        }
        moves.run();
        animation.play(end);
    }

    /** Ends an animation at its end. */
    void finishAnimation() {
        animation.finish();
    }

    /** The animation. */
    GraphAnimation animation() {
        return animation;
    }

    /** Gives up what is under way and what was asked for. */
    void cancel() {
        cancellation.cancel();
        waiting.clear();
        animation.finish();
    }

    void dispose() {
        cancel();
    }
}
