/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.flat;

import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.PieceMap;

/** The bytes of a flattened dump in the order in which makedumpfile -R would put them. */
public final class FlattenedSource implements ByteSource {

    private final PieceMap pieces;

    /**
     * Uses an index.
     *
     * @param pieces where the bytes are
     */
    public FlattenedSource(PieceMap pieces) {
        this.pieces = pieces;
    }

    @Override
    public long size() {
        return pieces.end();
    }

    @Override
    public boolean read(long offset, byte[] target, int at, int length) {
        if (offset < 0 || length < 0 || offset > size() - length) {
            return false;
        }
        return pieces.readSparse(offset, target, at, length);
    }
}
