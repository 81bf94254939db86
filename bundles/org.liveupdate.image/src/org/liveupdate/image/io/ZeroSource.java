/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.util.Arrays;

/** Zeros without end, for memory that a dump leaves out because it was zero. */
public final class ZeroSource implements ByteSource {

    /** The one instance. */
    public static final ZeroSource INSTANCE = new ZeroSource();

    private ZeroSource() {
    }

    @Override
    public long size() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean read(long offset, byte[] target, int at, int length) {
        Arrays.fill(target, at, at + length, (byte) 0);
        return true;
    }
}
