/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MatchingTest {

    private static Item item(String name, List<List<String>> identities) {
        return new Item(ObjectKind.DOMAIN, name, 0, identities, List.of());
    }

    private static Item domain(String name, String table, String... users) {
        return item(name, List.of(List.of(String.join(",", users)), List.of(users), List.of(table)));
    }

    private static String pairs(List<Item> before, List<Item> after) {
        return String.join(" ", Matching.of(before, after).stream().map(pair -> (pair.before() == null ? ""
                : pair.before().name()) + ">" + (pair.after() == null ? "" : pair.after().name())).toList());
    }

    @Test
    void domainsAreToldByTheirDevicesBeforeTheirTables() {
        assertEquals("a>x b>y", pairs(List.of(domain("a", "0x1000", "00:01.0"), domain("b", "0x2000", "00:02.0")),
                List.of(domain("y", "0x1000", "00:02.0"), domain("x", "0x2000", "00:01.0"))));
    }

    @Test
    void aDomainGoesOnWhereMostOfItsDevicesAre() {
        assertEquals("a>x >y", pairs(List.of(domain("a", "0x1000", "1", "2", "3")),
                List.of(domain("y", "0x5000", "3"), domain("x", "0x6000", "1", "2"))));
    }

    @Test
    void aDomainWithoutDevicesIsToldByItsTable() {
        Item before = item("a", List.of(List.of(), List.of(), List.of("0x1000")));
        assertEquals("a>x", pairs(List.of(before), List.of(domain("x", "0x1000", "00:01.0"))));
        assertEquals("a> >x", pairs(List.of(before), List.of(domain("x", "0x2000", "00:01.0"))));
    }

    @Test
    void objectsThatClaimOneIdentityAreTakenInOrder() {
        List<Item> three = List.of(item("a", List.of(List.of("s"))), item("b", List.of(List.of("s"))),
                item("c", List.of(List.of("s"))));
        assertEquals("a>a b>b c>", pairs(three, three.subList(0, 2)));
    }

    @Test
    void theSameAddressAloneMakesNothingTheSame() {
        assertEquals("a> >b", pairs(List.of(Item.of(ObjectKind.SESSION, "a", 0x1000, "a", List.of())),
                List.of(Item.of(ObjectKind.SESSION, "b", 0x1000, "b", List.of()))));
    }
}
