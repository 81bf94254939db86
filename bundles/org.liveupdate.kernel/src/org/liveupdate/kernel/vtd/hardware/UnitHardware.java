/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.spec.UnitSpec;

/**
 * One VT-d unit: its registers with what writing them does, its caches, and DMA through it. A kexec leaves all of it as
 * it is. VT-d specification, chapters 6, 7 and 11.
 */
public final class UnitHardware {

    private static final long TE = RegisterLayouts.GCMD.field("TE").mask();
    private static final long SRTP = RegisterLayouts.GCMD.field("SRTP").mask();
    private static final long SIRTP = RegisterLayouts.GCMD.field("SIRTP").mask();
    private static final long QIE = RegisterLayouts.GCMD.field("QIE").mask();
    private static final long TOGGLES = TE | QIE | RegisterLayouts.GCMD.field("IRE").mask()
            | RegisterLayouts.GCMD.field("CFI").mask() | RegisterLayouts.GCMD.field("EAFL").mask();
    private static final long VERSION = 0x10;
    private static final long QUEUE_SIZE_FIELD = 7;
    private static final long WIDE_DESCRIPTORS = 0x800;
    private static final int TTM_LEGACY = 0;
    private static final int TTM_SCALABLE = 1;
    private static final int TTM_ABORT = 3;
    private static final long INTERRUPT_BASE = 0xfee00000L;
    private static final long INTERRUPT_END = 0xfef00000L;
    private static final int KEPT_EVENTS = 1 << 16;

    private final UnitSpec spec;
    private final UnitFeatures features;
    private final MachineMemory memory;
    private final KernelContext context;
    private final Map<VtdRegister, Long> registers = new EnumMap<>(VtdRegister.class);
    private final Caches caches = new Caches();
    private final FaultLog faults;
    private final DmaEngine engine;
    private final Deque<String> events = new ArrayDeque<>();
    private long root;

    /**
     * A unit that was just switched on.
     *
     * @param spec    what it is
     * @param memory  the machine's memory
     * @param context the machine's context, for the trace
     */
    public UnitHardware(UnitSpec spec, MachineMemory memory, KernelContext context) {
        this.spec = spec;
        this.features = new UnitFeatures(spec.cap(), spec.ecap());
        this.memory = memory;
        this.context = context;
        this.faults = new FaultLog(features.cap("NFR") + 1);
        this.engine = new DmaEngine(memory, features, caches, faults);
        powerOn();
    }

    /** Sets everything to what it is after power on. */
    public void powerOn() {
        for (VtdRegister register : VtdRegister.values()) {
            registers.put(register, 0L);
        }
        registers.put(VtdRegister.VER, VERSION);
        registers.put(VtdRegister.CAP, spec.cap());
        registers.put(VtdRegister.ECAP, spec.ecap());
        registers.put(VtdRegister.FECTL, 0x80000000L);
        registers.put(VtdRegister.PECTL, 0x80000000L);
        caches.clearAll();
        faults.forget();
        events.clear();
        root = 0;
    }

    /**
     * What it is.
     *
     * @return its specification
     */
    public UnitSpec spec() {
        return spec;
    }

    /**
     * What it can do.
     *
     * @return its capabilities
     */
    public UnitFeatures features() {
        return features;
    }

    /**
     * Reads a register.
     *
     * @param register which
     * @return its value; GCMD reads as 0
     */
    public long read(VtdRegister register) {
        return register == VtdRegister.FSTS ? faults.status() : registers.get(register);
    }

    /**
     * Writes a register.
     *
     * @param register which
     * @param value    its value; of GCMD all bits that are to stay on, and at most one that is to change
     */
    public void write(VtdRegister register, long value) {
        switch (register) {
            case VER, CAP, ECAP, GSTS, IQH, ICS, MTRRCAP, PERFCAP, ECRSP, PQT -> {
                return;
            }
            case GCMD -> command(value & 0xffffffffL);
            case FSTS -> faults.clear();
            default -> registers.put(register, value);
        }
        if (register == VtdRegister.PQA) {
            registers.put(VtdRegister.PQT, 0L);
        }
    }

    private void command(long value) {
        long status = registers.get(VtdRegister.GSTS);
        String shown = Hex.of(value) + " (status " + Hex.of(status) + ")";
        remember("GCMD " + Hex.of(value));
        context.trace().event(Layer.HARDWARE, "GCMD", Hex.of(spec.registerBase()), shown);
        long next = status & ~TOGGLES | value & TOGGLES;
        if ((value & SRTP) != 0) {
            root = registers.get(VtdRegister.RTADDR);
            next |= SRTP;
            remember("root " + Hex.of(root));
            context.trace().event(Layer.HARDWARE, "root table pointer", Hex.of(spec.registerBase()), Hex.of(root));
            if (features.hasCap("ESRTPS")) {
                caches.clearUnit();
            }
        }
        if ((value & SIRTP) != 0) {
            next |= SIRTP;
        }
        if ((status & ~next & QIE) != 0) {
            registers.put(VtdRegister.IQH, 0L);
        }
        registers.put(VtdRegister.GSTS, next);
    }

