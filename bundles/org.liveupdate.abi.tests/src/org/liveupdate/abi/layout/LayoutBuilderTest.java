/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LayoutBuilderTest {

    @Test
    void theSizeIsTheEndOfTheLastFieldUnlessItIsGiven() {
        assertEquals(3, Layout.named("a").bits("x", 16, 0, "").build().size());
        assertEquals(8, Layout.named("a").size(8).bits("x", 16, 0, "").build().size());
        assertEquals(0, Layout.named("empty").build().size());
    }

    @Test
    void overlappingFieldsAreRejectedInAnyOrder() {
        assertRejected(Layout.named("a").bits("x", 7, 0, "").bits("y", 10, 7, ""));
        assertRejected(Layout.named("a").bits("x", 10, 7, "").bits("y", 7, 0, ""));
        assertRejected(Layout.named("a").bytes("outer", 0, 16, "").flag("inner", 40, ""));
    }

    @Test
    void adjacentFieldsAreNoOverlap() {
        Layout layout = Layout.named("a").bits("y", 15, 8, "").bits("x", 7, 0, "").build();
        assertEquals(List.of("y", "x"), layout.fields().stream().map(Field::name).toList());
    }

    @Test
    void twoFieldsOfOneNameAreRejected() {
        assertRejected(Layout.named("a").flag("x", 0, "").flag("x", 1, ""));
    }

    @Test
    void fieldsBehindTheSizeAreRejected() {
        assertRejected(Layout.named("a").size(1).bits("x", 8, 0, ""));
    }

    @Test
    void anOpenArrayTakesNoRoomAndMayEndTheStructure() {
        Layout element = Layout.named("element").uint("value", 0, 4, "").build();
        Layout layout = Layout.named("a").uint("count", 0, 4, "").array("elements", 4, element, Field.OPEN, "").build();
        assertEquals(4, layout.size());
        assertEquals(Field.OPEN, layout.field("elements").count());
        assertEquals(0, layout.field("elements").width());
    }

    @Test
    void aClosedArrayTakesTheRoomOfItsElements() {
        Layout element = Layout.named("element").uint("value", 0, 4, "").build();
        assertEquals(4 + 4 * 10, Layout.named("a").array("elements", 4, element, 10, "").build().size());
        assertRejected(Layout.named("a").array("elements", 4, element, 10, "").flag("x", 43 * 8, ""));
    }

    @Test
    void askingForAFieldThatIsNotThereIsAnErrorOfTheCaller() {
        Layout layout = Layout.named("a").flag("x", 0, "").build();
        assertTrue(layout.has("x"));
        assertFalse(layout.has("y"));
        assertThrows(IllegalArgumentException.class, () -> layout.field("y"));
    }

    private static void assertRejected(LayoutBuilder builder) {
        assertThrows(IllegalStateException.class, builder::build);
    }
}
