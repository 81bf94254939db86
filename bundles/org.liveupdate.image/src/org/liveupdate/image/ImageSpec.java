/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;

/**
 * One file of an image as a user names it: {@code FILE}, or {@code FILE@ADDRESS} for a raw piece of memory.
 *
 * @param file    the file
 * @param address physical address of the first byte of a raw file, or empty if the file itself says where its bytes are
 */
public record ImageSpec(Path file, OptionalLong address) {

    /**
     * A file that says itself where its bytes are.
     *
     * @param file the file
     * @return the specification
     */
    public static ImageSpec of(Path file) {
        return new ImageSpec(file, OptionalLong.empty());
    }

    /**
     * A raw piece of memory.
     *
     * @param file    the file
     * @param address physical address of its first byte
     * @return the specification
     */
    public static ImageSpec raw(Path file, long address) {
        return new ImageSpec(file, OptionalLong.of(address));
    }

    /**
     * Reads what a user typed. A file whose name contains an at sign and that exists wins over {@code FILE@ADDRESS}.
     *
     * @param text {@code FILE} or {@code FILE@ADDRESS}, the address in hexadecimal with 0x or in decimal
     * @return the specification
     * @throws ImageException if the text is empty or no path, or the address is no number or beyond 63 bits
     */
    public static ImageSpec parse(String text) throws ImageException {
        if (text.isBlank()) {
            throw new ImageException("\"" + text + "\"", "expected the name of a file");
        }
        try {
            Path whole = Path.of(text);
            int at = text.lastIndexOf('@');
            if (at <= 0 || Files.exists(whole)) {
                return of(whole);
            }
            Path file = Path.of(text.substring(0, at));
            String number = text.substring(at + 1);
            if (!number.isEmpty() && Character.isDigit(number.charAt(0))) {
                return raw(file, address(text, number));
            }
            return of(whole);
        } catch (InvalidPathException e) {
            throw new ImageException(text, "not a file name: " + e.getReason(), e);
        }
    }

    private static long address(String text, String number) throws ImageException {
        long address;
        try {
            address = Hex.parse(number);
        } catch (NumberFormatException e) {
            throw new ImageException(text, "expected FILE@ADDRESS with an address such as 0x100000, found "
                    + number, e);
        }
        if (address < 0) {
            throw new ImageException(text, "expected an address below 2^63, found " + number);
        }
        return address;
    }
}