    /**
     * Drops cached entries: a descriptor of the invalidation queue, or without the queue the context command and IOTLB
     * registers. While queued invalidation is off, descriptors are not looked at.
     *
     * @param what   what to drop
     * @param queued whether it comes through the queue
     */
    public void invalidate(Invalidation what, boolean queued) {
        remember(what.kind().function() + " " + what);
        context.trace().event(Layer.HARDWARE, what.kind().function(), what.toString(), "");
        if (queued) {
            // a descriptor and the wait descriptor behind it
            long queue = registers.get(VtdRegister.IQA);
            long step = (queue & WIDE_DESCRIPTORS) != 0 ? 64 : 32;
            long tail = (registers.get(VtdRegister.IQT) + step) % (4096L << (queue & QUEUE_SIZE_FIELD));
            registers.put(VtdRegister.IQT, tail);
            if ((registers.get(VtdRegister.GSTS) & QIE) == 0) {
                return;
            }
            registers.put(VtdRegister.IQH, tail);
        }
        caches.invalidate(what, isScalable());
    }

    /**
     * Sends a request through the unit.
     *
     * @param request what a device sends
     * @return what becomes of it
     */
    public DmaResult dma(DmaRequest request) {
        boolean plain = request.pasid() == DmaRequest.NO_PASID;
        if (plain && request.write() && request.address() >= INTERRUPT_BASE && request.address() < INTERRUPT_END) {
            return new DmaResult.Interrupt(request);
        }
        if (request.deviceTlb()) {
            Optional<DmaResult> known = engine.deviceTlb(request);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if ((registers.get(VtdRegister.GSTS) & TE) == 0) {
            return DmaEngine.through(request);
        }
        long table = RegisterLayouts.RTADDR.field("RTA").of(root);
        return switch (mode()) {
            case TTM_LEGACY -> engine.legacy(table, request);
            case TTM_SCALABLE -> engine.scalable(table, request);
            case TTM_ABORT -> faults.record(request, FaultReason.NONE, false);
            default -> faults.record(request, FaultReason.SM_ROOT_ADDRESS, false);
        };
    }

    /**
     * Sends a page request (PRI) through the unit.
     *
     * @param request the page that a device wants, and how
     * @return what becomes of it
     */
    public PageRequestResult pageRequest(DmaRequest request) {
        boolean allowed = false;
        if (isScalable() && (registers.get(VtdRegister.GSTS) & TE) != 0) {
            EntryCache.Entry entry = engine.context(RegisterLayouts.RTADDR.field("RTA").of(root), request.sourceId(),
                    true);
            allowed = entry.failure() == null && entry.struct().is("PRE");
        }
        if (!allowed) {
            faults.record(request, FaultReason.SM_PAGE_REQUEST_BLOCKED, false);
            return new PageRequestResult(PageRequestResult.Outcome.BLOCKED, 0);
        }
        PageRequests.Queued queued = PageRequests.append(memory, registers.get(VtdRegister.PQA),
                registers.get(VtdRegister.PQH), registers.get(VtdRegister.PQT), request);
        registers.put(VtdRegister.PQT, queued.tail());
        return queued.result();
    }

    /**
     * The faults that the fault recording registers show now.
     *
     * @return oldest first
     */
    public List<DmaResult.Fault> recordedFaults() {
        return faults.pending();
    }

    /**
     * Every request that was blocked since power on, recorded or not; after 4096 no more are kept.
     *
     * @return oldest first
     */
    public List<DmaResult.Fault> blockedRequests() {
        return faults.history();
    }

    /**
     * Writes of GCMD, root tables and invalidations since power on, the newest 65536.
     *
     * @return one line each, oldest first, such as {@code GCMD 0x86000000}
     */
    public List<String> events() {
        return List.copyOf(events);
    }

    /**
     * How many translations and entries the unit has cached.
     *
     * @return context entries, PASID entries and IOTLB entries
     */
    public int cachedEntries() {
        return caches.contexts().size() + caches.pasids().size() + caches.iotlb().size();
    }

    /**
     * The registers as an image of the machine shows them. RTADDR is the value that was set last.
     *
     * @return all registers by name
     */
    public UnitRegisters registers() {
        Map<String, Long> values = new TreeMap<>();
        for (VtdRegister register : VtdRegister.values()) {
            values.put(register.name(), read(register));
        }
        return new UnitRegisters(spec.registerBase(), values);
    }

    private int mode() {
        return (int) RegisterLayouts.RTADDR.field("TTM").of(root);
    }

    private boolean isScalable() {
        return mode() == TTM_SCALABLE;
    }

    private void remember(String event) {
        if (events.size() == KEPT_EVENTS) {
            events.removeFirst();
        }
        events.addLast(event);
    }
}
