/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({ "0, 0 B", "1023, 1023 B", "1024, 1 KiB", "4096, 4 KiB", "1536, 1.5 KiB", "2097152, 2 MiB",
            "1073741824, 1 GiB", "1099511627775, 1023.99 GiB", "9223372036854775807, 7.99 EiB", "-1, 15.99 EiB" })
    void lengthIsSaidInTheLargestUnitThatFits(long bytes, String text) {
        assertEquals(text, ByteSize.of(bytes));
    }
}
