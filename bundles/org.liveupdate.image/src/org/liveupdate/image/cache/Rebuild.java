/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import org.liveupdate.image.ImageException;
import org.liveupdate.image.io.ByteSource;

/** Makes anew what a damaged cache entry should have held. */
@FunctionalInterface
public interface Rebuild {

    /**
     * Makes the bytes.
     *
     * @return the bytes of the entry
     * @throws ImageException if that is not possible any more
     */
    ByteSource bytes() throws ImageException;
}
