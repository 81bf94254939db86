/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.RawBytes;

/**
 * Decodes what vfio-pci hands over for a device. Five formats share one compatible string and stand alone in a zeroed
 * page, so the bytes are judged by what else is known: which PCI devices and iommufd files are preserved.
 */
public final class VfioPciDecoder {

    private final KnownDevices devices;
    private final DecodeContext context;

    /**
     * A decoder of the vfio-pci files of one image.
     *
     * @param devices PCI devices that other parts of the state name
     * @param context where to read, and where structures and problems are noted
     */
    public VfioPciDecoder(KnownDevices devices, DecodeContext context) {
        this.devices = devices;
        this.context = context;
    }

    /**
     * Decodes a file.
     *
     * @param compatible compatible string of the LUO file
     * @param data       physical address that the LUO file's data gives
     * @param tokens     LUO tokens of the iommufd files of the same session
     * @return the device; whatever is wrong in it is noted as a problem, never thrown
     */
    public VfioPciState decode(String compatible, long data, Set<Long> tokens) {
        String raw = RawBytes.at(context.memory(), data);
        List<VfioPciFormat> formats = VfioPciFormat.compatibleWith(compatible);
        if (formats.isEmpty()) {
            context.problems().error("vfio-unknown-compatible", data, "expected " + VfioPciFormat.V1 + " or "
                    + VfioPciFormat.V2 + ", found \"" + compatible + "\"; its bytes are not interpreted");
            return nothing(compatible, "no known format has the compatible string " + compatible, data, raw);
        }
        VfioPciFormat best = null;
        Struct bestStruct = null;
        int bestScore = Integer.MIN_VALUE;
        boolean tied = false;
        for (VfioPciFormat format : formats) {
            Optional<Struct> struct = format.layout().at(context.memory(), data);
            if (struct.isPresent()) {
                int score = score(format, struct.get(), tokens);
                tied = score == bestScore || tied && score < bestScore;
                if (score > bestScore) {
                    bestScore = score;
                    best = format;
                    bestStruct = struct.get();
                }
            }
        }
        if (best == null) {
            context.problems().error("vfio-outside-image", data, compatible + ": expected the state of a device, found"
                    + " no bytes");
            return nothing(compatible, "no bytes", data, raw);
        }
        return result(compatible, best, bestStruct, tied, raw);
    }

    private VfioPciState result(String compatible, VfioPciFormat format, Struct struct, boolean tied, String raw) {
        VfioPciState state = new VfioPciState(compatible, Optional.of(format), "", struct.address(),
                Optional.of(struct), raw);
        boolean known = devices.has(state.segment().getAsLong(), state.bdf().getAsLong());
        String choice = format.layout().size() + " bytes: " + (known ? "names the preserved device " + state.name()
                : "the most plausible reading, but " + state.name() + " is no device of the IOMMU state")
                + (tied ? "; another size reads as well" : "");
        if (!known || tied) {
            context.problems().add(Severity.INFO, "vfio-format-ambiguous", struct.address(),
                    compatible + ": " + choice);
        }
        context.structures().add(format.layout(), struct.address(), "vfio-pci device " + state.name());
        return new VfioPciState(compatible, Optional.of(format), choice, struct.address(), Optional.of(struct), raw);
    }

    private static VfioPciState nothing(String compatible, String why, long data, String raw) {
        return new VfioPciState(compatible, Optional.empty(), why, data, Optional.empty(), raw);
    }

    /** How well a reading agrees with what is known. A known device counts most, then a known token, then the rest. */
    private int score(VfioPciFormat format, Struct struct, Set<Long> tokens) {
        int score = 0;
        if (devices.has(struct.get(VfioPciFormat.SEGMENT), struct.get(VfioPciFormat.BDF))) {
            score += 8;
        }
        if (struct.layout().has(VfioPciFormat.RESET_WORKS)) {
            score += struct.get(VfioPciFormat.RESET_WORKS) <= 1 ? 0 : -8;
        }
        if (format.hasToken()) {
            long token = struct.struct(VfioPciFormat.IOMMUFD).get(VfioPciFormat.TOKEN);
            boolean found = tokens.stream().anyMatch(each -> (each & 0xffffffffL) == token);
            score += found ? 4 : token == 0 && tokens.isEmpty() ? 0 : -2;
        }
        // every reading must explain the bytes that follow it in the zeroed page
        Optional<byte[]> rest = context.memory().bytes(struct.address() + struct.layout().size(), 8);
        if (rest.isPresent()) {
            for (byte each : rest.get()) {
                if (each != 0) {
                    return score - 4;
                }
            }
        }
        return score;
    }
}
