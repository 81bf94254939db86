/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Arithmetic with segments at its edges. */
class SegmentsTest {
    @Test
    void aLineThroughARectangleTouchesItAlsoWhenBothEndsAreOutside() {
        assertTrue(Segments.touches(-10, 5, 20, 5, 0, 0, 10, 10));
        assertTrue(Segments.touches(-5, -5, 15, 15, 0, 0, 10, 10));
    }

    @Test
    void aLineWhoseRectangleOverlapsButThatPassesByDoesNotTouch() {
        assertFalse(Segments.touches(-10, 5, 5, -20, 0, 0, 10, 10));
        assertFalse(Segments.touches(11, 0, 11, 10, 0, 0, 10, 10));
    }

    @Test
    void distanceIsThatOfTheNearestPointOfTheNearestSegment() {
        assertEquals(3, Segments.distance(new int[] {0, 0, 10, 0, 10, 10}, 5, 3), 1e-9);
        assertEquals(5, Segments.distance(new int[] {0, 0, 10, 0}, 13, 4), 1e-9);
        assertEquals(5, Segments.distance(new int[] {0, 0, 0, 0}, 3, 4), 1e-9);
    }
}
