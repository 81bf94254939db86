/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedCodeTest {
    private final ModelGenerator generator = new ModelGenerator(Path.of(System.getProperty("liveupdate.root")));

    @Test
    void whatIsCommittedIsWhatIsGenerated() {
        List<String> differences = generator.generate().differences(generator.committed());
        assertEquals(List.of(), differences, "run releng/generate and commit the result");
    }

    @Test
    void generatingTwiceGivesTheSameBytes() {
        GeneratedFiles first = generator.generate();
        assertFalse(first.texts().isEmpty());
        assertEquals(first.texts(), generator.generate().texts());
    }
}
