/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSizeTest {

    @ParameterizedTest
    @CsvSource({ "1280,800", "1366,768", "1920,1000", "1440,2560" })
    void smallScreensAreFilled(int width, int height) {
        FirstSize window = FirstSize.on(0, 0, width, height);

        assertTrue(FirstSize.fills(width, height));
        assertTrue(window.width() > width * 9 / 10 || window.width() == 2560);
    }

    @ParameterizedTest
    @CsvSource({ "1920,1080", "2560,1440", "3840,2160" })
    void largeScreensKeepRoomBeside(int width, int height) {
        FirstSize window = FirstSize.on(0, 0, width, height);

        assertFalse(FirstSize.fills(width, height));
        assertTrue(window.width() < width && window.height() < height);
        assertTrue(window.width() > width * 6 / 10 && window.height() > height * 6 / 10);
    }

    @Test
    void windowStandsInTheMiddleOfItsScreen() {
        FirstSize window = FirstSize.on(1920, 40, 3840, 2160);

        assertEquals(window.x() - 1920, 1920 + 3840 - window.x() - window.width());
        assertEquals(window.y() - 40, 40 + 2160 - window.y() - window.height());
        assertTrue(window.x() > 1920 && window.y() > 40);
    }

    @Test
    void absurdScreensStillGiveAWindow() {
        FirstSize window = FirstSize.on(0, 0, 0, 0);

        assertTrue(window.width() > 0 && window.height() > 0);
    }
}
