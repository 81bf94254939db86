/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.TestMachine;

class StateSearchTest {

    private static final String SHARED = "unit0/bus00/00:06.0/domain/ranges";
    private static final String AGAIN = "unit0/bus00/00:06.1/domain/ranges";

    private static List<String> search(String text) {
        StateTree tree = new StateTree(new TestMachine().inspect());
        return new StateSearch(text).run(tree, Progress.NONE).stream().map(StateNode::id).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "06.1 | unit0/bus00/00:06.1", "BUS 01 | unit0/bus01",
            "domain second 0x3000 | unit0/bus01/01:00.0", "nowhere |" })
    void wordsMustAllBeThere(String text, String ids) {
        assertEquals(ids == null ? List.of() : List.of(ids.split(",")), search(text));
    }

    @ParameterizedTest
    @CsvSource({ "0x100003800, 0x100003000", "0x20fff, 0x100003000", "0x100200001, 0x100200000",
            "0x40000000, 0x100200000" })
    void addressFindsRangesThatMapOrReachIt(String text, String range) {
        assertEquals(List.of(SHARED + "/" + range, AGAIN + "/" + range), search(text));
    }

    @ParameterizedTest
    @CsvSource({ "0x", "0xzz", "0x1ffffffffffffffffff" })
    void whatIsNoAddressIsJustText(String text) {
        assertEquals(text.equals("0x"), !search(text).isEmpty());
    }
}
