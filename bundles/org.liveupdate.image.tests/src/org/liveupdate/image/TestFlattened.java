/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Builds files in makedumpfile's flattened form. */
final class TestFlattened {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    TestFlattened() {
        ByteBuffer header = ByteBuffer.allocate(4096);
        header.put("makedumpfile".getBytes(StandardCharsets.US_ASCII)).putLong(16, 1).putLong(24, 1);
        file.writeBytes(header.array());
    }

    TestFlattened record(long offset, byte[] bytes) {
        return header(offset, bytes.length).append(bytes);
    }

    TestFlattened header(long offset, long size) {
        return append(ByteBuffer.allocate(16).putLong(offset).putLong(size).array());
    }

    TestFlattened append(byte[] bytes) {
        file.writeBytes(bytes);
        return this;
    }

    /** The file without an end mark. */
    byte[] cut() {
        return file.toByteArray();
    }

    byte[] build() {
        return header(-1, -1).cut();
    }

    /** Cuts bytes into records of random length, writes them in random order, and the first ones twice. */
    static byte[] shuffled(byte[] bytes, Random random) {
        TestFlattened result = new TestFlattened();
        result.record(0, new byte[Math.min(64, bytes.length)]);
        int[] cuts = random.ints(20, 0, bytes.length).sorted().toArray();
        Integer[] order = new Integer[cuts.length + 1];
        Arrays.setAll(order, i -> i);
        java.util.Collections.shuffle(Arrays.asList(order), random);
        for (int i : order) {
            int from = i == 0 ? 0 : cuts[i - 1];
            int to = i == cuts.length ? bytes.length : cuts[i];
            if (to > from) {
                result.record(from, Arrays.copyOfRange(bytes, from, to));
            }
        }
        return result.build();
    }
}
