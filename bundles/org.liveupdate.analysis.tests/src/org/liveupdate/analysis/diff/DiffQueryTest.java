/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;

class DiffQueryTest {

    private static Stage stage(String name, Sample sample) {
        DecodeContext context = sample.context();
        LiveUpdateState state = StateBuilder.build(context, sample.registers());
        Checks.run(state, context);
        return Stage.of(name, new Inspection(state, context.structures(), context.problems().problems(), List.of()));
    }

    private static Stage sample(String name) {
        return stage(name, new Sample(name));
    }

    private static SnapshotDiff diff(Stage before, Stage after) {
        return DiffQuery.of(before, after).run(Progress.NONE);
    }

    private static List<String> lines(SnapshotDiff diff) {
        List<String> lines = new ArrayList<>();
        diff.changes().forEach(object -> lines.addAll(DiffText.lines(object)));
        return lines;
    }

    private static TestMachine machine() {
        return new TestMachine();
    }

    private static List<String> changed(TestMachine after) {
        return lines(diff(Stage.of("a", machine().inspect()), Stage.of("b", after.inspect())));
    }

    @Test
    void aStateIsTheSameAsItself() {
        for (String name : List.of("v1-legacy-rich-th", "v1-legacy-rich-t2", "later-scalable-ss-rich-th",
                "v1-scalable-fs-selftest-th")) {
            SnapshotDiff diff = diff(sample(name), sample(name));
            assertEquals(List.of(), lines(diff));
            assertTrue(diff.isSame(), name);
            assertTrue(diff.count(Change.SAME) > 10, name);
        }
    }

    @Test
    void aDomainWhoseTablesMovedIsMovedAndNothingElse() {
        TestMachine after = machine().page(TestMachine.CONTEXT_1, 0, 0x9000 | 1, 1, 0x601).page(0x9000);
        SnapshotDiff diff = diff(Stage.of("a", machine().inspect()), Stage.of("b", after.inspect()));
        assertEquals(List.of("> domain of 01:00.0: 0x7000 -> 0x9000"), lines(diff));
        assertTrue(diff.tables().isEmpty());
    }

    @Test
    void changedFieldsAreNamed() {
        assertEquals(List.of("~ device 01:00.0 of unit number 0: DID 6 -> 7", "~ domain of 01:00.0: domain ids 6 -> 7"),
                changed(machine().page(TestMachine.CONTEXT_1, 0, TestMachine.OTHER_TOP | 1, 1, 0x701)));
    }

    @Test
    void aDeviceThatLeavesItsDomainChangesBothDomains() {
        TestMachine after = machine().page(TestMachine.CONTEXT_0, 0x30 * 2, TestMachine.SHARED_TOP | 1, 0x30 * 2 + 1,
                0x501, 0x31 * 2, TestMachine.OTHER_TOP | 1, 0x31 * 2 + 1, 0x601);
        List<String> lines = changed(after);
        assertTrue(lines.contains("~ domain of 00:06.0: used by 00:06.0, 00:06.1 -> 00:06.0"), lines::toString);
        assertTrue(lines.contains("~ domain of 00:06.1 and 01:00.0: used by 01:00.0 -> 00:06.1, 01:00.0"),
                lines::toString);
        assertTrue(lines.contains("~ device 00:06.1 of unit number 0: SSPTPTR 0x4000 (domain of 00:06.0 and 00:06.1)"
                + " -> 0x7000 (domain of 00:06.1 and 01:00.0)"), lines::toString);
    }

    @Test
    void mappingsAreComparedAsRanges() {
        TestMachine after = machine().page(TestMachine.SHARED_1, 0, 0x10003, 1, 0x11003, 2, 0x15003, 3, 0x20003, 9,
                0x10001);
        SnapshotDiff diff = diff(Stage.of("a", machine().inspect()), Stage.of("b", after.inspect()));
        assertEquals(1, diff.tables().size());
        assertEquals("domain of 00:06.0 and 00:06.1", diff.tables().get(0).domain());
        assertEquals(0x1000, diff.tables().get(0).changedBytes());
        assertFalse(diff.isSame());
        String text = DiffText.of(diff, false);
        assertTrue(text.contains("Mappings of domain of 00:06.0 and 00:06.1: 1 range;"), text);
    }

    @Test
    void beforeKexecAddsWhatRebootSerializes() {
        SnapshotDiff diff = diff(sample("v1-legacy-rich-t1"), sample("v1-legacy-rich-th"));
        List<String> lines = lines(diff);
        assertTrue(lines.contains("~ KHO tree incoming: role outgoing -> incoming"), lines::toString);
        assertTrue(lines.contains("+ session vm-a at 0xcc0010"), lines::toString);
        assertTrue(lines.contains("~ LUO: serialized no -> yes"), lines::toString);
        assertTrue(lines.contains("- device 00:1f.2 of unit 0xfed90000 at 0x87ffa0"), lines::toString);
        assertTrue(diff.preserved().orElseThrow().isSame());
        KexecDiff kexec = diff.kexec().orElseThrow();
        assertEquals(3, kexec.counts().get(Fate.WRITTEN));
        assertEquals(0, kexec.danglingCount());
        assertTrue(diff.tables().isEmpty());
    }

    @Test
    void theNextKernelMarksWhatItTakesOver() {
        SnapshotDiff diff = diff(sample("v1-legacy-rich-th"), sample("v1-legacy-rich-t2"));
        List<String> lines = lines(diff);
        for (String device : List.of("00:06.0", "00:05.0", "01:00.0", "02:00.0")) {
            assertTrue(lines.contains("~ preserved device " + device + ": obj.incoming 0 -> 1"), lines::toString);
        }
        assertTrue(lines.stream().noneMatch(line -> line.contains("preserved unit")), lines::toString);
        assertTrue(lines.contains("- LUO block of sessions at 0xcc0000"), lines::toString);
        assertFalse(diff.kexec().orElseThrow().counts().containsKey(Fate.OVERWRITTEN));
    }

