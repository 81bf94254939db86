/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSizeTest {

    @ParameterizedTest
    @CsvSource({ "1280,800", "1366,768", "1920,1000", "1440,2560" })
    void smallScreensAreFilled(int width, int height) {
        Rectangle screen = new Rectangle(0, 0, width, height);

        assertTrue(FirstSize.fills(screen));
        assertTrue(FirstSize.of(screen).width > width * 9 / 10 || FirstSize.of(screen).width == 2560);
    }

    @ParameterizedTest
    @CsvSource({ "1920,1080", "2560,1440", "3840,2160" })
    void largeScreensKeepRoomBeside(int width, int height) {
        Rectangle screen = new Rectangle(0, 0, width, height);
        Rectangle window = FirstSize.of(screen);

        assertFalse(FirstSize.fills(screen));
        assertTrue(window.width < width && window.height < height);
        assertTrue(window.width > width * 6 / 10 && window.height > height * 6 / 10);
    }

    @Test
    void windowStandsInTheMiddleOfItsScreen() {
        Rectangle screen = new Rectangle(1920, 40, 3840, 2160);
        Rectangle window = FirstSize.of(screen);

        assertEquals(window.x - screen.x, screen.x + screen.width - window.x - window.width);
        assertEquals(window.y - screen.y, screen.y + screen.height - window.y - window.height);
        assertTrue(screen.contains(window.x, window.y));
    }

    @Test
    void absurdScreensStillGiveAWindow() {
        Rectangle window = FirstSize.of(new Rectangle(0, 0, 0, 0));

        assertTrue(window.width > 0 && window.height > 0);
    }
}
