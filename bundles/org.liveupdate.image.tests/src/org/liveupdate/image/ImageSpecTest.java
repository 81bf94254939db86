/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users type for a file. */
class ImageSpecTest {

    @TempDir
    Path folder;

    @Test
    void readsFileAndAddress() throws ImageException {
        assertEquals(ImageSpec.raw(Path.of("low.bin"), 0x1000), ImageSpec.parse("low.bin@0x1000"));
        assertEquals(ImageSpec.raw(Path.of("a@b"), 4096), ImageSpec.parse("a@b@4096"));
        assertEquals(ImageSpec.of(Path.of("core.elf")), ImageSpec.parse("core.elf"));
        assertEquals(ImageSpec.of(Path.of("user@host")), ImageSpec.parse("user@host"));
        assertEquals(ImageSpec.of(Path.of("end@")), ImageSpec.parse("end@"));
    }

    @Test
    void prefersAFileThatExists() throws Exception {
        Path file = Files.createFile(folder.resolve("a@0x10"));
        assertEquals(ImageSpec.of(file), ImageSpec.parse(file.toString()));
    }

    @Test
    void refusesAddressesThatAreNone() {
        for (String text : new String[] {"a@0xzz", "a@12q", "a@0x8000000000000000", "a@0x10000000000000000"}) {
            ImageException e = assertThrows(ImageException.class, () -> ImageSpec.parse(text));
            assertTrue(e.getMessage().startsWith(text), e.getMessage());
        }
        assertThrows(ImageException.class, () -> ImageSpec.parse("a\0b"));
    }
}
