/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.memfd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.memfd.MemfdGeneration;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.KhoState.MapState;
import org.liveupdate.decode.kho.PageAddress;
import org.liveupdate.decode.kho.VmallocArea;
import org.liveupdate.decode.kho.VmallocReader;
import org.liveupdate.decode.luo.LuoFile;

/** Decodes the preserved memfds of one image. The compatible string of the file selects the description. */
public final class MemfdDecoder {

    private static final int ENTRY = MemfdLayouts.FOLIO.size();
    private static final int PER_PAGE = PhysicalMemory.PAGE_SIZE / ENTRY;

    /** Pages of folio arrays that are kept: 8 million folios. */
    private static final int MAX_PAGES = 1 << 15;

    private final DecodeContext context;
    private final Optional<FolioSet> preserved;
    private final VmallocReader areas;
    private final Set<Long> seen = new HashSet<>();
    private int keptPages;

    /**
     * A decoder.
     *
     * @param context where to read and where to note structures and problems
     * @param kho     what KHO preserved; if its memory map is intact everything of a memfd must be in it. Empty if that
     *                is not known
     */
    public MemfdDecoder(DecodeContext context, Optional<KhoState> kho) {
        this.context = context;
        this.preserved = kho.filter(state -> state.mapState() == MapState.INTACT).map(KhoState::preserved);
        this.areas = new VmallocReader(context, preserved);
    }

    /**
     * Whether a file belongs to the memfd handler.
     *
     * @param compatible compatible string of a file entry
     * @return true for every generation, known or not
     */
    public static boolean handles(String compatible) {
        return compatible.startsWith(MemfdGeneration.PREFIX) || compatible.equals("memfd");
    }

    /**
     * Decodes a memfd.
     *
     * @param file an entry of a session that {@link #handles} says yes to
     * @return the memfd, or empty with a problem
     */
    public Optional<MemfdFile> decode(LuoFile file) {
        Optional<MemfdGeneration> generation = MemfdGeneration.of(file.compatible());
        if (generation.isEmpty()) {
            error(MemfdRules.GENERATION, file.at(),
                    "compatible: expected memfd-v1 or memfd-v2, found \"" + file.compatible() + "\"");
            return Optional.empty();
        }
        if (!PageAddress.isPage(file.data())) {
            error(MemfdRules.POINTER, file.at(),
                    "data of a memfd: expected the address of a page, found " + Hex.of(file.data()));
            return Optional.empty();
        }
        Layout layout = generation.get().layout();
        Optional<Struct> ser = layout.at(context.memory(), file.data());
        if (ser.isEmpty()) {
            error(MemfdRules.POINTER, file.at(), "data of a memfd: expected " + layout.size()
                    + " bytes in memory, found " + Hex.of(file.data()) + ", where they are not");
            return Optional.empty();
        }
        if (!seen.add(file.data())) {
            error(MemfdRules.SHARED, file.at(), "data of a memfd: expected a structure of its own, found "
                    + Hex.of(file.data()) + ", which another file has");
            return Optional.empty();
        }
        context.structures().add(layout, file.data(), "memfd of token " + Hex.of(file.token()));
        return Optional.of(decode(generation.get(), ser.get()));
    }

    private MemfdFile decode(MemfdGeneration generation, Struct ser) {
        if (preserved.isPresent() && !preserved.get().covers(ser.address(), ser.layout().size())) {
            error(MemfdRules.NOT_PRESERVED, ser.address(), "memfd: expected it preserved, found it not");
        }
        boolean sealed = ser.layout().has("seals");
        OptionalLong seals = sealed ? OptionalLong.of(ser.get("seals")) : OptionalLong.empty();
        long flags = sealed ? ser.get("flags") : 0;
        if (Seal.unknown(seals.orElse(0)) != 0) {
            error(MemfdRules.SEALS, ser.address(),
                    "seals: expected seals below 0x40, found " + Hex.of(seals.getAsLong()));
        }
        if (flags != 0) {
            context.problems().warning(MemfdRules.FLAGS, ser.address(), "flags: expected 0, found " + Hex.of(flags));
        }
        long count = ser.get("nr_folios");
        Struct descriptor = ser.struct("folios");
        Optional<VmallocArea> area = descriptor.get("first") == 0 && descriptor.get("total_pages") == 0
                ? Optional.empty() : areas.read(descriptor, "folio array of the memfd at " + Hex.of(ser.address()));
        MemfdFolios folios = folios(ser, count, area);
        check(ser, folios);
        return new MemfdFile(ser.address(), generation, ser.get("pos"), ser.get("size"), seals, flags, count, area,
                folios);
    }

    private MemfdFolios folios(Struct ser, long count, Optional<VmallocArea> area) {
        if (count == 0) {
            return MemfdFolios.NONE;
        }
        long room = area.map(found -> found.totalPages() * PER_PAGE).orElse(0L);
        if (Long.compareUnsigned(count, room) > 0) {
            error(MemfdRules.FOLIO_ARRAY, ser.address(), "nr_folios: expected at most " + room
                    + " as fit into the folio array, found " + Hex.of(count));
            return MemfdFolios.NONE;
        }
        long pages = (count + PER_PAGE - 1) / PER_PAGE;
        List<byte[]> bytes = new ArrayList<>();
        List<Long> addresses = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            long address = page(area.get(), i);
            Optional<byte[]> page = keptPages < MAX_PAGES && context.budget().take()
                    ? context.memory().bytes(address, PhysicalMemory.PAGE_SIZE) : Optional.empty();
            if (page.isEmpty()) {
                error(MemfdRules.FOLIO_ARRAY, address, "folio array: expected page " + i + " of " + pages
                        + " in memory and within the budget of steps and of " + MAX_PAGES + " pages, found it not");
                return new MemfdFolios(addresses, bytes, i * PER_PAGE);
            }
            keptPages++;
            addresses.add(address);
            bytes.add(page.get());
            int entries = (int) Math.min(PER_PAGE, count - (long) i * PER_PAGE);
            context.structures().add(new Placement(MemfdLayouts.FOLIO, address, entries,
                    "folios of the memfd at " + Hex.of(ser.address())));
        }
        return new MemfdFolios(addresses, bytes, (int) count);
    }

    private static long page(VmallocArea area, int index) {
        long inRun = index & (1L << area.order()) - 1;
        return area.runs().get(index >> Math.min(area.order(), Integer.SIZE - 1)) + inRun * PhysicalMemory.PAGE_SIZE;
    }

    private void check(Struct ser, MemfdFolios folios) {
        long size = ser.get("size");
        long pages = size / PhysicalMemory.PAGE_SIZE + (size % PhysicalMemory.PAGE_SIZE == 0 ? 0 : 1);
        long last = -1;
        for (MemfdFolio folio : folios) {
            if (folio.address() == 0) {
                continue;
            }
            if (preserved.isPresent() && preserved.get().containing(folio.address())
                    .filter(one -> one.address() == folio.address()).isEmpty()) {
                error(MemfdRules.FOLIO_NOT_PRESERVED, folio.at(), "folio " + Hex.of(folio.address())
                        + ": expected it preserved, found it not, or in the middle of a preserved one");
            }
            if (Long.compareUnsigned(folio.index(), pages) >= 0 || folio.index() <= last) {
                context.problems().warning(MemfdRules.FOLIO_INDEX, folio.at(), "index: expected above " + last
                        + " and below " + pages + ", found " + Hex.of(folio.index()));
            }
            last = folio.index();
        }
    }

    private void error(String code, long address, String message) {
        context.problems().error(code, address < 0 ? Problem.NO_ADDRESS : address, message);
    }
}
