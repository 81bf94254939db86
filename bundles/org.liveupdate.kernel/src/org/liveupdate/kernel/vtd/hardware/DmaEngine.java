/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.Optional;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.vtd.hardware.DmaResult.From;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;
import org.liveupdate.kernel.vtd.hardware.EntryCache.Entry;
import org.liveupdate.kernel.vtd.hardware.TableReader.Read;
import org.liveupdate.kernel.vtd.hardware.TranslationCache.Found;

/** Translates requests by the caches of a unit and by the tables in memory. */
final class DmaEngine {

    private static final int LEGACY_DEVICE_TLB = 1;
    private static final int LEGACY_PASS_THROUGH = 2;
    private static final int FIRST_STAGE = 1;
    private static final int SECOND_STAGE = 2;
    private static final int PASS_THROUGH = 4;

    private final MachineMemory memory;
    private final UnitFeatures features;
    private final Caches caches;
    private final FaultLog faults;
    private final TableReader reader;
    private final PageTableFormat firstFormat;
    private final PageTableFormat secondFormat;

    DmaEngine(MachineMemory memory, UnitFeatures features, Caches caches, FaultLog faults) {
        this.memory = memory;
        this.features = features;
        this.caches = caches;
        this.faults = faults;
        this.reader = new TableReader(memory);
        this.firstFormat = features.firstStage();
        this.secondFormat = features.secondStage();
    }

    /** Translates a request in legacy mode. */
    DmaResult legacy(long root, DmaRequest request) {
        if (request.pasid() != DmaRequest.NO_PASID) {
            return faults.record(request, FaultReason.SM_PASID_IN_LEGACY, false);
        }
        Entry entry = context(root, request.sourceId(), false);
        if (entry.failure() != null) {
            return faults.record(request, entry.failure(), entry.silent());
        }
        Struct context = entry.struct();
        int type = (int) context.get("TT");
        int levels = AddressWidth.levels((int) context.get("AW"));
        if (type > LEGACY_PASS_THROUGH || !features.walksSecondStage(levels)) {
            return faults.record(request, FaultReason.CONTEXT_INVALID, entry.silent());
        }
        if (request.deviceTlb() && type != LEGACY_DEVICE_TLB) {
            return faults.record(request, FaultReason.TRANSLATED_BLOCKED, entry.silent());
        }
        if (type == LEGACY_PASS_THROUGH) {
            return through(request);
        }
        PageWalk.Table table = new PageWalk.Table(context.get("SSPTPTR"), levels, secondFormat, true, false);
        return second(request, entry, table);
    }

    /** Translates a request in scalable mode. */
    DmaResult scalable(long root, DmaRequest request) {
        Entry context = context(root, request.sourceId(), true);
        if (context.failure() != null) {
            return faults.record(request, context.failure(), context.silent());
        }
        int own = features.hasEcap("RPS") ? (int) context.struct().get("RID_PASID") : 0;
        int pasid = request.pasid() == DmaRequest.NO_PASID ? own : request.pasid();
        FaultReason wrong = null;
        if (request.pasid() != DmaRequest.NO_PASID && pasid != own && !context.struct().is("PASIDE")) {
            wrong = FaultReason.SM_PASID_DISABLED;
        } else if (pasid < 0 || pasid / PasidLayouts.TABLE_ENTRIES >= PasidLayouts
                .directoryEntries((int) context.struct().get("PDTS"))) {
            wrong = FaultReason.SM_PASID_TOO_LARGE;
        } else if (request.deviceTlb() && !context.struct().is("DTE")) {
            wrong = FaultReason.SM_TRANSLATED_BLOCKED;
        }
        return wrong != null ? faults.record(request, wrong, context.silent())
                : pasid(request, pasid, pasid(context.struct(), request.sourceId(), pasid));
    }

    private DmaResult pasid(DmaRequest request, int pasid, Entry entry) {
        if (entry.failure() != null) {
            return faults.record(request, entry.failure(), entry.silent());
        }
        Struct struct = entry.struct();
        int type = (int) struct.get("PGTT");
        int second = AddressWidth.levels((int) struct.get("AW"));
        int first = 4 + (int) struct.get("FSPM");
        if (type == FIRST_STAGE && features.walksFirstStage(first)) {
            return first(request, entry, pasid,
                    new PageWalk.Table(struct.get("FSPTPTR"), first, firstFormat, false, true));
        } else if (type == SECOND_STAGE && features.walksSecondStage(second)) {
            return second(request, entry, new PageWalk.Table(struct.get("SSPTPTR"), second, secondFormat, false,
                    struct.is("SSADE")));
        } else if (type == PASS_THROUGH && features.walksSecondStage(second)) {
            return through(request);
        }
        return faults.record(request, FaultReason.SM_PASID_INVALID, entry.silent());
    }

