/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script starts the workbench again when it asks for that. In place of java stands a script of the test. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final Path SCRIPT = Path.of("..", "..", "features", "org.liveupdate.product.feature", "rootfiles",
            "liveupdate-explorer");

    @TempDir
    private Path home;

    @BeforeEach
    void install() throws IOException {
        Files.copy(SCRIPT, home.resolve("liveupdate-explorer"));
        Files.createDirectory(home.resolve("plugins"));
        Files.createFile(home.resolve("plugins/org.eclipse.equinox.launcher_1.0.0.jar"));
    }

    /** Runs the script; each line is what the java of the next start does. Returns the exit status. */
    private int start(List<String> starts, String... arguments) throws IOException, InterruptedException {
        Path java = home.resolve("java");
        StringBuilder text = new StringBuilder("#!/bin/sh\ncd \"" + home + "\"\n"
                + "n=$(($(cat n 2>/dev/null || echo 0) + 1)); echo $n >n\n"
                + "for each; do echo \"$each\"; done >start$n\ncase $n in\n");
        for (int i = 0; i < starts.size(); i++) {
            text.append(i + 1).append(") ").append(starts.get(i)).append(" ;;\n");
        }
        Files.writeString(java, text.append("esac\n"));
        assertTrue(java.toFile().setExecutable(true));
        String[] command = new String[arguments.length + 2];
        command[0] = "sh";
        command[1] = home.resolve("liveupdate-explorer").toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(home.resolve("printed").toFile());
        builder.environment().put("LIVEUPDATE_JAVA", java.toString());
        Process script = builder.start();
        assertTrue(script.waitFor(1, TimeUnit.MINUTES), "the script does not end");
        return script.exitValue();
    }

    /** What the workbench was told after the name of the launcher. */
    private List<String> arguments(int start) throws IOException {
        List<String> all = Files.readAllLines(home.resolve("start" + start));
        return all.subList(all.indexOf("-jar") + 2, all.size());
    }

    @Test
    void theExitStatusAndWhatIsPrintedArePassedOn() throws Exception {
        assertEquals(13, start(List.of("echo said; exit 13"), "-data", "a b", "-open", "c"));
        assertEquals(List.of("-name", "Live Update Explorer", "-data", "a b", "-open", "c"), arguments(1));
        assertEquals("said\n", Files.readString(home.resolve("printed")));
        assertEquals("1", Files.readString(home.resolve("n")).strip(), "starts");
    }

    @Test
    void aRestartIsTheSameStartOnceMore() throws Exception {
        assertEquals(0, start(List.of("exit 23", "exit 23", "exit 0"), "-data", "here"));
        assertEquals(arguments(1), arguments(3));
        assertEquals("3", Files.readString(home.resolve("n")).strip(), "starts");
    }

    @Test
    void anotherWorkspaceIsTheOneThatTheWorkbenchPrints() throws Exception {
        String printed = "printf '%s\\n' java -vmargs -name 'Live Update Explorer' -data 'next one' -open x; exit 24";
        assertEquals(0, start(List.of(printed, "exit 0"), "-data", "here", "-open", "c"));
        assertEquals(List.of("-name", "Live Update Explorer", "-data", "next one"), arguments(2));
        assertEquals("", Files.readString(home.resolve("printed")));
    }
}
