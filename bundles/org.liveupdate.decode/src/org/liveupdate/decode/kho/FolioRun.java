/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/**
 * Folios of one order, one behind the other.
 *
 * @param first the first of them
 * @param count how many, at least 1
 */
public record FolioRun(Folio first, long count) {

    /**
     * Length of all of them.
     *
     * @return length in bytes
     */
    public long length() {
        return first.length() * count;
    }
}
