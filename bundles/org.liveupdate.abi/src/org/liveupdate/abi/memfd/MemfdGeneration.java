/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.memfd;

import java.util.Optional;

import org.liveupdate.abi.layout.Layout;

/** The generations of the memfd file handler. Both use the same folio entries. */
public enum MemfdGeneration {

    /** Without seals: 40 bytes. */
    V1("memfd-v1", MemfdLayouts.SER_V1),
    /** With seals: 48 bytes. Linux 7.2 and 7.3. */
    V2("memfd-v2", MemfdLayouts.SER_V2);

    /** What every compatible string of the handler begins with. */
    public static final String PREFIX = "memfd-v";

    private final String compatible;
    private final Layout layout;

    MemfdGeneration(String compatible, Layout layout) {
        this.compatible = compatible;
        this.layout = layout;
    }

    /**
     * The generation of a file entry.
     *
     * @param compatible the compatible string of a luo_file_ser
     * @return the generation, or empty if none has exactly this string
     */
    public static Optional<MemfdGeneration> of(String compatible) {
        for (MemfdGeneration generation : values()) {
            if (generation.compatible.equals(compatible)) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }

    /**
     * The handler's compatible string.
     *
     * @return the string without its NUL
     */
    public String compatible() {
        return compatible;
    }

    /**
     * The layout of the file's structure.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }
}
