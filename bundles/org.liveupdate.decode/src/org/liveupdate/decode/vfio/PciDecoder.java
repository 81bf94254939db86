/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.RawBytes;
import org.liveupdate.decode.iommu.PciName;

/** Decodes the PCI core's FLB: which PCI devices are preserved. */
public final class PciDecoder {

    /** PCI has 65536 functions a segment; more slots than a few segments have are no slots. */
    private static final long MOST_SLOTS = 1 << 19;

    private PciDecoder() {
    }

    /**
     * Decodes the FLB.
     *
     * @param compatible compatible string of the FLB
     * @param data       physical address that the FLB's data gives
     * @param known      PCI devices that other parts of the state name
     * @param context    where to read, and where structures and problems are noted
     * @return the FLB; whatever is wrong in it is noted as a problem, never thrown
     */
    public static PciFlbState decode(String compatible, long data, KnownDevices known, DecodeContext context) {
        String raw = RawBytes.at(context.memory(), data);
        List<PciFlbFormat> formats = PciFlbFormat.compatibleWith(compatible);
        if (formats.isEmpty()) {
            String what = PciFlbFormat.UNVERIFIED.equals(compatible)
                    ? "the compatible string \"pci\" names a later format whose field widths are not known"
                    : "expected a known compatible string of a PCI FLB, found \"" + compatible + "\"";
            context.problems().error("pci-unknown-compatible", data, what + "; its bytes are not interpreted");
            return nothing(compatible, what, data, raw);
        }
        PciFlbState best = null;
        int bestScore = Integer.MIN_VALUE;
        boolean tied = false;
        for (PciFlbFormat format : formats) {
            Optional<PciFlbState> reading = read(compatible, format, data, raw, context);
            if (reading.isPresent()) {
                int score = score(reading.get(), known);
                tied = score == bestScore || tied && score < bestScore;
                if (score > bestScore) {
                    best = reading.get();
                    bestScore = score;
                }
            }
        }
        if (best == null) {
            context.problems().error("pci-unreadable", data, compatible + ": expected two counts and that many slots,"
                    + " found " + (raw.isEmpty() ? "no bytes" : "other bytes"));
            return nothing(compatible, "the bytes fit no format of " + compatible, data, raw);
        }
        return result(best, formats.size() == 1, tied, context);
    }

    private static PciFlbState nothing(String compatible, String why, long data, String raw) {
        return new PciFlbState(compatible, Optional.empty(), why, data, Optional.empty(), List.of(), raw);
    }

    private static Optional<PciFlbState> read(String compatible, PciFlbFormat format, long data, String raw,
            DecodeContext context) {
        Optional<Struct> head = format.flb().at(context.memory(), data);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        long max = head.get().get(PciFlbFormat.MAX);
        long count = head.get().get(PciFlbFormat.COUNT);
        if (Long.compareUnsigned(max, MOST_SLOTS) > 0 || Long.compareUnsigned(count, max) > 0) {
            return Optional.empty();
        }
        int slots = (int) (format.sparse() ? max : count);
        Optional<byte[]> bytes = context.memory().bytes(data, format.flb().size() + slots * format.device().size());
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Struct flb = format.flb().over(bytes.get(), 0, data);
        List<PciDevice> devices = new ArrayList<>();
        for (int slot = 0; slot < slots && context.budget().take(); slot++) {
            PciDevice device = new PciDevice(slot, flb.element(PciFlbFormat.ARRAY, slot));
            if (!format.sparse() || device.refcount().orElse(0) != 0) {
                devices.add(device);
            }
        }
        return Optional.of(new PciFlbState(compatible, Optional.of(format), "", data, Optional.of(flb), devices, raw));
    }

    /** Known devices speak for a reading; devices that are named twice or have reserved bits speak against it. */
    private static int score(PciFlbState state, KnownDevices known) {
        int score = 0;
        Set<Long> seen = new HashSet<>();
        for (PciDevice device : state.devices()) {
            boolean reserved = device.struct().layout().has("reserved") && device.struct().is("reserved");
            score += known.has(device.segment(), device.bdf()) ? 4 : 0;
            score -= reserved || !seen.add(PciName.key(device.segment(), device.bdf())) ? 4 : 0;
        }
        return score;
    }

    private static PciFlbState result(PciFlbState state, boolean only, boolean tied, DecodeContext context) {
        PciFlbFormat format = state.format().orElseThrow();
        Struct flb = state.flb().orElseThrow();
        String choice = only ? "the only format of " + state.compatible()
                : "entries of " + format.device().size() + " bytes: " + (tied ? "other sizes read as well"
                        : "names the devices best");
        if (tied) {
            context.problems().add(Severity.INFO, "pci-format-ambiguous", state.address(),
                    state.compatible() + ": " + choice);
        }
        if (flb.get(PciFlbFormat.COUNT) != state.devices().size()) {
            context.problems().error("pci-count", state.address(), PciFlbFormat.COUNT + ": expected "
                    + state.devices().size() + " used slots, found " + flb.get(PciFlbFormat.COUNT));
        }
        context.structures().add(format.flb(), state.address(), "start of " + state.compatible());
        for (PciDevice device : state.devices()) {
            context.structures().add(format.device(), device.at(), "preserved PCI device " + device);
        }
        return new PciFlbState(state.compatible(), state.format(), choice, state.address(), state.flb(),
                state.devices(), state.raw());
    }
}
