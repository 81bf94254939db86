/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Path;

import org.liveupdate.abi.Hex;

/**
 * An image or a file beside it cannot be read. The message is one line for people that names the file, where in it,
 * what was expected and what was found.
 */
public class ImageException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param file   the file
     * @param reason what is wrong with it
     */
    public ImageException(Path file, String reason) {
        this(String.valueOf(file), reason);
    }

    /**
     * Creates an exception.
     *
     * @param file   the file's name
     * @param reason what is wrong with it
     */
    public ImageException(String file, String reason) {
        super(oneLine(file + ": " + reason));
    }

    /**
     * Creates an exception.
     *
     * @param file   the file's name
     * @param reason what is wrong with it
     * @param cause  the exception behind it
     */
    public ImageException(String file, String reason, Throwable cause) {
        super(oneLine(file + ": " + reason), cause);
    }

    /**
     * Bytes of a file that are not as its format wants them.
     *
     * @param file     the file's name
     * @param offset   offset of the bytes in the file, after decompression
     * @param expected what should be there
     * @param found    what is there
     * @return the exception
     */
    public static ImageException at(String file, long offset, String expected, String found) {
        return new ImageException(file, "offset " + Hex.of(offset) + ": expected " + expected + ", found " + found);
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> line.append(Character.isISOControl(c) ? '?' : (char) c));
        return line.toString();
    }
}
