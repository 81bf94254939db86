/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/**
 * A KHO root tree that was found in memory.
 *
 * @param state  what it hands over, as far as it can still be read
 * @param role   which kernel it belongs to
 * @param usable whether its memory map is intact and its own page is in it, or it is a kho-v1 tree without a map yet
 * @param found  how it was found, for people
 * @param reason why it has its role and whether it is usable, for people
 */
public record KhoCandidate(KhoState state, Role role, boolean usable, String found, String reason) {

    /** Which kernel a tree belongs to. */
    public enum Role {
        /** The previous kernel made it for the kernel that runs, or is about to run, in the image. */
        INCOMING,
        /** The running kernel makes it for the next. */
        OUTGOING,
        /** A left-over of a tree that is not in use. */
        STALE
    }
}
