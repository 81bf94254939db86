/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;

/** Any damage to the headers of any format leads to an image or to one line, and to nothing else. */
class DamagedImageTest extends ImageTestCase {

    private static final int[] BITS = {0x80, 0xff};

    private void survives(byte[] damaged, String what) throws IOException {
        Path file = file("damaged", damaged);
        try (Image image = Images.open(file, options().withoutCache().withZeroExcluded(true), Progress.NONE)) {
            int looked = 0;
            for (AddressRange range : image.ranges()) {
                assertTrue(range.length() > 0, what);
                image.bytes(range.start(), (int) Math.min(range.length(), 64));
                image.bytes(range.end() - 1, 2);
                if (++looked > 50) {
                    break;
                }
            }
        } catch (ImageException e) {
            assertTrue(e.getMessage().startsWith(file.toString()), what + ": " + e.getMessage());
            assertFalse(e.getMessage().contains("\n"), what);
        }
    }

    private void survivesDamage(byte[] whole, int headers, int step) throws IOException {
        for (int at = 0; at < headers; at += step) {
            for (int bits : BITS) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) bits;
                survives(damaged, "byte " + at + " bits " + bits);
            }
        }
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(headers)] = (byte) (random.nextInt(3) == 0 ? 0xff : random.nextInt());
            }
            survives(damaged, "round " + round);
        }
    }

    @Test
    void survivesDamageToElf() throws IOException {
        byte[] core = new TestElf().note("VMCOREINFO", "OSRELEASE=1\n").segment(0x1000, random(1, 64))
                .segment(0x2000, random(2, 64), 0x100).build();
        survivesDamage(core, core.length, 1);
    }

    @Test
    void survivesDamageToExtendedElf() throws IOException {
        byte[] core = new TestElf().extended().segment(0x1000, random(1, 64)).segment(0x1020, random(2, 64)).build();
        survivesDamage(core, core.length, 1);
    }

    @Test
    void survivesDamageToKdump() throws IOException {
        TestKdump dump = new TestKdump(TestKdump.ZLIB, 4096).info("OSRELEASE=2\n").leftOut(9);
        for (int i = 0; i < 8; i++) {
            dump.page(i * 2L, memoryLike(i, 4096));
        }
        byte[] bytes = dump.build();
        survivesDamage(bytes, 464, 3);
        byte[] rest = bytes.clone();
        for (int at = 4096; at < bytes.length; at += at < 4200 || at > dump.descriptors() ? 5 : 401) {
            rest[at] ^= (byte) 0xff;
            survives(rest, "byte " + at);
            rest[at] ^= (byte) 0xff;
        }
    }

    @Test
    void survivesDamageToFlattened() throws IOException {
        byte[] core = new TestElf().segment(0x1000, random(1, 64)).build();
        byte[] flat = new TestFlattened().record(0, core).record(100, new byte[20]).build();
        byte[] damaged = flat.clone();
        for (int at = 0; at < flat.length; at = at == 32 ? 4096 : at + 1) {
            for (int bits : BITS) {
                damaged[at] ^= (byte) bits;
                survives(damaged, "byte " + at + " bits " + bits);
                damaged[at] = flat[at];
            }
        }
    }
}
