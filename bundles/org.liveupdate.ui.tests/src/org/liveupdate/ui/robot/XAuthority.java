/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lets a program talk to an X server: the file that the environment variable XAUTHORITY names (Xau of X11). */
final class XAuthority {

    /** The one kind of secret that is used on one computer. */
    static final String KIND = "MIT-MAGIC-COOKIE-1";

    private XAuthority() {
    }

    /**
     * The secret for a display of this computer.
     *
     * @param number the number of the display
     * @return empty if none is needed, as far as one can see
     */
    static byte[] cookie(String number) throws IOException {
        String named = System.getenv("XAUTHORITY");
        Path file = named == null ? Path.of(System.getProperty("user.home"), ".Xauthority") : Path.of(named);
        if (!Files.isReadable(file)) {
            return new byte[0];
        }
        ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(file));
        while (entries.remaining() > 2) {
            entries.getShort();
            next(entries);
            String display = new String(next(entries), StandardCharsets.US_ASCII);
            String kind = new String(next(entries), StandardCharsets.US_ASCII);
            byte[] secret = next(entries);
            if (kind.equals(KIND) && (display.isEmpty() || display.equals(number))) {
                return secret;
            }
        }
        return new byte[0];
    }

    private static byte[] next(ByteBuffer entries) {
        byte[] bytes = new byte[Short.toUnsignedInt(entries.getShort())];
        entries.get(bytes);
        return bytes;
    }
}
