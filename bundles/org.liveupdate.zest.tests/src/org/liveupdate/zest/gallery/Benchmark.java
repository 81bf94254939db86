/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.gallery;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.zest.core.widgets.Graph;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.zest.records.RecordGraphViewer;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Measures the viewer: {@code Benchmark [RUNS [NODES]]}. For each step it prints the processor time of the user
 * interface's thread, which means something on a busy machine too, and the time on the clock; each is the median of the
 * runs after one that warms up, whose time on the clock is in the column "cold". The last column is how many times less
 * processor time that is than what was measured for Zest or ELK, or than what is allowed. Before that, it lays the same
 * graphs out with ELK and with the own algorithm, so that the ratio of the two is of one machine and one run.
 */
public final class Benchmark {
    private final Display display = new Display();
    private final int runs;

    private Benchmark(int runs) {
        this.runs = runs;
    }

    /** Starts the benchmark. */
    public static void main(String[] arguments) {
        Benchmark benchmark = new Benchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5);
        benchmark.compareLayouts();
        System.out.printf("%-44s %9s %9s %9s %9s %7s%n", "what", "processor", "clock", "cold", "against", "ratio");
        for (int count : new int[] {1000, 3000, 10000}) {
            if (arguments.length < 2 || arguments[1].equals(Integer.toString(count))) {
                benchmark.measure(count, count == 1000 ? 250 : count == 3000 ? 1512 : 1000);
            }
        }
        benchmark.display.dispose();
    }

    /** ELK needs minutes for 10,000 nodes, so it is measured up to 3,000. */
    private void compareLayouts() {
        System.out.printf("%-44s %12s %12s %7s%n", "layout, on the clock", "ELK layered", "own", "ratio");
        for (int count : new int[] {300, 1000, 3000}) {
            org.liveupdate.graph.Graph graph = SampleGraphs.big(count);
            double layered = layoutTime(graph, LayoutOptions.Algorithm.LAYERED);
            double own = layoutTime(graph, LayoutOptions.Algorithm.FAST);
            System.out.printf(Locale.ROOT, "%-44s %9.1f ms %9.1f ms %6.1fx%n", count + " nodes", layered, own,
                    layered / own);
        }
    }

    private double layoutTime(org.liveupdate.graph.Graph graph, LayoutOptions.Algorithm algorithm) {
        LayoutOptions options = LayoutOptions.DEFAULT.withAlgorithm(algorithm);
        double[] clocks = new double[runs + 1];
        for (int run = 0; run <= runs; run++) {
            Moment start = Moment.now();
            Layouts.layout(graph, options, LayoutMonitor.NONE);
            clocks[run] = Times.since(start).clock();
        }
        return median(Arrays.stream(clocks).skip(1));
    }

    private void measure(int count, double firstPaint) {
        org.liveupdate.graph.Graph graph = SampleGraphs.big(count);
        org.liveupdate.graph.Graph compared = SampleGraphs.compared(graph);
        Times[] layout = new Times[runs + 1];
        Times[] show = new Times[runs + 1];
        Times[] pan = new Times[runs + 1];
        Times[] panAll = new Times[runs + 1];
        Times[] select = new Times[runs + 1];
        Times[] hover = new Times[runs + 1];
        Times[] zoom = new Times[runs + 1];
        Times[] highlight = new Times[runs + 1];
        for (int run = 0; run <= runs; run++) {
            Shell shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(1200, 800);
            RecordGraphViewer viewer = new RecordGraphViewer(shell, SWT.NONE);
            shell.open();
            settle();
            Moment start = Moment.now();
            Placement placement = Layouts.layout(graph, viewer.getLayoutOptions(), LayoutMonitor.NONE);
            layout[run] = Times.since(start);
            start = Moment.now();
            viewer.setRecords(graph, placement);
            paint(viewer);
            show[run] = Times.since(start);
            Graph control = viewer.getGraphControl();
            pan[run] = panning(viewer);
            start = Moment.now();
            click(control, 400, 300);
            paint(viewer);
            select[run] = Times.since(start);
            start = Moment.now();
            control.getCamera().fit();
            paint(viewer);
            zoom[run] = Times.since(start);
            panAll[run] = panning(viewer);
            start = Moment.now();
            Interaction.hover(control, viewer.findNode("n0"));
            paint(viewer);
            hover[run] = Times.since(start);
            start = Moment.now();
            viewer.setRecords(compared, placement);
            paint(viewer);
            highlight[run] = Times.since(start);
            shell.dispose();
            settle();
        }
        print(count + " nodes: layout (own thread)", layout, count == 1000 ? 1670 : count == 3000 ? 4760 : 34700);
        print(count + " nodes: first paint after layout", show, firstPaint);
        print(count + " nodes: pan, readable", pan, count == 1000 ? 149 : count == 3000 ? 1031 : 50);
        print(count + " nodes: select", select, count == 1000 ? 149 : count == 3000 ? 1031 : 50);
        print(count + " nodes: zoom out to everything", zoom, 1000);
        print(count + " nodes: pan, everything visible", panAll, count == 3000 ? 1031 : 50);
        print(count + " nodes: hover", hover, 50);
        print(count + " nodes: show differences", highlight, 200);
    }

    private Times panning(RecordGraphViewer viewer) {
        Moment start = Moment.now();
        for (int i = 0; i < 10; i++) {
            viewer.getGraphControl().getCamera().pan(17, 9);
            paint(viewer);
        }
        return scaled(Times.since(start), 0.1);
    }

    private static void click(Graph graph, int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            graph.notifyListeners(type, event);
        }
    }

    /** Paints the graph now and waits until the window system has done it. */
    private void paint(RecordGraphViewer viewer) {
        Graph graph = viewer.getGraphControl();
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        graph.addListener(SWT.Paint, listener);
        graph.redraw();
        graph.update();
        while (!painted[0] || display.readAndDispatch()) {
            if (!painted[0] && !display.readAndDispatch()) {
                display.sleep();
            }
        }
        graph.removeListener(SWT.Paint, listener);
        Rectangle visible = graph.getCamera().visible();
        if (visible.isEmpty()) {
            throw new IllegalStateException("nothing is visible");
        }
    }

    private void settle() {
        long end = System.currentTimeMillis() + 200;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** The two times of one step. */
    private record Times(double processor, double clock) {
        static Times since(Moment start) {
            Moment end = Moment.now();
            return new Times((end.processor - start.processor) / 1e6, (end.clock - start.clock) / 1e6);
        }
    }

    /** A point in time on both clocks, in nanoseconds. */
    private record Moment(long processor, long clock) {
        static Moment now() {
            return new Moment(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(), System.nanoTime());
        }
    }

    private static Times scaled(Times times, double factor) {
        return new Times(times.processor * factor, times.clock * factor);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String what, Times[] all, double against) {
        double processor = median(Arrays.stream(all).skip(1).mapToDouble(Times::processor));
        double clock = median(Arrays.stream(all).skip(1).mapToDouble(Times::clock));
        System.out.printf(Locale.ROOT, "%-44s %6.1f ms %6.1f ms %6.1f ms %6.0f ms %6.1fx%n", what, processor, clock,
                all[0].clock(), against, against / processor);
    }
}