    private DmaResult first(DmaRequest request, Entry entry, int pasid, PageWalk.Table table) {
        if (AddressWidth.signExtend(request.address(), table.levels()) != request.address()) {
            return faults.record(request, FaultReason.SM_NOT_CANONICAL, entry.silent());
        }
        return paged(request, entry, pasid, table);
    }

    private DmaResult second(DmaRequest request, Entry entry, PageWalk.Table table) {
        int bits = Math.min(AddressWidth.bits(table.levels()), features.guestBits());
        if (request.address() >>> bits != 0) {
            FaultReason wide = table.legacy() ? FaultReason.BEYOND_WIDTH : FaultReason.SM_BEYOND_WIDTH;
            return faults.record(request, wide, entry.silent());
        }
        return paged(request, entry, TranslationCache.ANY_PASID, table);
    }

    private DmaResult paged(DmaRequest request, Entry entry, int pasid, PageWalk.Table table) {
        Optional<Found> cached = caches.iotlb().find(entry.domain(), pasid, request.address());
        if (cached.isPresent()) {
            TranslationCache.Entry known = cached.get().entry();
            if (known.failure() != null) {
                return faults.record(request, known.failure(), entry.silent());
            }
            // an entry that allows too little, or has not marked its page dirty, is looked up again
            if (request.write() ? known.writable() && known.dirty() : known.readable()) {
                return hit(request, cached.get(), From.IOTLB);
            }
        }
        PageWalk.Page page = new PageWalk(memory, table, request.write()).walk(request.address());
        if (page.failure() != null) {
            if (page.absent() && features.hasCap("CM")) {
                caches.iotlb().put(entry.domain(), pasid, request.address(), AddressWidth.shift(1),
                        new TranslationCache.Entry(0, false, false, false, page.failure()));
            }
            return faults.record(request, page.failure(), entry.silent());
        }
        TranslationCache.Entry found = new TranslationCache.Entry(page.physical(), page.readable(), page.writable(),
                request.write() || !table.marks(), null);
        caches.iotlb().put(entry.domain(), pasid, request.address(), page.shift(), found);
        if (request.deviceTlb()) {
            caches.devices().put(request.sourceId(), request.pasid(), request.address(), page.shift(), found);
        }
        return hit(request, new Found(found, 1L << page.shift()), From.WALK);
    }

    /** What the device itself has cached for its request. */
    Optional<DmaResult> deviceTlb(DmaRequest request) {
        Optional<Found> known = caches.devices().find(request.sourceId(), request.pasid(), request.address());
        return known.filter(found -> request.write() ? found.entry().writable() : found.entry().readable())
                .map(found -> hit(request, found, From.DEVICE_TLB));
    }

    private static DmaResult hit(DmaRequest request, Found found, From from) {
        long offset = request.address() & found.pageSize() - 1;
        return new Hit(request, found.entry().physical() + offset, found.pageSize(), found.entry().readable(),
                found.entry().writable(), from);
    }

    static DmaResult through(DmaRequest request) {
        return new Hit(request, request.address(), 0, true, true, From.UNTRANSLATED);
    }

    /** The context entry of a requester, from the cache or from memory. */
    Entry context(long root, int sourceId, boolean scalable) {
        Entry cached = caches.contexts().find(sourceId, 0);
        if (cached != null) {
            return cached;
        }
        Read read = scalable ? reader.scalableContext(root, sourceId) : reader.legacyContext(root, sourceId);
        int domain = scalable || read.struct() == null ? 0 : (int) read.struct().get("DID");
        Entry entry = new Entry(read.struct(), read.failure(), read.silent(), domain);
        if (isCached(entry)) {
            caches.contexts().put(sourceId, 0, entry);
        }
        return entry;
    }

    private Entry pasid(Struct context, int sourceId, int pasid) {
        Entry cached = caches.pasids().find(sourceId, pasid);
        if (cached != null) {
            return cached;
        }
        Read read = reader.pasid(context, pasid);
        int domain = read.struct() == null ? 0 : (int) read.struct().get("DID");
        Entry entry = new Entry(read.struct(), read.failure(), read.silent(), domain);
        if (isCached(entry)) {
            caches.pasids().put(sourceId, pasid, entry);
        }
        return entry;
    }

    /** Present entries are cached; in caching mode those that are not present, too. */
    private boolean isCached(Entry entry) {
        if (entry.failure() == null) {
            return true;
        }
        return features.hasCap("CM") && switch (entry.failure()) {
            case ROOT_NOT_PRESENT, CONTEXT_NOT_PRESENT, SM_ROOT_NOT_PRESENT, SM_CONTEXT_NOT_PRESENT,
                    SM_DIRECTORY_NOT_PRESENT, SM_PASID_NOT_PRESENT -> true;
            default -> false;
        };
    }
}
