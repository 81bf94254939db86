/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;

class ByteSearchTest {

    private final SparseMemory memory = new SparseMemory();

    private ByteSearch search(String pattern) {
        return new ByteSearch(memory, BytePattern.parse(pattern));
    }

    @ParameterizedTest
    @CsvSource({ "0x12, 12", "0x123, 23 01", "0xfeedface00000001, 01 00 00 00 ce fa ed fe", "de ad, de ad", "luo-v5, "
            + "6c 75 6f 2d 76 35", "\"12\", 31 32", "0x12 x, 30 78 31 32 20 78" })
    void patternIsANumberOrBytesOrText(String text, String bytes) {
        assertEquals(bytes, BytePattern.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({ "''", "'  '", "'\"\"'" })
    void nothingIsNotLookedFor(String text) {
        assertThrows(IllegalArgumentException.class, () -> BytePattern.parse(text));
    }

    @Test
    void hitIsFoundForwardsAndBackwards() {
        for (long page = 0; page < 1024; page++) {
            memory.write(0x100000 + page * 4096, new byte[4096]);
        }
        memory.write(0x100ff0, "needle".getBytes());
        // across the border of the megabytes that are read at once
        memory.write(0x1ffffd, "needle".getBytes());

        assertEquals(OptionalLong.of(0x100ff0), search("needle").next(0, Progress.NONE));
        assertEquals(OptionalLong.of(0x1ffffd), search("needle").next(0x100ff1, Progress.NONE));
        assertTrue(search("needle").next(0x1ffffe, Progress.NONE).isEmpty());
        assertEquals(OptionalLong.of(0x1ffffd), search("needle").previous(Long.MAX_VALUE, Progress.NONE));
        assertEquals(OptionalLong.of(0x100ff0), search("needle").previous(0x1ffffd, Progress.NONE));
        assertTrue(search("needle").previous(0x100ff0, Progress.NONE).isEmpty());
    }

    @Test
    void hitDoesNotReachOverAHole() {
        memory.write(0x1000, new byte[4096]);
        memory.write(0x3000, new byte[4096]);
        memory.write(0x1ffe, "ab".getBytes());
        memory.write(0x3000, "cd".getBytes());

        assertTrue(search("abcd").next(0, Progress.NONE).isEmpty());
        assertTrue(search("abcd").previous(0x4000, Progress.NONE).isEmpty());
    }
}
