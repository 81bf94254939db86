/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.report.ImageReportQuery;
import org.liveupdate.analysis.report.Report;
import org.liveupdate.analysis.report.ReportFolder;
import org.liveupdate.analysis.report.ReportIndex;
import org.liveupdate.analysis.report.ReportOptions;
import org.liveupdate.analysis.report.ScenarioReportQuery;
import org.liveupdate.cli.json.ReportJson;
import org.liveupdate.cli.text.InspectionText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: reports of scenarios and images in one folder, with a page that leads to them. */
@Command(name = "report", mixinStandardHelpOptions = true, description = {
        "Writes a report of each scenario and of each image into a folder.",
        "Scenarios are run to their end. A page leads to the reports, which are HTML that needs nothing else, and "
            + "plain text for mail. Exit status 1 when an expectation is not met or an image has errors."})
final class ReportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WHAT", description =
            "A scenario (a *.liveupdate file, or the name of a template or sample), an image, or the folder of a "
                    + "capture.")
    private List<String> names = new ArrayList<>();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Mixin
    private ScenarioOptions scenarios;

    @Override
    public Integer call() throws Exception {
        ConsoleProgress progress = new ConsoleProgress();
        List<ReportIndex.Entry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        boolean good = true;
        for (String name : names) {
            Optional<MomentArgument> moment = MomentArgument.parse(name);
            if (moment.isPresent() && moment.get().text().equals(moment.get().scenario())) {
                var run = scenarios.run(name, progress);
                good &= run.boot().isDone() && run.isMet();
                write(name, ScenarioReportQuery.of(run).run(progress), taken, entries);
            } else {
                try (OpenState open = PairOptions.state(name, null, scenarios, false)) {
                    good &= open.inspection().worst() != Problem.Severity.ERROR;
                    String title = title(name);
                    String text = InspectionText.of(title, open.format(), open.inspection(), false);
                    write(name, new ImageReportQuery(title, open.inspection(), text, ReportOptions.DEFAULT)
                            .run(progress), taken, entries);
                }
            }
        }
        ReportFolder.write(new ReportIndex(entries).page(), folder);
        var out = output.writer();
        if (output.isJson()) {
            ReportJson.write(folder, entries, out);
        } else {
            out.println(folder.resolve(ReportFolder.PAGE) + ": " + Plural.of(entries.size(), "report"));
        }
        return good ? ExitStatus.GOOD : ExitStatus.PROBLEMS;
    }

    private void write(String name, Report report, Set<String> taken, List<ReportIndex.Entry> entries)
            throws IOException {
        String wanted = title(name).replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String own = wanted.isEmpty() ? "report" : wanted;
        for (int i = 2; !taken.add(own); i++) {
            own = wanted + "-" + i;
        }
        ReportFolder.write(report, folder.resolve(own));
        entries.add(new ReportIndex.Entry(own, report));
    }

    /** The name without folders; with its folder if it is a file, for files of captures are all called alike. */
    private static String title(String name) {
        if (MomentArgument.parse(name).isPresent()) {
            return Path.of(name).getFileName().toString();
        }
        Path path = Path.of(name).toAbsolutePath().normalize();
        return Files.isDirectory(path) || path.getParent() == null || path.getParent().getFileName() == null
                ? String.valueOf(path.getFileName())
                : path.getParent().getFileName() + "/" + path.getFileName();
    }
}
