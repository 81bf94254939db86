/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.EntryKind;
import org.liveupdate.model.state.KhoTree;
import org.liveupdate.model.state.Memfd;
import org.liveupdate.model.state.Pointer;
import org.liveupdate.model.state.PointerState;
import org.liveupdate.model.state.PreservedDevice;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.Range;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.Table;
import org.liveupdate.model.state.TableEntry;

class SnapshotBuilderTest {

    private static Snapshot snapshot(Sample sample) {
        DecodeContext context = sample.context();
        LiveUpdateState state = StateBuilder.build(context, sample.registers());
        Checks.run(state, context);
        return SnapshotBuilder.of("sample",
                new Inspection(state, context.structures(), context.problems().problems(), state.found()));
    }

    private static Snapshot sample() {
        return snapshot(new Sample("v1-legacy-rich-th"));
    }

    private static Snapshot machine() {
        return SnapshotBuilder.of("machine", new TestMachine().inspect());
    }

    private static PreservedDevice device(Snapshot snapshot, int index) {
        return (PreservedDevice) snapshot.getIommu().getChains().get(2).getPages().get(0).getEntries().get(index);
    }

    @Test
    void everyPartOfACaptureIsThere() {
        Snapshot snapshot = sample();
        assertEquals(List.of("kho-v4", "luo-v5"), List.of(snapshot.getKhoGeneration(), snapshot.getLuoGeneration()));
        assertEquals(List.of("vm-a", "vm-b", "vm-c"), snapshot.getSessions().stream().map(Element::getLabel).toList());
        assertEquals(6, snapshot.getSessions().get(0).getFiles().size());
        assertEquals(2, snapshot.getFlbs().size());
        assertEquals(3, snapshot.getIommu().getChains().size());
        assertEquals(1, snapshot.getUnits().size());
        assertEquals(4, snapshot.getPci().getDevices().size());
        assertTrue(snapshot.getTrees().get(0).isInUse());
        assertEquals(1127, snapshot.getTrees().get(0).getFolioCount());
        assertFalse(snapshot.getFound().isEmpty());
    }

    @Test
    void serializedObjectsKnowWhatHardwareHasOfThem() {
        PreservedDevice device = device(sample(), 0);
        assertEquals("00:06.0", device.getBdf());
        assertSame(device.getDevice().getDomain(), device.getDomain().getDomain());
        assertSame(device.snapshot().getUnits().get(0), device.getUnit().getUnit());
        PreservedDomain domain = device.getDomain();
        assertEquals(List.of("00:06.0", "01:00.0"), domain.getDevices().stream().map(PreservedDevice::getBdf).toList());
        assertEquals(0xa1, domain.getHwpts().get(0).getToken());
    }

    @Test
    void bytesAndFieldsAreThoseInMemory() {
        Sample sample = new Sample("v1-legacy-rich-th");
        PreservedDevice device = device(snapshot(sample), 0);
        assertEquals(0xd1c010, device.getAddress());
        assertArrayEquals(sample.memory().bytes(device.getAddress(), (int) device.getLength()).orElseThrow(),
                device.bytes());
        assertTrue(device.getFields().stream().anyMatch(field -> field.getLabel().equals("obj.incoming")
                && field.getValue().equals("0")));
        assertSame(device.getFields(), device.getFields());
        assertSame(device, device.getFields().get(0).eContainer());
    }

    @Test
    void pointersLeadToElementsAndBack() {
        Snapshot snapshot = sample();
        PreservedDevice device = device(snapshot, 0);
        Pointer toDomain = device.getPointers().stream().filter(pointer -> pointer.getTargets()
                .contains(device.getDomain())).findFirst().orElseThrow();
        assertEquals(PointerState.RESOLVED, toDomain.getState());
        assertSame(device, toDomain.getSource());
        assertTrue(device.getDomain().getIncoming().stream().anyMatch(pointer -> pointer.getSource() == device));
    }

    @Test
    void aPointerOutOfTheImageSaysSo() {
        TestMachine machine = new TestMachine().page(TestMachine.CONTEXT_1, 0, 0x77000 | 1, 1, 0x601);
        Snapshot snapshot = SnapshotBuilder.of("machine", machine.inspect());
        Element device = snapshot.getUnits().get(0).getDevices().get(2);
        assertEquals(PointerState.OUTSIDE, device.getPointers().get(0).getState());
        assertEquals(1, snapshot.getDefects().size());
    }

    @Test
    void pageTablesUnfoldTableByTable() {
        Domain domain = machine().getDomains().get(0);
        assertEquals(2, domain.getDevices().size());
        Table top = domain.getTop();
        assertEquals(TestMachine.SHARED_TOP, top.getAddress());
        assertEquals(List.of(4), top.getEntries().stream().map(TableEntry::getIndex).toList());
        Table second = top.getEntries().get(0).getTable();
        assertEquals(List.of(EntryKind.TABLE, EntryKind.LEAF), second.getEntries().stream().map(TableEntry::getKind)
                .toList());
        assertNull(second.getEntries().get(1).getTable());
        assertEquals(5, second.getEntries().get(0).getTable().getEntries().size());
        assertSame(domain, top.eContainer());
        assertSame(top, top.getEntries().get(0).eContainer());
    }

