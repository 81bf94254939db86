/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;

/**
 * Decides with which generation an FLB is read: by the compatible string, then by the version field, then by which
 * size of a device entry makes sense of the first page of devices.
 *
 * @param generation the generation, empty if there is none for the string and version
 * @param reason     why, for people
 */
record GenerationChoice(Optional<IommuGeneration> generation, String reason) {

    static GenerationChoice of(String compatible, long address, DecodeContext context) {
        List<IommuGeneration> known = IommuGenerations.compatibleWith(compatible);
        if (known.isEmpty()) {
            context.problems().error("iommu-unknown-compatible", address, "expected a known compatible string of an"
                    + " IOMMU FLB, found \"" + compatible + "\"; its bytes are not interpreted");
            return new GenerationChoice(Optional.empty(), "no known format has the compatible string " + compatible);
        }
        List<IommuGeneration> matching = known.stream().filter(each -> versionFits(each, address, context)).toList();
        if (matching.isEmpty()) {
            return unknownVersion(known.get(0), address, context);
        }
        IommuGeneration first = matching.get(0);
        if (matching.size() == 1) {
            String version = first.version().isPresent() ? " version " + first.version().getAsLong() : "";
            return new GenerationChoice(Optional.of(first), "the only format of " + compatible + version);
        }
        return bySize(matching, address, context);
    }

    private static boolean versionFits(IommuGeneration generation, long address, DecodeContext context) {
        if (generation.version().isEmpty()) {
            return true;
        }
        Optional<Struct> flb = generation.flb().at(context.memory(), address);
        return flb.isEmpty() || flb.get().get(IommuGeneration.VERSION_FIELD) == generation.version().getAsLong();
    }

    private static GenerationChoice unknownVersion(IommuGeneration known, long address, DecodeContext context) {
        long found = known.flb().at(context.memory(), address).orElseThrow().get(IommuGeneration.VERSION_FIELD);
        String text = known.compatible() + ": expected version " + known.version().getAsLong() + ", found "
                + Long.toUnsignedString(found);
        context.problems().error("iommu-unknown-version", address, text + "; the other bytes are not interpreted");
        return new GenerationChoice(Optional.empty(), text);
    }

    private static GenerationChoice bySize(List<IommuGeneration> candidates, long address, DecodeContext context) {
        IommuGeneration complete = candidates.get(0);
        Optional<Struct> flb = complete.flb().at(context.memory(), address);
        Optional<byte[]> page = flb.flatMap(found -> context.memory()
                .bytes(found.get(complete.devices().headField()), PhysicalMemory.PAGE_SIZE));
        if (page.isEmpty()) {
            return new GenerationChoice(Optional.of(complete), "the first page of devices is missing, so nothing tells"
                    + " the formats of " + complete.compatible() + " apart; taken as " + complete.title());
        }
        IommuGeneration best = complete;
        int bestScore = -1;
        boolean tied = false;
        StringBuilder scores = new StringBuilder();
        for (IommuGeneration candidate : candidates) {
            int score = score(candidate, page.get());
            scores.append(scores.isEmpty() ? "" : ", ").append(score).append(" with entries of ")
                    .append(candidate.devices().entry().size()).append(" bytes");
            tied = score == bestScore || tied && score < bestScore;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (tied) {
            String reason = "the device array does not tell the formats of " + complete.compatible()
                    + " apart (plausible device entries: " + scores + "); taken as " + best.title();
            context.problems().add(Severity.INFO, "iommu-format-ambiguous", address, reason);
            return new GenerationChoice(Optional.of(best), reason);
        }
        return new GenerationChoice(Optional.of(best), "plausible device entries: " + scores);
    }

    /** How many entries of the first page of devices point to places where entries of the other arrays can be. */
    private static int score(IommuGeneration generation, byte[] page) {
        ArrayFormat devices = generation.devices();
        long count = devices.header().over(page, 0, 0).get(devices.countField());
        if (Long.compareUnsigned(count, devices.capacity()) > 0) {
            return 0;
        }
        int score = 0;
        for (int slot = 0; slot < count; slot++) {
            Struct entry = devices.entry().over(page, (int) devices.slotAddress(0, slot), 0);
            long domain = generation.value(entry, IommuField.DOMAIN).orElse(0);
            long unit = generation.value(entry, IommuField.IOMMU).orElse(0);
            if (generation.value(entry, IommuField.INDEX).orElse(slot) == slot
                    && generation.domains().slotOf(domain) >= 0 && generation.iommus().slotOf(unit) >= 0) {
                score++;
            }
        }
        // the longer entry explains the bytes behind a single short one, if there are any
        boolean tail = count > 0 && generation.fields().containsKey(IommuField.PASID_DIRECTORY)
                && generation.value(devices.entry().over(page, devices.header().size(), 0), IommuField.MAX_PASID)
                        .orElse(0) != 0;
        return tail ? score + 1 : score;
    }
}
