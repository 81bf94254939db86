/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationOutcome.Mapped;
import org.liveupdate.decode.vtd.TranslationOutcome.NotInImage;

/** One translation: reads entries, notes each as a step, and walks page tables. */
final class TranslationWalk {

    /** What a walk finds: where it ends, or why it does not. */
    private record Located(long address, TranslationOutcome failure) {
    }

    private final PhysicalMemory memory;
    private final Access access;
    private final boolean legacy;
    private final List<TranslationStep> steps = new ArrayList<>();

    TranslationWalk(PhysicalMemory memory, Access access, boolean legacy) {
        this.memory = memory;
        this.access = access;
        this.legacy = legacy;
    }

    List<TranslationStep> steps() {
        return steps;
    }

    /** Reads an entry; empty if the image does not hold it. */
    Optional<Struct> read(Layout layout, long address) {
        return layout.at(memory, address);
    }

    /** Notes an entry that the walk went through. */
    void step(String title, Struct entry, int level, long next) {
        steps.add(new TranslationStep(title, entry, level, next));
    }

    static Fault fault(FaultReason reason, long address, String detail) {
        return new Fault(reason, address, detail);
    }

    static NotInImage missing(String what, long address) {
        return new NotInImage(address, what + " at " + Hex.of(address) + " is not in the image");
    }

    /** Walks a second-stage table. */
    TranslationOutcome second(PageTableRoot root, long address, int guestBits, String prefix) {
        int bits = Math.min(AddressWidth.bits(root.levels()), guestBits);
        if (address >>> bits != 0) {
            return fault(legacy ? FaultReason.BEYOND_WIDTH : FaultReason.SM_BEYOND_WIDTH, -1,
                    "expected an address of at most " + bits + " bits, found " + Hex.of(address));
        }
        return walk(root, address, prefix, null);
    }

    /** Walks a first-stage table; second is the table that translates its addresses, or null. */
    TranslationOutcome first(PageTableRoot root, long address, PageTableRoot second, int guestBits) {
        if (AddressWidth.signExtend(address, root.levels()) != address) {
            return fault(FaultReason.SM_NOT_CANONICAL, -1, "expected bits 63:"
                    + (AddressWidth.bits(root.levels()) - 1) + " to be equal, found " + Hex.of(address));
        }
        if (second == null) {
            return walk(root, address, "", null);
        }
        SecondStage by = new SecondStage(second, guestBits);
        TranslationOutcome outcome = walk(root, address, "", by);
        if (outcome instanceof Mapped guest) {
            TranslationOutcome host = second(second, guest.physical(), guestBits, "page: ");
            return host instanceof Mapped page ? combine(guest, page) : host;
        }
        return outcome;
    }

    private record SecondStage(PageTableRoot root, int guestBits) {
    }

    private TranslationOutcome combine(Mapped guest, Mapped host) {
        Mapped both = new Mapped(host.physical(), Math.min(guest.pageSize(), host.pageSize()),
                guest.readable() && host.readable(), guest.writable() && host.writable());
        return both.readable() || both.writable() ? both
                : fault(FaultReason.SM_SECOND_PERMISSION, -1, "the two stages together allow no access");
    }

    private TranslationOutcome walk(PageTableRoot root, long iova, String prefix, SecondStage by) {
        long table = root.address();
        boolean read = true;
        boolean write = true;
        for (int level = root.levels();; level--) {
            Located located = locate(table, by, level);
            if (located.failure() != null) {
                return located.failure();
            }
            int index = AddressWidth.index(iova, level);
            long address = located.address() + (long) index * Long.BYTES;
            String title = prefix + root.format() + " level " + level + ", index " + index;
            Optional<Struct> found = read(root.format().entryLayout(), address);
            if (found.isEmpty()) {
                return missing(root.format() + " level " + level + " table", located.address());
            }
            long entry = word(found.get());
            Struct shown = root.format().layoutOf(entry, level).over(found.get().bytes(), 0, address);
            read &= root.format().readable(entry);
            write &= root.format().writable(entry);
            switch (root.format().kind(entry, level)) {
                case TABLE -> {
                    table = root.format().tableAddress(entry);
                    step(title, shown, level, table);
                }
                case LEAF -> {
                    long page = root.format().leafAddress(entry, level);
                    step(title, shown, level, page);
                    long offset = iova & AddressWidth.entrySpan(level) - 1;
                    return allows(read, write) ? new Mapped(page + offset, AddressWidth.entrySpan(level), read, write)
                            : denied(root, address, entry);
                }
                case MALFORMED -> {
                    step(title, shown, level, 0);
                    return fault(reserved(root), address, "expected reserved bits to be zero, found "
                            + Hex.of(root.format().reservedBits(entry, level)) + " in " + Hex.of(entry));
                }
                default -> {
                    step(title, shown, level, 0);
                    return denied(root, address, entry);
                }
            }
            if (!allows(read, write)) {
                return denied(root, address, entry);
            }
        }
    }

    private Located locate(long table, SecondStage by, int level) {
        if (by == null) {
            return new Located(table, null);
        }
        String prefix = "first-stage level " + level + " table: ";
        TranslationOutcome outcome = second(by.root(), table, by.guestBits(), prefix);
        return outcome instanceof Mapped mapped ? new Located(mapped.physical(), null) : new Located(0, outcome);
    }

    private boolean allows(boolean read, boolean write) {
        return switch (access) {
            case READ -> read;
            case WRITE -> write;
            case EITHER -> read || write;
        };
    }

    private Fault denied(PageTableRoot root, long address, long entry) {
        FaultReason reason;
        if (!root.format().isSecondStage()) {
            reason = root.format().readable(entry) ? FaultReason.SM_WRITE_BLOCKED : FaultReason.SM_FIRST_NOT_PRESENT;
        } else if (legacy) {
            reason = access == Access.WRITE ? FaultReason.WRITE_BLOCKED : FaultReason.READ_BLOCKED;
        } else {
            reason = FaultReason.SM_SECOND_PERMISSION;
        }
        String expected = switch (access) {
            case READ -> "an entry that allows reading";
            case WRITE -> "an entry that allows writing";
            case EITHER -> "a present entry";
        };
        return fault(reason, address, "expected " + expected + ", found " + Hex.of(entry));
    }

    private FaultReason reserved(PageTableRoot root) {
        if (!root.format().isSecondStage()) {
            return FaultReason.SM_FIRST_RESERVED;
        }
        return legacy ? FaultReason.PAGE_RESERVED : FaultReason.SM_SECOND_RESERVED;
    }

    private static long word(Struct entry) {
        return new TranslationStep("", entry, 0, 0).raw()[0];
    }
}
