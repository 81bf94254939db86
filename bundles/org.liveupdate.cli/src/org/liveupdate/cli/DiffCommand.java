/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.concurrent.Callable;

import org.liveupdate.analysis.diff.DiffJson;
import org.liveupdate.analysis.diff.DiffOptions;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.DiffText;
import org.liveupdate.analysis.diff.SnapshotDiff;

import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: the semantic difference of two images. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = {
        "Shows how two images, or moments of scenarios, differ.",
        "Compared are objects (matched by what they are: BDF, register base, session and token, name), mappings, "
            + "preserved folios, what a kexec did, problems."},
        footer = {"", "Exit status: 0 compared, whether or not they differ (with --exit-code 1 if they differ),",
            "2 wrong usage, 3 unreadable input."})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description =
            "The earlier state: an image (ELF core, kdump, raw; also .gz, .xz, .zst), the folder of a capture, or a "
                    + "moment of a scenario, SCENARIO@STEP: see graph --help.")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later state.")
    private String after;

    @Mixin
    private PairOptions options;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--kexec", paramLabel = "WHEN", defaultValue = "AUTO",
            description = "Whether a kexec lies between: AUTO, YES or NO (default ${DEFAULT-VALUE}).")
    private DiffOptions.Kexec kexec;

    @Option(names = "--all", description = "Show every change; without it long lists are folded.")
    private boolean all;

    @Option(names = "--no-cache", description = "Keep no unpacked copy or index for the next time.")
    private boolean noCache;

    @Option(names = "--exit-code", description = "Return 1 if the images differ.")
    private boolean exitCode;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (OpenPair pair = options.open(before, after, scenarios, noCache)) {
            SnapshotDiff diff = new DiffQuery(pair.before(), pair.after(), DiffOptions.DEFAULT.withKexec(kexec))
                    .run(new ConsoleProgress());
            var out = output.writer();
            if (output.isJson()) {
                out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create()
                        .toJson(DiffJson.of(diff)));
            } else {
                out.print(DiffText.of(diff, all));
            }
            return exitCode && !diff.isSame() ? ExitStatus.PROBLEMS : ExitStatus.GOOD;
        }
    }
}
