/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageMagicTest {

    private static byte[] core() {
        byte[] header = new byte[64];
        header[0] = 0x7f;
        header[1] = 'E';
        header[2] = 'L';
        header[3] = 'F';
        header[4] = 2;
        header[5] = 1;
        header[16] = 4;
        return header;
    }

    private static boolean matches(byte[] bytes) throws IOException {
        return ImageMagic.matches(new ByteArrayInputStream(bytes));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void coreOf64BitsIsAnImage() throws IOException {
        assertTrue(matches(core()));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "4, 1", "5, 2", "16, 2", "17, 1" })
    void otherElfFilesAreNot(int index, byte value) throws IOException {
        byte[] bytes = core();
        bytes[index] = value;
        assertFalse(matches(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 4, 16, 19 })
    void truncatedHeaderIsNot(int length) throws IOException {
        assertFalse(matches(Arrays.copyOf(core(), length)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "KDUMP   \0", "makedumpfile\0\0\0\0" })
    void kdumpFilesAreImages(String start) throws IOException {
        assertTrue(matches(start.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void compressedCoreIsAnImage() throws IOException {
        assertTrue(matches(gzip(core())));
    }

    @Test
    void otherCompressedFilesAreNot() throws IOException {
        assertFalse(matches(gzip("a letter".getBytes(StandardCharsets.US_ASCII))));
        assertFalse(matches(gzip(new byte[0])));
    }

    @Test
    void damagedCompressionIsNoImageAndNoError() throws IOException {
        byte[] packed = gzip(core());
        assertFalse(matches(Arrays.copyOf(packed, 12)));
        assertFalse(matches(new byte[] { 0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 1, 2, 3 }));
        assertFalse(matches(new byte[] { (byte) 0xfd, '7', 'z', 'X', 'Z', 0, 9, 9, 9, 9, 9, 9, 9 }));
    }
}
