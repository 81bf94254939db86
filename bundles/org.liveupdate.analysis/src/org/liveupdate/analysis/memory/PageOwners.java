/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.MetadataPage;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;

/** Says of any page whose it is: a structure's, a memfd's, the memory map's. Safe for use from several threads. */
public final class PageOwners {

    /** Folios of memfds that are looked up by address; a larger file is found by its first ones only. */
    private static final int MAX_FOLIOS = 4_000_000;
    private static final int ROLES_SHOWN = 2;

    private final Inspection inspection;
    private final Optional<FolioSet> preserved;
    private final Map<Long, MetadataPage.Kind> metadata = new HashMap<>();
    private NavigableMap<Long, String> memfds;

    /**
     * Owners in one state.
     *
     * @param inspection what was found in memory
     */
    public PageOwners(Inspection inspection) {
        this.inspection = inspection;
        preserved = inspection.state().preserved();
        inspection.state().search().candidates()
                .forEach(tree -> tree.state().metadata().forEach(page -> metadata.put(page.address(), page.kind())));
    }

    /**
     * What the owners were found in.
     *
     * @return the decoded state
     */
    public Inspection inspection() {
        return inspection;
    }

    /**
     * The owner of a page.
     *
     * @param address any physical address in it
     * @return the owner
     */
    public PageOwner of(long address) {
        long page = address & -PhysicalMemory.PAGE_SIZE;
        Optional<Folio> folio = page < 0 ? Optional.empty() : preserved.flatMap(folios -> folios.containing(page));
        Preserved kept = preserved.isEmpty() ? Preserved.UNKNOWN
                : folio.isPresent() || metadata.containsKey(page) ? Preserved.YES : Preserved.NO;
        return new PageOwner(page, page < 0 ? "" : owner(page, folio), kept, folio);
    }

    private String owner(long page, Optional<Folio> folio) {
        List<Placement> there = new ArrayList<>(inspection.structures().overlapping(page, PhysicalMemory.PAGE_SIZE));
        if (!there.isEmpty()) {
            // what begins with the page is the page itself; entries stand behind its header
            there.sort(Comparator.comparing((Placement one) -> one.address() > page)
                    .thenComparing(Placement::length, Comparator.reverseOrder()));
            String text = String.join("; ", there.stream().map(Placement::role).distinct().limit(ROLES_SHOWN).toList());
            return there.size() > ROLES_SHOWN && there.get(0).length() < PhysicalMemory.PAGE_SIZE
                    ? text + "; " + (there.size() - ROLES_SHOWN) + " more" : text;
        }
        MetadataPage.Kind kind = metadata.get(page);
        if (kind != null) {
            return "KHO memory map, " + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
        Map.Entry<Long, String> memfd = memfds().floorEntry(page);
        if (memfd != null) {
            long end = folio.filter(one -> one.address() == memfd.getKey()).map(Folio::end)
                    .orElse(memfd.getKey() + PhysicalMemory.PAGE_SIZE);
            if (page < end) {
                return memfd.getValue();
            }
        }
        return "";
    }

    private synchronized NavigableMap<Long, String> memfds() {
        if (memfds == null) {
            memfds = new TreeMap<>();
            for (OwnedFile<MemfdFile> file : inspection.state().memfds()) {
                String name = "memfd, token " + Hex.of(file.token()) + " of session \"" + file.session() + "\"";
                for (MemfdFolio folio : file.state().folios()) {
                    if (folio.address() > 0 && memfds.size() < MAX_FOLIOS) {
                        memfds.putIfAbsent(folio.address(), name);
                    }
                }
            }
        }
        return memfds;
    }
}
