/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.diff.BeforeAfterQuery;
import org.liveupdate.analysis.diff.PairPicture;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.cli.json.GraphJson;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.graph.write.GraphWriters;
import org.liveupdate.graph.write.WriteOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graph}: the pointer graph of an image as a file. */
@Command(name = "graph", mixinStandardHelpOptions = true,
        description = "Writes the pointer graph of an image, or of a moment of a scenario, as a file.")
final class GraphCommand implements Callable<Integer> {

    @Mixin
    private StateArguments state;

    @Mixin
    private PairOptions pair;

    @Option(names = "--before", paramLabel = "A", description =
            "Instead of IMAGE: with --after, draw two states side by side, the same objects at the same places, with "
                    + "signs and colours at what changed. An image, the folder of a capture, or SCENARIO@STEP.")
    private String before;

    @Option(names = "--after", paramLabel = "B", description = "The later state.")
    private String after;

    @Option(names = "--merged", description = "Draw both states as one graph; other formats than .svg and .png do.")
    private boolean merged;

    @Option(names = "--focus", paramLabel = "X", description =
            "What to show: a device such as 00:06.0, the address of a structure such as 0x28be000, unit:N, summary "
                    + "(units, devices, domains) or chain (what is handed over); default: all but lower tables.")
    private String focus;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "3",
            description = "With an address as focus: how many pointers to follow each way (default ${DEFAULT-VALUE}).")
    private int steps;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "Where to; the end of the name chooses the format: svg, png, dot, graphml or json.")
    private Path output;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "AUTO",
            description = "Colours: AUTO, LIGHT or DARK (default ${DEFAULT-VALUE}).")
    private WriteOptions.Colours theme;

    @Mixin
    private Output answer;

    @Override
    public Integer call() throws Exception {
        GraphFormat format = GraphFormat.ofFileName(output.toString()).orElseThrow(() -> new UsageException(
                "-o: expected a name that ends in .svg, .png, .dot, .graphml or .json, found " + output));
        if (steps < 0) {
            throw new UsageException("--steps: expected 0 or more, found " + steps);
        }
        ConsoleProgress progress = new ConsoleProgress();
        if (before != null || after != null) {
            return both(format, progress);
        }
        try (OpenState open = state.open(progress)) {
            write(graph(open.inspection(), progress), null, format);
            return ExitStatus.GOOD;
        }
    }

    private Integer both(GraphFormat format, ConsoleProgress progress) throws Exception {
        if (before == null || after == null || !state.isEmpty()) {
            throw new UsageException("expected --before and --after together, and neither IMAGE nor --at beside them");
        }
        try (OpenPair open = pair.open(before, after, state.scenarios(), state.noCache())) {
            BeforeAfterQuery.Graphs graphs = graphs(open, progress);
            if (merged || format != GraphFormat.SVG && format != GraphFormat.PNG) {
                write(graphs.merged(), null, format);
            } else {
                PairPicture picture = PairPicture.of(graphs, shortName(before), shortName(after));
                write(picture.graph(), picture.placement(), format);
            }
            return ExitStatus.GOOD;
        }
    }

    /** The last part of a path, with the folder if it is a file: files of captures are all called alike. */
    private static String shortName(String name) {
        if (MomentArgument.parse(name).isPresent()) {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }
        Path path = Path.of(name).toAbsolutePath().normalize();
        int parts = path.getNameCount();
        return parts < 2 ? name : path.subpath(Files.isDirectory(path) ? parts - 1 : parts - 2, parts).toString();
    }

    private BeforeAfterQuery.Graphs graphs(OpenPair open, ConsoleProgress progress) throws UsageException {
        try {
            return new BeforeAfterQuery(open.before(), open.after(), focus, steps).run(progress);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--focus: " + e.getMessage());
        }
    }

    private Graph graph(Inspection inspection, ConsoleProgress progress) throws UsageException {
        try {
            return new FocusQuery(inspection, focus, steps).run(progress);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--focus: " + e.getMessage());
        }
    }

    private void write(Graph graph, Placement placement, GraphFormat format) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
            GraphWriters.write(format, graph, placement, WriteOptions.DEFAULT.withTheme(theme), file);
        }
        var out = answer.writer();
        if (answer.isJson()) {
            GraphJson.write(output, graph, out);
        } else {
            out.println(output + ": " + graph.nodes().size() + " nodes, " + graph.edges().size() + " edges");
        }
    }
}
