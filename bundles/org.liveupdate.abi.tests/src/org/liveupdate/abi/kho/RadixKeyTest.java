/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadixKeyTest {

    @ParameterizedTest
    @CsvSource({
        "0x0, 0, 0x0010000000000000, 2, 0, 0, 0, 0, 0",
        "0x1000, 0, 0x0010000000000001, 2, 0, 0, 0, 0, 1",
        "0x12345000, 0, 0x0010000000012345, 2, 0, 0, 0, 2, 9029",
        "0x40000000, 0, 0x0010000000040000, 2, 0, 0, 0, 8, 0",
        "0xfffff000, 0, 0x00100000000fffff, 2, 0, 0, 0, 31, 32767",
        "0x4000, 2, 0x0004000000000001, 0, 256, 0, 0, 0, 1",
        "0x8000, 3, 0x0002000000000001, 0, 128, 0, 0, 0, 1",
        "0x200000, 9, 0x0000080000000001, 0, 2, 0, 0, 0, 1",
        "0x40000000, 18, 0x0000000400000001, 0, 0, 2, 0, 0, 1"})
    void keysHaveTheBitsOfTheKernel(long address, int order, long key, int l5, int l4, int l3, int l2, int l1,
            int bit) {
        assertEquals(key, RadixKey.of(address, order));
        assertEquals(address, RadixKey.address(key));
        assertEquals(order, RadixKey.order(key));
        int[] expected = {bit, l1, l2, l3, l4, l5};
        for (int level = 0; level < expected.length; level++) {
            assertEquals(expected[level], RadixKey.index(key, level), "level " + level);
        }
    }

    @Test
    void everyKeyGivesBackItsFolio() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            int order = random.nextInt(38);
            long address = random.nextLong() >>> 12 + order << 12 + order;
            long key = RadixKey.of(address, order);
            assertEquals(order, RadixKey.order(key));
            assertEquals(address, RadixKey.address(key));
            assertTrue(key >>> RadixKey.WIDTH == 0);
        }
    }

    @Test
    void largerOrdersHaveSmallerKeys() {
        assertTrue(RadixKey.of(0xffffffe00000L, 9) < RadixKey.of(0, 8));
    }

    @Test
    void aKeyThatIsTooWideHasANegativeOrder() {
        assertEquals(-1, RadixKey.order(1L << RadixKey.WIDTH));
    }

    @Test
    void thereIsNoFolioAtAnAddressThatIsNoMultipleOfItsSize() {
        assertThrows(IllegalArgumentException.class, () -> RadixKey.of(0x1001, 0));
        assertThrows(IllegalArgumentException.class, () -> RadixKey.of(0x1000, 1));
        assertThrows(IllegalArgumentException.class, () -> RadixKey.of(0, -1));
        assertThrows(IllegalArgumentException.class, () -> RadixKey.of(0, 52));
    }
}
