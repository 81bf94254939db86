/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.io.IOException;
import java.io.InputStream;

/** Reads a source from its beginning as a stream, and knows how far it is. */
public final class SourceStream extends InputStream {

    private final ByteSource source;
    private long position;

    /**
     * Starts at offset 0.
     *
     * @param source the bytes
     */
    public SourceStream(ByteSource source) {
        this.source = source;
    }

    /**
     * How far reading is.
     *
     * @return offset of the next byte
     */
    public long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int at, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int part = (int) Math.min(length, source.size() - position);
        if (part <= 0) {
            return -1;
        }
        if (!source.read(position, target, at, part)) {
            throw new IOException("the file changed or the disk failed while it was read");
        }
        position += part;
        return part;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, source.size() - position);
    }
}
