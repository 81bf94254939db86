/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Columns and strings for people. */
class TextTableTest {

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
