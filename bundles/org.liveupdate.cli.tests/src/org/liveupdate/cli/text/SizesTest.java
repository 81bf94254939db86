/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes, columns and strings for people. */
class SizesTest {

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KiB", "4096, 4 KiB", "1536, 1.5 KiB", "2097152, 2 MiB",
        "1073741824, 1 GiB", "1610612736, 1.5 GiB", "-1, 16.0 EiB"})
    void sizesHaveTheLargestUnitThatFits(long bytes, String text) {
        assertEquals(text, Sizes.of(bytes));
    }

    @Test
    void columnsAreAlignedAndHaveNoBlanksAtTheEnd() {
        TextTable table = new TextTable("  ", "NAME", ">SIZE", "REST");
        table.row("a", 10, "x");
        table.row("long", 5, null);
        StringBuilder out = new StringBuilder();
        table.appendTo(out);
        assertEquals("  NAME  SIZE  REST\n  a       10  x\n  long     5\n", out.toString());
    }

    @Test
    void controlCharactersOfAnImageNeverReachTheTerminal() {
        assertEquals("a\\x1b[31mb\\x07\\x9b", Printable.of("a\u001b[31mb\u0007\u009b"));
    }
}
