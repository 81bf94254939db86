/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.decode.vtd.VtdMode;

/** Reads one page as a root table of one mode and counts what makes sense. Reads a bounded number of pages. */
final class ModeTrial {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final int BUSES = 256;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final long PRESENT = 1;
    private static final int MAX_DEVICES_WALKED = 64;

    private static final long[] LEGACY_ROOT = Words.reserved(RootLayouts.LEGACY_ENTRY);
    private static final long[] SCALABLE_ROOT = Words.reserved(RootLayouts.SCALABLE_ENTRY);
    private static final long[] LEGACY_CONTEXT = Words.reserved(ContextLayouts.LEGACY_ENTRY);
    private static final long[] SCALABLE_CONTEXT = Words.reserved(ContextLayouts.SCALABLE_ENTRY);
    private static final long[] DIRECTORY = Words.reserved(PasidLayouts.DIRECTORY_ENTRY);
    private static final long[] PASID = Words.reserved(PasidLayouts.TABLE_ENTRY);
    private static final Field TT = ContextLayouts.LEGACY_ENTRY.field("TT");
    private static final Field AW = ContextLayouts.LEGACY_ENTRY.field("AW");
    // reserved in older revisions of the specification; no kernel that hands anything over sets them
    private static final Field NEWER = ContextLayouts.SCALABLE_ENTRY.field("bits_8_5");
    private static final Field PGTT = PasidLayouts.TABLE_ENTRY.field("PGTT");

    private final PhysicalMemory memory;
    private final VtdMode mode;
    private final long[] pointers = new long[BUSES * 2];
    private final byte[] page = new byte[PAGE];
    private int walked;
    int tables;
    int missing;
    int devices;
    int wrong;

    ModeTrial(PhysicalMemory memory, VtdMode mode) {
        this.memory = memory;
        this.mode = mode;
    }

    /** Whether the bytes can be a root table of the mode at all; only looks at the page itself. */
    static boolean fits(byte[] bytes, int offset, VtdMode mode) {
        long[] reserved = mode == VtdMode.LEGACY ? LEGACY_ROOT : SCALABLE_ROOT;
        for (int bus = 0; bus < BUSES; bus++) {
            int at = offset + bus * 16;
            if (Words.violates(bytes, at, reserved) || !half(Words.get(bytes, at))
                    || mode == VtdMode.SCALABLE && !half(Words.get(bytes, at + 8))) {
                return false;
            }
        }
        return true;
    }

    /** A half of a root entry is zero, or present with an address; Linux leaves nothing else. */
    private static boolean half(long word) {
        return word == 0 || (word & PRESENT) != 0 && (word & ADDRESS) != 0 && (word & ~ADDRESS & ~PRESENT) == 0;
    }

    /** Counts context tables and their entries. */
    void run(byte[] bytes, int offset) {
        int count = 0;
        for (int half = 0; half < pointers.length; half++) {
            long word = Words.get(bytes, offset + half * 8);
            if ((word & PRESENT) != 0) {
                pointers[count++] = word & ADDRESS;
            }
        }
        tables = count;
        for (int i = 0; i < count; i++) {
            if (!memory.read(pointers[i], page, 0, PAGE)) {
                missing++;
            } else if (mode == VtdMode.LEGACY) {
                legacyTable();
            } else {
                scalableTable();
            }
        }
    }

    private void legacyTable() {
        int size = ContextLayouts.LEGACY_ENTRY.size();
        for (int at = 0; at < PAGE; at += size) {
            if ((Words.get(page, at) & PRESENT) == 0) {
                continue;
            }
            long tt = TT.get(page, at);
            long aw = AW.get(page, at);
            boolean pointer = tt == 2 || (Words.get(page, at) & ADDRESS) != 0;
            if (!Words.violates(page, at, LEGACY_CONTEXT) && tt != 3 && aw >= 1 && aw <= 3 && pointer) {
                devices++;
            } else {
                wrong++;
            }
        }
    }

    private void scalableTable() {
        Layout layout = ContextLayouts.SCALABLE_ENTRY;
        long[] directories = new long[PAGE / layout.size()];
        int count = 0;
        for (int at = 0; at < PAGE; at += layout.size()) {
            long word = Words.get(page, at);
            if ((word & PRESENT) == 0) {
                continue;
            }
            if (Words.violates(page, at, SCALABLE_CONTEXT) || (word & ADDRESS) == 0 || NEWER.get(page, at) != 0) {
                wrong++;
            } else {
                directories[count++] = word & ADDRESS;
            }
        }
        for (int i = 0; i < count; i++) {
            Sense sense = walked++ < MAX_DEVICES_WALKED ? directory(directories[i]) : Sense.UNKNOWN;
            devices += sense == Sense.RIGHT ? 1 : 0;
            wrong += sense == Sense.WRONG ? 1 : 0;
        }
    }

    /** What a PASID directory and its first table say. */
    private enum Sense {
        RIGHT, WRONG, UNKNOWN
    }

    /** Whether a PASID directory and its first table make sense; one that is empty or not in the image says nothing. */
    private Sense directory(long address) {
        byte[] directory = new byte[PAGE];
        if (!memory.read(address, directory, 0, PAGE)) {
            return Sense.UNKNOWN;
        }
        long first = 0;
        for (int at = 0; at < PAGE; at += 8) {
            if (Words.violates(directory, at, DIRECTORY)) {
                return Sense.WRONG;
            }
            long word = Words.get(directory, at);
            first = first == 0 && (word & PRESENT) != 0 ? word & ADDRESS : first;
        }
        byte[] table = new byte[PAGE];
        if (first == 0 || !memory.read(first, table, 0, PAGE)) {
            return Sense.UNKNOWN;
        }
        Sense sense = Sense.UNKNOWN;
        for (int at = 0; at < PAGE; at += PasidLayouts.TABLE_ENTRY.size()) {
            if ((Words.get(table, at) & PRESENT) == 0) {
                continue;
            }
            long type = PGTT.get(table, at);
            if (Words.violates(table, at, PASID) || type < 1 || type > 4) {
                return Sense.WRONG;
            }
            sense = Sense.RIGHT;
        }
        return sense;
    }
}