    @Test
    void aPointerIntoMemoryThatIsNotPreservedDangles() {
        Sample before = new Sample("v1-legacy-rich-th");
        before.change(ArrayFormat.Kind.DOMAINS, 1, IommuField.TOP_TABLE, 0x778000);
        Sample after = new Sample("v1-legacy-rich-th");
        after.change(ArrayFormat.Kind.DOMAINS, 1, IommuField.TOP_TABLE, 0x778000);
        after.memory().write(0x778000, new byte[4096]);
        KexecDiff kexec = new DiffQuery(stage("a", before), stage("b", after), DiffOptions.DEFAULT).run(Progress.NONE)
                .kexec().orElseThrow();
        assertEquals(List.of(), kexec.dangling(), "the page belongs to KHO's map");
        before.change(ArrayFormat.Kind.DOMAINS, 1, IommuField.TOP_TABLE, 0x500000);
        after.change(ArrayFormat.Kind.DOMAINS, 1, IommuField.TOP_TABLE, 0x500000);
        before.memory().write(0x500000, new byte[4096]);
        after.memory().write(0x500000, new byte[] {1});
        kexec = diff(stage("a", before), stage("b", after)).kexec().orElseThrow();
        assertEquals(List.of(Fate.OVERWRITTEN), kexec.dangling().stream().map(KexecDiff.Dangling::fate).toList());
        assertEquals(0x500000, kexec.dangling().get(0).target());
        after.change(ArrayFormat.Kind.DOMAINS, 1, IommuField.TOP_TABLE, 0);
        assertEquals(0, diff(stage("a", before), stage("b", after)).kexec().orElseThrow().danglingCount(),
                "the pointer is gone");
    }

    @Test
    void theCallerMayKnowWhetherAKexecLiesBetween() {
        Stage before = sample("v1-legacy-rich-t1");
        Stage same = sample("v1-legacy-rich-t1");
        assertTrue(diff(before, same).kexec().isEmpty());
        assertTrue(new DiffQuery(before, same, DiffOptions.DEFAULT.withKexec(DiffOptions.Kexec.YES)).run(Progress.NONE)
                .kexec().isPresent());
        assertTrue(new DiffQuery(before, sample("v1-legacy-rich-th"),
                DiffOptions.DEFAULT.withKexec(DiffOptions.Kexec.NO)).run(Progress.NONE).kexec().isEmpty());
    }

    @Test
    void objectsOfARunningKernelAreCompared() {
        Inspection inspection = machine().inspect();
        KernelObject group = new KernelObject(KernelObject.Kind.GROUP, "group/3", "3", Map.of("owner", "none"),
                List.of());
        KernelObject owned = new KernelObject(KernelObject.Kind.GROUP, "group/3", "3", Map.of("owner", "vfio"),
                List.of(new KernelObject.Link("device", "00:06.0")));
        KernelObject hwpt = new KernelObject(KernelObject.Kind.HWPT, "hwpt/1", "1", Map.of(), List.of());
        assertEquals(List.of("~ kernel object group 3: owner none -> vfio",
                "~ kernel object group 3: device (none) -> 00:06.0", "+ kernel object HWPT 1"),
                lines(diff(new Stage("a", inspection, List.of(group)), new Stage("b", inspection,
                        List.of(owned, hwpt)))));
    }

    @Test
    void problemsAreCompared() {
        Sample broken = new Sample("v1-legacy-rich-th");
        broken.change(ArrayFormat.Kind.DEVICES, 0, IommuField.DOMAIN, 0x1234);
        SnapshotDiff diff = diff(sample("v1-legacy-rich-th"), stage("b", broken));
        assertFalse(diff.problems().isSame());
        assertTrue(diff.problems().appeared().size() > diff.problems().disappeared().size());
    }

    @Test
    void textAndJsonAreTheSameEveryTime() {
        SnapshotDiff first = diff(sample("v1-legacy-rich-t1"), sample("v1-legacy-rich-th"));
        SnapshotDiff second = diff(sample("v1-legacy-rich-t1"), sample("v1-legacy-rich-th"));
        assertEquals(DiffText.of(first, true), DiffText.of(second, true));
        assertEquals(DiffJson.of(first), DiffJson.of(second));
        assertEquals(first.changes().size(), DiffJson.of(first).getAsJsonArray("objects").size());
    }

    @Test
    void namesFromAnImageCannotMoveTheCursor() {
        Sample after = new Sample("v1-legacy-rich-th");
        after.memory().write(0xcc0010, "\u001b[2Jx".getBytes(StandardCharsets.ISO_8859_1));
        String text = DiffText.of(diff(sample("v1-legacy-rich-th"), stage("b", after)), true);
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' '), text);
    }

    @Test
    void randomCorruptionsAreCompared() {
        Stage before = sample("later-legacy-hotplug-th");
        Sample sample = new Sample("later-legacy-hotplug-th");
        Random random = new Random(11);
        List<AddressRange> ranges = sample.memory().ranges();
        for (int i = 0; i < 100; i++) {
            AddressRange range = ranges.get(random.nextInt(ranges.size()));
            long at = range.start() + random.nextInt((int) Math.min(range.length(), 512));
            byte[] old = sample.memory().bytes(at, 1).orElseThrow();
            sample.memory().write(at, new byte[] {(byte) (old[0] ^ 1 << random.nextInt(8))});
            assertNotNull(DiffText.of(diff(before, stage("b", sample)), true));
            sample.memory().write(at, old);
        }
    }
}
