/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.image.cache.CacheFolder;

/**
 * How to open an image. Immutable; every {@code with} method gives a changed copy.
 *
 * @param raw             take what is in the file as memory, from {@link #rawBase()} on, whatever its first bytes are
 *                        (compressed files are decompressed first)
 * @param rawBase         physical address of the first byte of a raw file
 * @param unpackLimit     most bytes that decompression may give, or empty for the default of
 *                        {@link org.liveupdate.image.packed.UnpackLimit}
 * @param zeroExcluded    read pages that the dump tool left out as zeros instead of as not populated
 * @param strict          refuse an image with defects that could be worked around
 * @param registers       file with register values to use instead of one beside the image
 * @param cache           folder in which decompressed images and indexes are kept, or empty to keep nothing
 * @param cacheLimit      most bytes that the cache folder may hold
 */
public record OpenOptions(boolean raw, OptionalLong rawBase, OptionalLong unpackLimit, boolean zeroExcluded,
        boolean strict, Optional<Path> registers, Optional<Path> cache, long cacheLimit) {

    /** Most bytes in the cache folder if nothing else is said. */
    public static final long DEFAULT_CACHE_LIMIT = 16L << 30;

    /** Format by content, default limits, cache in the user's cache folder. */
    public static final OpenOptions DEFAULT = new OpenOptions(false, OptionalLong.empty(), OptionalLong.empty(), false,
            false, Optional.empty(), CacheFolder.defaultFolder(), DEFAULT_CACHE_LIMIT);

    /**
     * Opens as raw memory.
     *
     * @param base physical address of the first byte
     * @return changed options
     */
    public OpenOptions withRaw(long base) {
        return new OpenOptions(true, OptionalLong.of(base), unpackLimit, zeroExcluded, strict, registers, cache,
                cacheLimit);
    }

    /**
     * Bounds decompression.
     *
     * @param bytes most bytes that decompression may give
     * @return changed options
     */
    public OpenOptions withUnpackLimit(long bytes) {
        return new OpenOptions(raw, rawBase, OptionalLong.of(bytes), zeroExcluded, strict, registers, cache,
                cacheLimit);
    }

    /**
     * Says what pages that the dump tool left out read as.
     *
     * @param zero true for zeros, false for not populated
     * @return changed options
     */
    public OpenOptions withZeroExcluded(boolean zero) {
        return new OpenOptions(raw, rawBase, unpackLimit, zero, strict, registers, cache, cacheLimit);
    }

    /**
     * Says whether defects that could be worked around make opening fail.
     *
     * @param refuse true to fail
     * @return changed options
     */
    public OpenOptions withStrict(boolean refuse) {
        return new OpenOptions(raw, rawBase, unpackLimit, zeroExcluded, refuse, registers, cache, cacheLimit);
    }

    /**
     * Names the file with register values.
     *
     * @param file the file; opening fails if it cannot be read
     * @return changed options
     */
    public OpenOptions withRegisters(Path file) {
        return new OpenOptions(raw, rawBase, unpackLimit, zeroExcluded, strict, Optional.of(file), cache, cacheLimit);
    }

    /**
     * Chooses the cache folder.
     *
     * @param folder the folder, created when needed
     * @param limit  most bytes in it
     * @return changed options
     */
    public OpenOptions withCache(Path folder, long limit) {
        return new OpenOptions(raw, rawBase, unpackLimit, zeroExcluded, strict, registers, Optional.of(folder), limit);
    }

    /**
     * Keeps nothing beyond the opening of one image.
     *
     * @return changed options
     */
    public OpenOptions withoutCache() {
        return new OpenOptions(raw, rawBase, unpackLimit, zeroExcluded, strict, registers, Optional.empty(),
                cacheLimit);
    }
}
