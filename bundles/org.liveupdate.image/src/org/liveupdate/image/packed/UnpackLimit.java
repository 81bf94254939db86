/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.packed;

import java.util.OptionalLong;

/**
 * How big a compressed file may become. Memory images compress well (an idle guest to about a fiftieth), bombs compress
 * better: without a limit from the user a file may become {@value #RATIO} times as big, at least 2 GiB and at most 64
 * GiB.
 */
public final class UnpackLimit {

    private static final int RATIO = 256;
    private static final long AT_LEAST = 2L << 30;
    private static final long AT_MOST = 64L << 30;

    private UnpackLimit() {
    }

    /**
     * The limit for one file.
     *
     * @param packedSize size of the compressed file in bytes
     * @param wanted     the user's limit in bytes
     * @return most bytes that decompression may give
     */
    public static long of(long packedSize, OptionalLong wanted) {
        if (wanted.isPresent()) {
            return Math.max(0, wanted.getAsLong());
        }
        return packedSize >= AT_MOST / RATIO ? AT_MOST : Math.max(AT_LEAST, packedSize * RATIO);
    }
}
