/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.FirstStageLayouts;
import org.liveupdate.abi.vtd.SecondStageLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerReader;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.vtd.VtdUnit;

/** Finds out what a kexec did to the structures of the earlier state. */
final class KexecComparison {

    private static final int CHECK_EVERY = 1024;

    private final Inspection before;
    private final PhysicalMemory now;
    private final FolioSet preserved;
    private final List<AddressRange> oldRanges;
    private final List<AddressRange> newRanges;
    private final int limit;
    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private final List<KexecDiff.Structure> structures = new ArrayList<>();
    private final List<KexecDiff.Dangling> dangling = new ArrayList<>();
    /** The next kernel reads KHO's map before it gives out any memory, so its pages need no preserving. */
    private final Set<Long> mapPages = new HashSet<>();
    private long danglingCount;

    KexecComparison(Inspection before, PhysicalMemory now, FolioSet preserved, int limit) {
        this.before = before;
        this.now = now;
        this.preserved = preserved;
        this.limit = limit;
        oldRanges = before.memory().ranges();
        newRanges = now.ranges();
        before.state().kho().ifPresent(kho -> kho.state().metadata().forEach(page -> mapPages.add(page.address())));
    }

    KexecDiff run(String evidence, Progress progress) {
        PointerReader reader = new PointerReader(before.memory());
        int done = 0;
        for (Placement placement : before.structures().all()) {
            if (done++ % CHECK_EVERY == 0) {
                progress.checkCancelled();
            }
            boolean kept = preserved.covers(placement.address(), placement.length());
            Fate fate = fate(placement.address(), placement.length(), kept);
            counts.merge(fate, 1L, Long::sum);
            if (fate != Fate.SURVIVED && fate != Fate.NOT_CAPTURED && structures.size() < limit) {
                structures.add(new KexecDiff.Structure(placement, fate));
            }
            // what leaf tables map is memory of programs, which rules of its own look after
            if (kept && placement.layout() != SecondStageLayouts.LEAF_TABLE
                    && placement.layout() != FirstStageLayouts.LEAF_TABLE) {
                reader.read(placement, this::check);
            }
        }
        before.units().forEach(this::root);
        return new KexecDiff(evidence, counts, structures, dangling, danglingCount);
    }

    private void check(Pointer pointer) {
        if (mapPages.contains(pointer.target()) || isRewritten(pointer.at() & -Long.BYTES)) {
            return;
        }
        dangles(pointer.source().role() + ", " + pointer.field(), pointer.at(), pointer.target());
    }

    /** A pointer that was cleared or set to something else leads nowhere any more. */
    private boolean isRewritten(long word) {
        Optional<byte[]> old = before.memory().bytes(word, Long.BYTES);
        Optional<byte[]> later = now.bytes(word, Long.BYTES);
        return old.isPresent() && later.isPresent() && !Arrays.equals(old.get(), later.get());
    }

    private void root(VtdUnit unit) {
        long base = unit.registers().base();
        dangles("RTADDR of the unit" + (base == UnitRegisters.UNKNOWN_BASE ? "" : " at " + Hex.of(base)),
                ObjectDiff.NO_ADDRESS, unit.rootTable());
    }

    /** Registers and other devices are at addresses without memory; they need no preserving. */
    private void dangles(String source, long at, long target) {
        if (target < 0 || preserved.containing(target).isPresent()
                || AddressRange.find(oldRanges, target) == null && AddressRange.find(newRanges, target) == null) {
            return;
        }
        danglingCount++;
        if (dangling.size() < limit) {
            dangling.add(new KexecDiff.Dangling(source, at, target,
                    fate(target & -PhysicalMemory.PAGE_SIZE, PhysicalMemory.PAGE_SIZE, false)));
        }
    }

    private Fate fate(long address, long length, boolean kept) {
        boolean same = true;
        byte[] old = new byte[PhysicalMemory.PAGE_SIZE];
        byte[] later = new byte[PhysicalMemory.PAGE_SIZE];
        long at = address;
        while (at < address + length && same) {
            long page = at & -PhysicalMemory.PAGE_SIZE;
            int part = (int) Math.min(address + length - at, page + PhysicalMemory.PAGE_SIZE - at);
            if (!SamePages.known(before.memory(), now, page)) {
                if (!now.read(at, later, 0, part)) {
                    return Fate.NOT_CAPTURED;
                }
                same = before.memory().read(at, old, 0, part) && Arrays.equals(old, 0, part, later, 0, part);
            }
            at += part;
        }
        return kept ? same ? Fate.SURVIVED : Fate.WRITTEN : same ? Fate.DROPPED : Fate.OVERWRITTEN;
    }
}
