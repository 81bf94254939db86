/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.util.Arrays;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.PieceMapBuilder;

/**
 * Says where pieces of an image overlap. Dumps by QEMU with virtual addresses and by the kernel's own vmcore name some
 * memory twice, so an overlap with the same bytes is only an information; one with other bytes is an error.
 */
final class OverlapReport implements PieceMapBuilder.Overlap {

    private static final int STEP = 64 * 1024;

    private final PieceMapBuilder pieces;
    private final ProblemLog problems;
    /** How many bytes are compared in all; what is beyond counts as different. */
    private long budget = 256L << 20;

    OverlapReport(PieceMapBuilder pieces, ProblemLog problems) {
        this.pieces = pieces;
        this.problems = problems;
    }

    @Override
    public void found(int winner, int loser, long start, long end) {
        ByteSource one = pieces.source(winner);
        ByteSource other = pieces.source(loser);
        long offset = pieces.offset(winner, start);
        long otherOffset = pieces.offset(loser, start);
        if (one == other && offset == otherOffset) {
            return;
        }
        long same = 0;
        while (same < end - start) {
            int part = (int) Math.min(STEP, end - start - same);
            budget -= part;
            byte[] bytes = budget < 0 ? null : one.bytes(offset + same, part);
            if (bytes == null || !Arrays.equals(bytes, other.bytes(otherOffset + same, part))) {
                break;
            }
            same += part;
        }
        String what = "expected memory to be in the image once, found " + Hex.of(end - start) + " bytes twice, ";
        if (same == end - start) {
            problems.add(Severity.INFO, "segments-overlap", start, what + "with the same content");
        } else {
            problems.error("segments-overlap", start, what + (budget < 0 ? "too many to compare" : "with other content")
                    + "; the first is used");
        }
    }
}
