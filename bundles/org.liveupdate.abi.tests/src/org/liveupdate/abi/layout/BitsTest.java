/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BitsTest {

    private static final int ROUNDS = 2000;
    private static final int LENGTH = 24;

    @Test
    void runsOfBitsAreThoseOfTheLittleEndianNumber() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[LENGTH];
            random.nextBytes(bytes);
            int base = random.nextInt(8);
            int width = 1 + random.nextInt(64);
            int bit = random.nextInt(LENGTH * 8 - base * 8 - width + 1);
            BigInteger number = number(bytes).shiftRight(base * 8 + bit);
            long expected = number.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE)).longValue();
            assertEquals(expected, Bits.get(bytes, base, bit, width, false));
        }
    }

    @Test
    void settingARunChangesItAndNothingBesideIt() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[LENGTH];
            random.nextBytes(bytes);
            byte[] before = bytes.clone();
            int width = 1 + random.nextInt(64);
            int bit = random.nextInt(LENGTH * 8 - width + 1);
            long value = random.nextLong() >>> 64 - width;
            Bits.set(bytes, 0, bit, width, false, value);
            assertEquals(value, Bits.get(bytes, 0, bit, width, false));
            Bits.set(bytes, 0, bit, width, false, Bits.get(before, 0, bit, width, false));
            assertArrayEquals(before, bytes);
        }
    }

    @Test
    void bigEndianNumbersHaveTheirHighestByteFirst() {
        byte[] bytes = { 9, (byte) 0xd0, 0x0d, (byte) 0xfe, (byte) 0xed, 9 };
        assertEquals(0xd00dfeedL, Bits.get(bytes, 0, 8, 32, true));
        Bits.set(bytes, 1, 0, 32, true, 0x01020304L);
        assertArrayEquals(new byte[] { 9, 1, 2, 3, 4, 9 }, bytes);
    }

    @Test
    void allSixtyFourBitsCanBeOne() {
        byte[] bytes = new byte[9];
        Bits.set(bytes, 0, 4, 64, false, -1);
        assertEquals(-1, Bits.get(bytes, 0, 4, 64, false));
        assertEquals((byte) 0xf0, bytes[0]);
        assertEquals((byte) 0x0f, bytes[8]);
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] copy = Arrays.copyOf(littleEndian, littleEndian.length);
        for (int i = 0; i < copy.length / 2; i++) {
            byte swap = copy[i];
            copy[i] = copy[copy.length - 1 - i];
            copy[copy.length - 1 - i] = swap;
        }
        return new BigInteger(1, copy);
    }
}
