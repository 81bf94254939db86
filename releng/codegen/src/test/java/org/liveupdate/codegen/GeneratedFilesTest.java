/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {
    @TempDir
    Path root;

    private static GeneratedFiles files(String... pathsAndTexts) {
        GeneratedFiles files = new GeneratedFiles();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    @Test
    void namesMissingChangedAndLeftOverFiles() {
        GeneratedFiles generated = files("gen/A.java", "one\ntwo\n", "gen/B.java", "b\n");
        GeneratedFiles committed = files("gen/A.java", "one\nTWO\n", "gen/C.java", "c\n");
        assertEquals(List.of("gen/A.java: line 2 differs", "gen/B.java: missing",
                "gen/C.java: is not generated (any more)"),
                generated.differences(committed));
    }

    @Test
    void lineEndsOfThePlatformAreNoDifference() {
        assertEquals(List.of(), files("gen/A.java", "a\r\n").differences(files("gen/A.java", "a\n")));
    }

    @Test
    void writingRemovesWhatIsNotGeneratedAnyMore() throws IOException {
        GeneratedFiles before = files("gen/A.java", "a\n", "gen/C.java", "c\n");
        before.write(root, new GeneratedFiles());
        GeneratedFiles after = files("gen/A.java", "other\n", "gen/sub/B.java", "b\n");
        after.write(root, before);
        GeneratedFiles there = new GeneratedFiles();
        there.addAll(root.resolve("gen"), "gen");
        assertEquals(List.of(), after.differences(there));
        assertFalse(Files.exists(root.resolve("gen/C.java")));
    }
}
