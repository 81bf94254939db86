/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.nio.ByteBuffer;

/** The bytes of one buffer, mapped or direct. */
public final class BufferSource implements ByteSource {

    private final ByteBuffer buffer;

    /**
     * Wraps a buffer.
     *
     * @param buffer its bytes from 0 to its limit; nobody changes them any more
     */
    public BufferSource(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public long size() {
        return buffer.limit();
    }

    @Override
    public boolean read(long offset, byte[] target, int at, int length) {
        if (offset < 0 || length < 0 || offset > buffer.limit() - (long) length) {
            return false;
        }
        buffer.get((int) offset, target, at, length);
        return true;
    }
}
