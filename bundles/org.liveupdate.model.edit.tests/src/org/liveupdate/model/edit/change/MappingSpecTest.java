/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.change.MappingSpec.Field;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Memfd;

class MappingSpecTest {
    private static final long MIB = 1 << 20;
    private final EditedScenario edited = EditedScenario.template("first");
    private final Ioas ioas = edited.get(Ioas.class, "ioas-1");
    private final Memfd memfd = edited.get(Memfd.class, "guest-memory");

    private List<Field> fields(long iova, long offset, long length, boolean access) {
        return new MappingSpec(iova, offset, length, access, access).problems(ioas, memfd).stream()
                .map(MappingSpec.Problem::field).toList();
    }

    @Test
    void theWholeMemfdAtAFreeAddressIsPossible() {
        assertEquals(List.of(), MappingSpec.of(ioas, memfd).problems(ioas, memfd));
    }

    @Test
    void partsOfPagesAreRefused() {
        assertEquals(List.of(Field.IOVA), fields(0x800, 0, MIB, true));
        assertEquals(List.of(Field.OFFSET), fields(0, 0x10, MIB, true));
        assertEquals(List.of(Field.LENGTH), fields(0, 0, 100, true));
        assertEquals(List.of(Field.LENGTH), fields(0, 0, 0, true));
    }

    @Test
    void theMemfdHasToBeLongEnough() {
        assertEquals(List.of(), fields(0, 63 * MIB, MIB, true));
        assertEquals(List.of(Field.LENGTH), fields(0, 63 * MIB, 2 * MIB, true));
        assertEquals(List.of(Field.LENGTH), fields(0, 0, -4096, true));
        assertEquals(List.of(Field.LENGTH), fields(0, -4096, 4096, true));
    }

    @Test
    void mappingsDoNotOverlapAndDoNotWrap() {
        long there = ioas.getMappings().get(0).getIova();
        assertEquals(List.of(Field.IOVA), fields(there + MIB, 0, MIB, true));
        assertEquals(List.of(Field.IOVA), fields(there - MIB, 0, 2 * MIB, true));
        assertEquals(List.of(), fields(there - MIB, 0, MIB, true));
        assertEquals(List.of(), fields(there + 64 * MIB, 0, MIB, true));
        assertEquals(List.of(Field.IOVA), fields(-4096, 0, 8192, true));
        assertEquals(List.of(), fields(-4096, 0, 4096, true));
    }

    @Test
    void someAccessIsNeeded() {
        assertEquals(List.of(Field.ACCESS), fields(0, 0, MIB, false));
    }
}
