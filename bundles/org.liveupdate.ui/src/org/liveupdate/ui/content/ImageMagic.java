/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.content;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

import org.liveupdate.image.packed.Compression;

/**
 * Tells from the first bytes of a file whether it is captured memory: an ELF core of 64 bits, a kdump-compressed dump,
 * a flattened dump, or one of these compressed. Decides nothing about whether the rest of the file is good.
 */
public final class ImageMagic {

    /** How many bytes of a file, decompressed if it is compressed, are looked at. */
    public static final int LENGTH = 20;

    private static final byte[] ELF = { 0x7f, 'E', 'L', 'F' };
    private static final byte[] KDUMP = "KDUMP   ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FLATTENED = "makedumpfile".getBytes(StandardCharsets.US_ASCII);
    private static final int CLASS = 4;
    private static final int CLASS_64 = 2;
    private static final int DATA = 5;
    private static final int LITTLE_ENDIAN = 1;
    private static final int TYPE = 16;
    private static final int TYPE_CORE = 4;

    private ImageMagic() {
    }

    /**
     * Looks at a file, compressed or not.
     *
     * @param start stream that begins at the file's first byte; it is read, not closed
     * @return true for captured memory
     * @throws IOException if reading fails; damaged compressed data is no failure but no image
     */
    public static boolean matches(InputStream start) throws IOException {
        byte[] first = start.readNBytes(LENGTH);
        Compression compression = Compression.of(first);
        return compression == null ? isDump(first) : isPackedDump(compression, first, start);
    }

    private static boolean isPackedDump(Compression compression, byte[] first, InputStream rest) {
        // the stream may not be able to go back, so what was read is put before it again
        try (InputStream unpacked = compression
                .unpack(new SequenceInputStream(new ByteArrayInputStream(first), new Unclosed(rest)))) {
            return isDump(unpacked.readNBytes(LENGTH));
        } catch (IOException | RuntimeException e) {
            // decompressors report damage in both ways
            return false;
        }
    }

    /**
     * Looks at the first bytes of a file that is not compressed.
     *
     * @param start the first bytes, {@value #LENGTH} if the file has as many
     * @return true for an ELF core of 64 bits, little-endian, and for kdump files
     */
    public static boolean isDump(byte[] start) {
        if (startsWith(start, ELF) && start.length >= LENGTH) {
            return start[CLASS] == CLASS_64 && start[DATA] == LITTLE_ENDIAN && start[TYPE] == TYPE_CORE
                    && start[TYPE + 1] == 0;
        }
        return startsWith(start, KDUMP) || startsWith(start, FLATTENED);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the caller's stream open when the decompressor is closed. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the stream belongs to the caller
        }
    }
}
