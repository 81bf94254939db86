/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;

/**
 * One way in which an invariant does not hold.
 *
 * @param text    one line: what is wrong
 * @param address physical address of the bytes that break it, or {@link Problem#NO_ADDRESS}
 */
public record Breach(String text, long address) {

    /** One that no bytes in memory can show. */
    static Breach of(String text) {
        return new Breach(text, Problem.NO_ADDRESS);
    }

    /** What the decoder or a rule says of memory. */
    static Breach of(Problem problem) {
        String where = problem.address() == Problem.NO_ADDRESS ? "" : Hex.of(problem.address()) + ": ";
        return new Breach(where + problem.message(), problem.address());
    }
}
