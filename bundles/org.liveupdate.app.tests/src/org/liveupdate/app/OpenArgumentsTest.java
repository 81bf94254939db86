/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class OpenArgumentsTest {

    @Test
    void filesKeepTheirOrderAmongOtherArguments() {
        assertEquals(List.of(Path.of("/a"), Path.of("/b")),
                OpenArguments.files("-data", "/ws", "-open", "/a", "-clean", "-open", "/b"));
    }

    @Test
    void relativeFilesBecomeAbsolute() {
        Path file = OpenArguments.files("-open", "x/../vmcore").get(0);
        assertTrue(file.isAbsolute());
        assertTrue(file.endsWith("vmcore"));
        assertEquals(Path.of("vmcore").toAbsolutePath(), file);
    }

    @Test
    void trailingOptionNamesNoFile() {
        assertEquals(List.of(), OpenArguments.files("-data", "/ws", "-open"));
    }

    @Test
    void plainArgumentsAreNotFiles() {
        assertEquals(List.of(), OpenArguments.files("/vmcore", "open", "--open=/vmcore"));
    }
}
