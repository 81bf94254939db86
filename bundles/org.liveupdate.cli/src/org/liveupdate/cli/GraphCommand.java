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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.cli.json.GraphJson;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.graph.write.GraphWriters;
import org.liveupdate.graph.write.WriteOptions;
import org.liveupdate.image.Image;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code graph}: the pointer graph of an image as a file. */
@Command(name = "graph", mixinStandardHelpOptions = true,
        description = "Writes the pointer graph of an image as .svg, .png, .dot, .graphml or .json.")
final class GraphCommand implements Callable<Integer> {

    @Mixin
    private ImageArguments image;

    @Option(names = "--focus", paramLabel = "X", description = {
            "What to show: a device such as 00:06.0, the address of a structure such as 0x28be000,",
            "or unit:N; default: an overview of all units."})
    private String focus;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "3",
            description = "With an address as focus: how many pointers to follow each way (default ${DEFAULT-VALUE}).")
    private int steps;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "Where to; the end of the name chooses the format.")
    private Path output;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "AUTO",
            description = "Colours: AUTO, LIGHT or DARK (default ${DEFAULT-VALUE}).")
    private WriteOptions.Colours theme;

    @Option(names = "--json", description = "Say as JSON on standard output what was written.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        GraphFormat format = GraphFormat.ofFileName(output.toString()).orElseThrow(() -> new UsageException(
                "-o: expected a name that ends in .svg, .png, .dot, .graphml or .json, found " + output));
        if (steps < 0) {
            throw new UsageException("--steps: expected 0 or more, found " + steps);
        }
        ConsoleProgress progress = new ConsoleProgress();
        Optional<List<UnitRegisters>> given = image.givenUnits();
        try (Image open = image.open()) {
            Inspection inspection = new InspectQuery(open, given).run(progress);
            Graph graph = graph(inspection, progress);
            write(graph, format);
            var out = spec.commandLine().getOut();
            if (json) {
                GraphJson.write(output, graph, out);
            } else {
                out.println(output + ": " + graph.nodes().size() + " nodes, " + graph.edges().size() + " edges");
            }
            return ExitStatus.GOOD;
        }
    }

    private Graph graph(Inspection inspection, ConsoleProgress progress) throws UsageException {
        try {
            return new FocusQuery(inspection, focus, steps).run(progress);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--focus: " + e.getMessage());
        }
    }

    private void write(Graph graph, GraphFormat format) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
            GraphWriters.write(format, graph, null, WriteOptions.DEFAULT.withTheme(theme), file);
        }
    }
}