    @Test
    void aTableThatPointsToItselfUnfoldsOnlyAsFarAsThereAreLevels() {
        TestMachine machine = new TestMachine().page(TestMachine.SHARED_2, 0, TestMachine.SHARED_2 | 3);
        Table table = SnapshotBuilder.of("machine", machine.inspect()).getDomains().get(0).getTop();
        int depth = 0;
        while (table != null) {
            depth++;
            table = table.getEntries().isEmpty() ? null : table.getEntries().get(0).getTable();
        }
        assertEquals(3, depth);
    }

    @Test
    void rangesKnowWhereTheirLeavesStand() {
        Domain domain = machine().getDomains().get(0);
        assertEquals(domain.getRanges().size(), domain.getRanges().stream().map(Range::getIova).distinct().count());
        Range first = domain.getRanges().get(0);
        assertEquals(TestMachine.SHARED_1, first.getAddress());
        assertEquals(0x10000, first.getPhysical());
        assertEquals(3 * 8, first.getLength());
        assertSame(first, domain.getRanges().get(0));
        assertSame(domain, first.eContainer());
        assertEquals("machine", first.snapshot().getLabel());
    }

    @Test
    void whatIsUnfoldedCannotBeChanged() {
        Domain domain = machine().getDomains().get(0);
        assertThrows(UnsupportedOperationException.class, () -> domain.getRanges().remove(0));
        assertFalse(domain.eContents().contains(domain.getTop()));
    }

    @Test
    void foliosAndMapPagesAreMadeWhenAskedFor() {
        Snapshot snapshot = sample();
        KhoTree tree = snapshot.getTrees().get(0);
        assertEquals(1127, tree.getFolios().stream().mapToLong(range -> range.getCount()).sum());
        assertEquals(12, tree.getMapPages().size());
        Memfd memfd = (Memfd) snapshot.getSessions().get(0).getFiles().get(0).getContent();
        assertEquals(memfd.getFolioCount(), memfd.getFolios().size());
        assertTrue(memfd.getFolios().get(0).getPhysical() != 0);
    }

    @Test
    void problemsBelongToTheBytesTheyAreIn() {
        Sample sample = new Sample("v1-legacy-rich-th");
        Snapshot snapshot = snapshot(sample);
        Element vfio = snapshot.getSessions().get(0).getFiles().get(3).getContent();
        assertEquals(List.of("vfio-token-truncated"), vfio.getProblems().stream().map(one -> one.getCode()).toList());
    }

    @Test
    void objectsOfARunningKernelAreLinked() {
        Snapshot snapshot = SnapshotBuilder.of("step", 3, new TestMachine().inspect(), List.of(
                new KernelObject(KernelObject.Kind.HWPT, "hwpt/1", "1", Map.of("auto", "no"), List.of()),
                new KernelObject(KernelObject.Kind.DEVICE, "dev/6", "00:06.0", Map.of(),
                        List.of(new KernelObject.Link("attached to", "hwpt/1"), new KernelObject.Link("group", "x")))));
        assertEquals(3, snapshot.getStep());
        var links = snapshot.getObjects().get(1).getLinks();
        assertSame(snapshot.getObjects().get(0), links.get(0).getTarget());
        assertNull(links.get(1).getTarget());
        assertEquals("auto", snapshot.getObjects().get(0).getProperties().get(0).getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-th", "v1-legacy-rich-t2", "later-scalable-ss-rich-th",
        "v1-scalable-fs-selftest-t2"})
    void everythingCanBeUnfolded(String name) {
        assertTrue(unfoldAll(snapshot(new Sample(name))) > 100);
    }

    @Test
    void emptyMemoryIsAnEmptySnapshot() {
        DecodeContext context = DecodeContext.of(new SparseMemory(), Progress.NONE);
        Snapshot snapshot = SnapshotBuilder.of("nothing",
                new Inspection(StateBuilder.build(context, List.of()), context.structures(), List.of(), List.of()));
        assertEquals(0, unfoldAll(snapshot));
    }

    @Test
    void randomCorruptionsCanBeUnfolded() {
        Sample sample = new Sample("later-legacy-hotplug-th");
        Random random = new Random(3);
        List<AddressRange> ranges = sample.memory().ranges();
        for (int i = 0; i < 40; i++) {
            AddressRange range = ranges.get(random.nextInt(ranges.size()));
            long at = range.start() + random.nextInt((int) Math.min(range.length(), 512));
            byte[] before = sample.memory().bytes(at, 1).orElseThrow();
            sample.memory().write(at, new byte[] {(byte) (before[0] ^ 1 << random.nextInt(8))});
            assertTrue(unfoldAll(snapshot(sample)) > 10);
            sample.memory().write(at, before);
        }
    }

    /** Unfolds what is not too much, and counts it. */
    private static int unfoldAll(Snapshot snapshot) {
        List<EObject> open = new ArrayList<>(List.of(snapshot));
        int count = -1;
        while (!open.isEmpty() && count < 5000) {
            EObject next = open.remove(open.size() - 1);
            count++;
            open.addAll(next.eContents());
            for (EReference feature : next.eClass().getEAllReferences()) {
                Object value = next.eGet(feature);
                if (feature.isDerived() && value instanceof List<?> list) {
                    for (int i = 0; i < Math.min(3, list.size()); i++) {
                        assertNotNull(list.get(i));
                        if (list.get(i) instanceof Table || list.get(i) instanceof TableEntry) {
                            open.add((EObject) list.get(i));
                        }
                    }
                } else if (feature.isDerived() && value instanceof Table table) {
                    open.add(table);
                }
            }
            if (next instanceof Element element) {
                assertNotNull(element.bytes());
            }
        }
        return count;
    }
}
