/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Field;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Unit;

class LazyTest {

    private final Snapshot snapshot = StateFactory.eINSTANCE.createSnapshot();
    private final Device device = StateFactory.eINSTANCE.createDevice();

    LazyTest() {
        Unit unit = StateFactory.eINSTANCE.createUnit();
        unit.getDevices().add(device);
        snapshot.getUnits().add(unit);
    }

    @Test
    void theUnfoldingIsAskedOnceForEachFeature() {
        int[] asked = new int[1];
        snapshot.setUnfolding((owner, feature) -> {
            asked[0]++;
            Field field = StateFactory.eINSTANCE.createField();
            Lazy.place(field, owner, feature);
            return feature == StatePackage.Literals.ELEMENT__FIELDS ? List.of(field) : List.of();
        });
        Field field = device.getFields().get(0);
        assertSame(field, device.getFields().get(0));
        assertEquals(0, device.getPointers().size());
        assertEquals(2, asked[0]);
        assertSame(device, field.eContainer());
        assertSame(snapshot, field.snapshot());
        assertThrows(UnsupportedOperationException.class, () -> device.getFields().clear());
    }

    @Test
    void anElementWithoutSnapshotHasNothingToUnfold() {
        Device alone = StateFactory.eINSTANCE.createDevice();
        assertEquals(0, alone.getFields().size());
        assertNull(alone.snapshot());
        assertEquals(0, alone.bytes().length);
        assertEquals(0, device.getFields().size());
    }

    @Test
    void bytesAreReadFromMemoryWhenAskedFor() {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1000, new byte[] {1, 2, 3, 4});
        snapshot.setMemory(memory);
        device.setAddress(0x1001);
        assertEquals(0, device.bytes().length);
        device.setLength(3);
        assertArrayEquals(new byte[] {2, 3, 4}, device.bytes());
        memory.write(0x1002, new byte[] {9});
        assertArrayEquals(new byte[] {2, 9, 4}, device.bytes());
        device.setAddress(0x9000);
        assertEquals(0, device.bytes().length);
    }
}
