/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.MappedMemory;
import org.liveupdate.kernel.memory.PageIdentities;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;
import org.liveupdate.kernel.vtd.hardware.DmaResult;
import org.liveupdate.kernel.vtd.hardware.PageRequestResult;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/**
 * The devices of a machine as they do DMA: at any moment, also in the gap of a kexec and after a panic, through
 * whatever the registers, caches and tables say then.
 */
public final class DmaPort {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final byte[] NOTHING = {};

    private final Hardware hardware;
    private final MachineMemory memory;
    private final PageIdentities identities;
    private final MappedMemory mapped;
    private final KernelContext context;

    DmaPort(Hardware hardware, Machine machine, MappedMemory mapped) {
        this.hardware = hardware;
        this.memory = machine.memory().unguarded();
        this.identities = machine.identities();
        this.mapped = mapped;
        this.context = machine.context();
    }

    /**
     * A device reads.
     *
     * @param device  which
     * @param pasid   PASID, or {@link DmaRequest#NO_PASID}
     * @param address I/O virtual address
     * @param length  bytes
     * @return what became of it; reading stops at the first page that is no hit
     */
    public DmaAccess read(DeviceSpec device, int pasid, long address, int length) {
        return access(device, new DmaRequest(sourceId(device), pasid, address, false, false), new byte[length]);
    }

    /**
     * A device writes.
     *
     * @param device  which
     * @param pasid   PASID, or {@link DmaRequest#NO_PASID}
     * @param address I/O virtual address
     * @param data    what it writes; memory that it reaches is changed, whoever it belongs to
     * @return what became of it; writing stops at the first page that is no hit
     */
    public DmaAccess write(DeviceSpec device, int pasid, long address, byte[] data) {
        return access(device, new DmaRequest(sourceId(device), pasid, address, true, false), data);
    }

    /**
     * A device asks for a page (PRI): its unit writes the request into the page request queue. That is a corruption
     * while no kernel runs that has given the unit the queue.
     *
     * @param device  which
     * @param address I/O virtual address of the page
     * @param running whether a kernel runs and takes requests
     * @return what became of it
     */
    public DmaAccess pageRequest(DeviceSpec device, long address, boolean running) {
        DmaRequest request = DmaRequest.write(sourceId(device), address);
        Optional<UnitHardware> unit = hardware.unit(device.unit());
        PageRequestResult result = unit.map(each -> each.pageRequest(request))
                .orElse(new PageRequestResult(PageRequestResult.Outcome.LOST, 0));
        String owner = result.address() == 0 ? "nobody" : identities.owner(identities.of(result.address() / PAGE));
        DmaAccess access = switch (result.outcome()) {
            case QUEUED -> running ? new DmaAccess(DmaAccess.Outcome.HIT, Optional.empty(), result.address(), owner, "",
                    NOTHING) : new DmaAccess(DmaAccess.Outcome.CORRUPTION, Optional.empty(), result.address(), owner,
                            "a page request was written there, and no kernel takes it", NOTHING);
            case LOST -> new DmaAccess(DmaAccess.Outcome.FAULT, Optional.empty(), -1, owner,
                    "there is no room for page requests", NOTHING);
            case BLOCKED -> new DmaAccess(DmaAccess.Outcome.FAULT, Optional.of(new DmaResult.Fault(request,
                    FaultReason.SM_PAGE_REQUEST_BLOCKED, false)), -1, owner,
                    FaultReason.SM_PAGE_REQUEST_BLOCKED.toString(), NOTHING);
        };
        context.trace().event(Layer.HARDWARE, "page request", device.name() + ": " + request, access.toString());
        return access;
    }

    private static int sourceId(DeviceSpec device) {
        return (device.dmaAlias() == null ? device.bdf() : device.dmaAlias()).sourceId();
    }

    private DmaAccess access(DeviceSpec device, DmaRequest request, byte[] data) {
        DmaAccess last = new DmaAccess(DmaAccess.Outcome.HIT, Optional.empty(), -1, "nobody", "", NOTHING);
        int done = 0;
        while (done < data.length) {
            long address = request.address() + done;
            int part = (int) Math.min(data.length - done, PAGE - (address & PAGE - 1));
            last = page(device, new DmaRequest(request.sourceId(), request.pasid(), address, request.write(),
                    device.ats()), data, done, part);
            if (last.outcome() != DmaAccess.Outcome.HIT) {
                break;
            }
            done += part;
        }
        context.trace().event(Layer.HARDWARE, "DMA", device.name() + ": " + request + ", " + data.length + " bytes",
                last.toString());
        return last;
    }

    private DmaAccess page(DeviceSpec device, DmaRequest request, byte[] data, int offset, int length) {
        Optional<UnitHardware> unit = hardware.unit(device.unit());
        if (unit.isEmpty()) {
            return reached(request, Optional.empty(), request.address(), data, offset, length, true);
        }
        DmaResult result = unit.get().dma(request);
        if (result instanceof DmaResult.Hit hit) {
            return reached(request, Optional.of(result), hit.physical(), data, offset, length,
                    hit.from() == DmaResult.From.UNTRANSLATED);
        }
        String reason = result instanceof DmaResult.Fault fault ? fault.reason().toString() : "taken for an interrupt";
        return new DmaAccess(DmaAccess.Outcome.FAULT, Optional.of(result), -1, "nobody", reason, NOTHING);
    }

    private DmaAccess reached(DmaRequest request, Optional<DmaResult> result, long physical, byte[] data, int offset,
            int length, boolean untranslated) {
        String owner = identities.owner(identities.of(physical / PAGE));
        if (!memory.contains(physical, length)) {
            return new DmaAccess(DmaAccess.Outcome.CORRUPTION, result, physical, "nobody",
                    "no memory at " + Hex.of(physical), NOTHING);
        }
        if (request.write()) {
            memory.write(physical, data, offset, length);
        } else {
            memory.read(physical, data, offset, length);
        }
        String wrong = untranslated ? "" : wrong(physical, owner);
        return new DmaAccess(wrong.isEmpty() ? DmaAccess.Outcome.HIT : DmaAccess.Outcome.CORRUPTION, result, physical,
                owner,
                wrong, request.write() ? NOTHING : data);
    }

    private String wrong(long physical, String owner) {
        return switch (mapped.judge(physical)) {
            case SAME -> "";
            case FREED -> "the page was mapped and is free now";
            case REUSED -> "the page was mapped and belongs to " + owner + " now";
            case NEVER_MAPPED -> "the page was never mapped for a device; it belongs to " + owner;
        };
    }
}
