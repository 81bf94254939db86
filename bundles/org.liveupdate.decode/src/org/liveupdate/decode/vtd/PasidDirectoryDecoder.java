/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.decode.DecodeContext;

/** Decodes scalable-mode context entries: PASID directories and PASID tables, each directory once. */
final class PasidDirectoryDecoder {

    /** Present PASID entries that are kept of one unit. */
    static final int MAX_PASIDS = 1 << 18;

    private static final String ENTRIES = "entries";

    private final DecodeContext context;
    private final EntryChecks checks;
    private final PasidEntryDecoder entries;
    private final Map<Directory, List<VtdPasid>> known = new HashMap<>();
    private int pasids;

    private record Directory(long address, int entries) {
    }

    PasidDirectoryDecoder(DecodeContext context, EntryChecks checks, PasidEntryDecoder entries) {
        this.context = context;
        this.checks = checks;
        this.entries = entries;
    }

    ScalableContext decode(Struct entry, String device) {
        checks.reserved(entry, "context entry of " + device);
        int pdts = (int) entry.get("PDTS");
        Directory directory = new Directory(entry.get("PASIDDIRPTR"), PasidLayouts.directoryEntries(pdts));
        List<VtdPasid> found = known.get(directory);
        if (found == null) {
            found = pasids(directory, entry.address(), device);
            known.put(directory, found);
        }
        return new ScalableContext(directory.address(), pdts, directory.entries(), (int) entry.get("RID_PASID"),
                entry.is("DTE"), entry.is("PASIDE"), entry.is("PRE"), entry.is("FPD"), found);
    }

    private List<VtdPasid> pasids(Directory directory, long pointer, String device) {
        List<VtdPasid> result = new ArrayList<>();
        for (int first = 0; first < directory.entries(); first += PasidLayouts.DIRECTORY_PAGE_ENTRIES) {
            long address = directory.address() + (long) first * PasidLayouts.DIRECTORY_ENTRY.size();
            // a directory of 128 entries takes a quarter of its page; Linux allocates the whole page
            Optional<Struct> page = page(PasidLayouts.DIRECTORY, address, pointer, "PASID directory of " + device);
            if (page.isEmpty()) {
                return result;
            }
            int count = Math.min(PasidLayouts.DIRECTORY_PAGE_ENTRIES, directory.entries() - first);
            for (int index = 0; index < count; index++) {
                Struct entry = page.get().element(ENTRIES, index);
                if (entry.is("P") && !table(entry, (first + index) * PasidLayouts.TABLE_ENTRIES, device, result)) {
                    return result;
                }
            }
        }
        return result;
    }

    /** Decodes one PASID table; false if a limit is reached. */
    private boolean table(Struct directoryEntry, int firstPasid, String device, List<VtdPasid> result) {
        String what = "PASID table of " + device + " from PASID " + firstPasid;
        checks.reserved(directoryEntry, "directory entry of the " + what);
        Optional<Struct> page = page(PasidLayouts.TABLE, directoryEntry.get("SMPTBLPTR"), directoryEntry.address(),
                what);
        if (page.isEmpty()) {
            return true;
        }
        for (int index = 0; index < PasidLayouts.TABLE_ENTRIES; index++) {
            Struct entry = page.get().element(ENTRIES, index);
            if (!entry.is("P")) {
                continue;
            }
            if (pasids == MAX_PASIDS) {
                context.problems().warning(VtdProblems.TOO_MANY_PASIDS, entry.address(),
                        "PASIDs are listed up to the limit of " + MAX_PASIDS);
                return false;
            }
            pasids++;
            result.add(entries.decode(firstPasid + index, entry, device));
        }
        return true;
    }

    private Optional<Struct> page(Layout layout, long address, long pointer, String what) {
        if (!context.budget().take()) {
            context.problems().error(VtdProblems.BUDGET, pointer, what + ": not decoded, too many tables");
            return Optional.empty();
        }
        Optional<Struct> page = readPage(layout, address);
        if (page.isPresent()) {
            context.structures().add(layout, address, what);
        } else {
            context.problems().error(VtdProblems.TABLE_OUTSIDE, pointer,
                    what + ": " + Hex.of(address) + " is not in the image");
        }
        return page;
    }

    private Optional<Struct> readPage(Layout layout, long address) {
        byte[] bytes = new byte[PhysicalMemory.PAGE_SIZE];
        boolean there = context.memory().read(address, bytes, 0, bytes.length);
        return there ? Optional.of(layout.over(bytes, 0, address)) : Optional.empty();
    }
}
