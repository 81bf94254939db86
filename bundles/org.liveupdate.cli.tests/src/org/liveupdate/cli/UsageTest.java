/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.cli.compare.Cli;

import picocli.CommandLine;

/** Wrong usage: status 2 and one line that says what was expected. Help: status 0. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "inspct", "inspect", "inspect --frobnicate x", "translate x --device 00:00.0",
        "translate x --device 00:99.0 --iova 0", "translate x --device 00:00.0 --iova zz", "inspect --rtaddr zz x",
        "inspect --base zz x", "inspect --unpack-limit 0 x", "inspect --unpack-limit many x",
        "translate x --device 00:00.0 --iova 0 --pasid 2000000", "graph x", "graph x -o picture.bmp",
        "graph x -o picture.svg --steps -1", "graph x -o picture.svg --theme PINK"})
    void wrongUsageIsOneLine(String line) {
        Cli run = Cli.run(line.isEmpty() ? new Object[0] : (Object[]) line.split(" "));
        assertEquals(2, run.status(), run.out() + run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("liveupdate: ") && run.err().contains("--help"), run.err());
    }

    static Collection<CommandLine> commands() {
        return new CommandLine(new LiveUpdateCommand()).getSubcommands().values();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpAndJson(CommandLine command) {
        Cli run = Cli.run(command.getCommandName(), "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("Usage: liveupdate " + command.getCommandName() + " "), run.out());
        assertTrue(run.out().contains("--json"), run.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theListOfCommandsSaysAWholeSentenceOfEach(CommandLine command) {
        String first = command.getCommandSpec().usageMessage().description()[0];
        assertTrue(first.endsWith("."), first);
    }

    @Test
    void helpNamesAllCommandsAndTheExitStatus() {
        Cli run = Cli.run("--help");
        assertEquals(0, run.status());
        List<String> words = new ArrayList<>(List.of("Exit status"));
        commands().forEach(command -> words.add("\n  " + command.getCommandName() + " "));
        for (String word : words) {
            assertTrue(run.out().contains(word), run.out());
        }
    }

    @Test
    void aDeviceOrUnitThatIsNotThereIsWrongUsageOfGraph() {
        Cli device = Cli.run("graph", Samples.image("legacy-61-q72"), "-o", "never.svg", "--focus", "7f:00.0");
        assertEquals(2, device.status(), device.err());
        assertTrue(device.err().contains("7f:00.0"), device.err());
        Cli unit = Cli.run("graph", Samples.image("legacy-61-q72"), "-o", "never.svg", "--focus", "unit:1");
        assertEquals(2, unit.status(), unit.err());
        Cli address = Cli.run("graph", Samples.image("legacy-61-q72"), "-o", "never.svg", "--focus", "0x10");
        assertEquals(2, address.status(), address.err());
    }
}
