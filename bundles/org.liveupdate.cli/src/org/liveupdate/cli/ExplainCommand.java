/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.query.AddressQuery;
import org.liveupdate.analysis.query.ReachQuery;
import org.liveupdate.cli.json.ExplainJson;
import org.liveupdate.cli.text.ExplainText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explain}: what stands at an address and why it is preserved; without one, what is preserved in vain. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = {
        "Says why memory is preserved, or should be and is not.",
        "With --at: what stands at a physical address, whether and why KHO preserves it, who points there. Without: "
            + "what is preserved but unreachable, and reachable but not preserved."})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private ImageArguments image;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--at", paramLabel = "HEX", description = "A physical address.")
    private String at;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        Optional<Long> address = at == null ? Optional.empty() : Optional.of(ImageArguments.address("--at", at));
        ConsoleProgress progress = new ConsoleProgress();
        try (OpenState open = image.state(null, scenarios, progress)) {
            Inspection inspection = open.inspection();
            PointerIndex index = PointerIndex.of(inspection.memory(), inspection.structures(), progress);
            return address.isPresent()
                    ? explain(inspection, new AddressQuery(inspection, index, address.get()).run(progress))
                    : explain(new ReachQuery(inspection, index).run(progress));
        }
    }

    private int explain(Inspection inspection, AddressQuery.Answer answer) {
        var out = output.writer();
        if (output.isJson()) {
            ExplainJson.write(image.name(), answer, out);
        } else {
            out.print(ExplainText.of(inspection.memory(), answer));
        }
        return ExitStatus.GOOD;
    }

    private int explain(ReachQuery.Answer answer) {
        var out = output.writer();
        if (output.isJson()) {
            ExplainJson.write(image.name(), answer, out);
        } else {
            out.print(ExplainText.of(answer));
        }
        return answer.unpreserved().isEmpty() && answer.dangling().isEmpty() ? ExitStatus.GOOD : ExitStatus.PROBLEMS;
    }
}
