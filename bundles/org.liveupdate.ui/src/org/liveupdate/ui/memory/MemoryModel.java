/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.memory.FieldSpan;
import org.liveupdate.analysis.memory.MemoryChanges;
import org.liveupdate.analysis.memory.MemoryPlace;
import org.liveupdate.analysis.memory.MemoryRows;
import org.liveupdate.analysis.memory.Overlay;
import org.liveupdate.analysis.memory.PageOwner;
import org.liveupdate.analysis.memory.PageOwners;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.decode.vtd.VtdUnit;

/** What the rows of one state show. Keeps the last rows, as painting asks for the same ones again and again. */
final class MemoryModel {

    private static final int KEPT = 512;

    private final StateSource source;
    private final MemoryRows rows;
    private final Overlay overlay;
    private final PageOwners owners;
    private final Optional<MemoryChanges> changes;
    private final Map<Long, Line> lines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Line> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * One row as it is painted.
     *
     * @param bytes the bytes, null for those that are not there
     * @param spans fields
     * @param text  what begins in the row
     * @param owner whose the page is
     * @param changed which bytes differ from the moment before; may be empty
     */
    record Line(Byte[] bytes, List<FieldSpan> spans, String text, PageOwner owner, boolean[] changed) {

        /** Whether a byte differs from the moment before. */
        boolean isChanged(int index) {
            return index < changed.length && changed[index];
        }
    }

    MemoryModel(StateSource source, Optional<MemoryChanges> changes) {
        this.source = source;
        this.changes = changes;
        rows = new MemoryRows(source.memory());
        overlay = new Overlay(source.inspection());
        owners = source.owners();
    }

    StateSource source() {
        return source;
    }

    PhysicalMemory memory() {
        return source.memory();
    }

    MemoryRows rows() {
        return rows;
    }

    /** Where to begin to look: at a root table, as the first pages of memory rarely hold anything. */
    long home() {
        return source.inspection().units().stream().mapToLong(VtdUnit::rootTable).filter(root -> root > 0).findFirst()
                .orElse(rows.first());
    }

    /** The row that begins at an address. */
    Line line(long address) {
        return lines.computeIfAbsent(address, this::read);
    }

    private Line read(long address) {
        Byte[] bytes = new Byte[MemoryRows.WIDTH];
        Optional<byte[]> whole = memory().bytes(address, MemoryRows.WIDTH);
        for (int i = 0; i < bytes.length; i++) {
            int index = i;
            bytes[i] = whole.map(all -> Byte.valueOf(all[index]))
                    .orElseGet(() -> memory().bytes(address + index, 1).map(one -> Byte.valueOf(one[0])).orElse(null));
        }
        PageOwner owner = owners.of(address);
        boolean first = address == owner.page();
        String text = overlay.text(address, MemoryRows.WIDTH);
        return new Line(bytes, overlay.fields(address, MemoryRows.WIDTH),
                text.isEmpty() && first ? owner.owner() : text, owner,
                changes.map(known -> known.changed(address, MemoryRows.WIDTH)).orElse(new boolean[0]));
    }

    /** What differs from the moment before, if there is one. */
    Optional<MemoryChanges> changes() {
        return changes;
    }

    /** The field of a byte. */
    Optional<FieldSpan> field(long address) {
        return overlay.fieldAt(address);
    }

    PageOwner owner(long address) {
        return owners.of(address);
    }

    MemoryPlace place(long start, long length) {
        return new MemoryPlace(owners, start, length);
    }
}
