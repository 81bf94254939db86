/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.memfd;

/** Codes of the problems that decoding memfds can find. */
public final class MemfdRules {

    /** The compatible string is a memfd's but none that is known. */
    public static final String GENERATION = "memfd-unknown-generation";

    /** The file's data is not the address of a page in memory. */
    public static final String POINTER = "memfd-pointer";

    /** The file's structure is not preserved. */
    public static final String NOT_PRESERVED = "memfd-not-preserved";

    /** Two files have the same structure. */
    public static final String SHARED = "memfd-shared";

    /** Seals that the kernel does not know; it refuses to restore the file. */
    public static final String SEALS = "memfd-seals";

    /** Flags that should be 0. */
    public static final String FLAGS = "memfd-flags";

    /** The folio array is shorter than the number of folios, or not all in memory. */
    public static final String FOLIO_ARRAY = "memfd-folio-array";

    /** A folio of the file is not preserved, or its entry points into the middle of one. */
    public static final String FOLIO_NOT_PRESERVED = "memfd-folio-not-preserved";

    /** A folio lies behind the end of the file, or entries are not in the order of the file. */
    public static final String FOLIO_INDEX = "memfd-folio-index";

    private MemfdRules() {
    }
}
