/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.packed;

import java.io.IOException;

/** Decompressed bytes could not be written; the compressed file is not to blame. */
final class SpoolException extends IOException {

    private static final long serialVersionUID = 1L;

    SpoolException(IOException cause) {
        super("decompressed bytes cannot be kept: " + cause.getMessage(), cause);
    }
}
