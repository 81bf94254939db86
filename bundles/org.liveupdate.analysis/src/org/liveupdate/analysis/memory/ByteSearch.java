/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;

/**
 * Looks for bytes in memory. A hit does not reach over a hole.
 *
 * @param memory  where to look
 * @param pattern what to look for
 */
public record ByteSearch(PhysicalMemory memory, BytePattern pattern) {

    private static final int CHUNK = 1 << 20;

    /**
     * The next place.
     *
     * @param from     physical address to begin at; a hit there counts
     * @param progress what is told about progress and asked for cancellation
     * @return address of the first hit from there on, or empty if there is none up to the end of memory
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public OptionalLong next(long from, Progress progress) {
        for (AddressRange range : memory.ranges()) {
            if (range.end() > from) {
                OptionalLong found = inRange(Math.max(from, range.start()), range.end(), progress);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalLong.empty();
    }

    /**
     * The place before.
     *
     * @param before   physical address behind the hits that count: a hit begins before it
     * @param progress what is told about progress and asked for cancellation
     * @return address of the last hit before, or empty if there is none
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public OptionalLong previous(long before, Progress progress) {
        List<AddressRange> ranges = memory.ranges();
        for (int i = ranges.size() - 1; i >= 0; i--) {
            AddressRange range = ranges.get(i);
            long end = Math.min(range.end(), before);
            while (end > range.start()) {
                progress.checkCancelled();
                long start = Math.max(range.start(), end - CHUNK);
                OptionalLong hit = last(start, end, range.end());
                if (hit.isPresent()) {
                    return hit;
                }
                end = start;
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong last(long start, long end, long limit) {
        int length = (int) Math.min(end - start + pattern.length() - 1, limit - start);
        byte[] bytes = memory.bytes(start, length).orElse(new byte[0]);
        for (int at = Math.min((int) (end - start) - 1, bytes.length - pattern.length()); at >= 0; at--) {
            if (pattern.isAt(bytes, at)) {
                return OptionalLong.of(start + at);
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong inRange(long start, long end, Progress progress) {
        for (long at = start; at < end; at += CHUNK) {
            progress.checkCancelled();
            progress.report("Searching for " + pattern, at - start, end - start);
            int length = (int) Math.min(end - at, CHUNK + pattern.length() - 1L);
            byte[] bytes = memory.bytes(at, length).orElse(new byte[0]);
            for (int i = 0; i + pattern.length() <= bytes.length && i < CHUNK; i++) {
                if (pattern.isAt(bytes, i)) {
                    return OptionalLong.of(at + i);
                }
            }
        }
        return OptionalLong.empty();
    }
}
