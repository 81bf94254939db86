/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;
import java.util.OptionalLong;

/**
 * Where to look for KHO.
 *
 * @param bootParams     physical address of boot_params if known
 * @param trees          physical addresses of root trees that are known from elsewhere; they are looked at too
 * @param pageBoundaries whether root trees are looked for on page boundaries only, where kernels put them, or on every
 *                       multiple of 8 bytes
 */
public record FindOptions(OptionalLong bootParams, List<Long> trees, boolean pageBoundaries) {

    /** Nothing is known; root trees begin on page boundaries. */
    public static final FindOptions DEFAULT = new FindOptions(OptionalLong.empty(), List.of(), true);

    /**
     * Options that name boot_params.
     *
     * @param bootParams physical address of boot_params
     * @return the options
     */
    public static FindOptions withBootParams(long bootParams) {
        return new FindOptions(OptionalLong.of(bootParams), List.of(), true);
    }

    /** Makes the list unmodifiable. */
    public FindOptions {
        trees = List.copyOf(trees);
    }
}
