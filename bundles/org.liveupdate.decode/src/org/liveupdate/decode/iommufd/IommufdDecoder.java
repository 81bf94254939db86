/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommufd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.RawBytes;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuState;

/**
 * Decodes what iommufd hands over for a file. Two formats share one compatible string; the one is taken whose HWPTs
 * point to domains of the decoded IOMMU state, and the reason is kept.
 */
public final class IommufdDecoder {

    /** The largest folio that a kernel can preserve as one: order 10. More HWPTs than fit there are no HWPTs. */
    private static final long LARGEST_FILE = 4L << 20;

    private final Map<Long, DomainEntry> domains;
    private final Optional<IommuState> iommu;
    private final DecodeContext context;

    /**
     * A decoder of the iommufd files of one image.
     *
     * @param iommu   the decoded IOMMU state, empty if there is none
     * @param context where to read, and where structures and problems are noted
     */
    public IommufdDecoder(Optional<IommuState> iommu, DecodeContext context) {
        this.iommu = iommu;
        this.context = context;
        this.domains = iommu.map(IommuState::domainsByAddress).orElse(Map.of());
    }

    /**
     * Decodes a file.
     *
     * @param compatible compatible string of the LUO file
     * @param data       physical address that the LUO file's data gives
     * @return the file; whatever is wrong in it is noted as a problem, never thrown
     */
    public IommufdState decode(String compatible, long data) {
        String raw = RawBytes.at(context.memory(), data);
        if (!IommufdFormat.COMPATIBLE.equals(compatible)) {
            String text = "expected " + IommufdFormat.COMPATIBLE + ", found \"" + compatible + "\"";
            context.problems().error("iommufd-unknown-compatible", data, text + "; its bytes are not interpreted");
            return nothing(compatible, text, data, raw);
        }
        List<Reading> readings = new ArrayList<>();
        for (IommufdFormat format : IommufdFormat.all()) {
            read(format, data).ifPresent(readings::add);
        }
        if (readings.isEmpty()) {
            context.problems().error("iommufd-unreadable", data, compatible
                    + ": expected a count and that many HWPTs, found " + (raw.isEmpty() ? "no bytes" : "other bytes"));
            return nothing(compatible, "the bytes fit no format of " + compatible, data, raw);
        }
        return choose(compatible, readings, raw);
    }

    private static IommufdState nothing(String compatible, String why, long data, String raw) {
        return new IommufdState(compatible, Optional.empty(), why, data, Optional.empty(), 0, List.of(), raw);
    }

    /** The file read with one format: how many HWPTs point to domains, and whether everything else makes sense too. */
    private record Reading(IommufdFormat format, Struct file, long count, List<HwptEntry> hwpts, long resolved,
            boolean clean) {

        /**
         * Larger is better. Pointers count most; of a clean reading nothing is left over behind the last HWPT. A file
         * of one HWPT with token 1 in the later format also reads as one with token 0 that was reclaimed in the posted
         * one; no known kernel reclaims HWPTs, so the reading without decides. Where that is the same, too, both
         * readings say the same: token 0, or no HWPT.
         */
        int score() {
            boolean untouched = hwpts.stream().allMatch(hwpt -> hwpt.reclaimed() == 0);
            return (resolved == count ? 4 : 0) + (clean ? 2 : 0) + (untouched ? 1 : 0);
        }
    }

    private Optional<Reading> read(IommufdFormat format, long data) {
        Optional<Struct> head = format.file().at(context.memory(), data);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        long count = head.get().get(IommufdFormat.COUNT);
        if (Long.compareUnsigned(count, LARGEST_FILE / format.hwpt().size()) > 0) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = context.memory().bytes(data, (int) format.length(count));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Struct file = format.file().over(bytes.get(), 0, data);
        List<HwptEntry> hwpts = new ArrayList<>();
        long resolved = 0;
        for (int i = 0; i < count; i++) {
            if (!context.budget().take()) {
                context.problems().error("step-budget-exhausted", data, "HWPT " + i + ": not read, the step budget is"
                        + " used up");
                break;
            }
            Struct struct = file.element(format.array(), i);
            Optional<DomainEntry> domain = Optional.ofNullable(domains.get(struct.get(IommufdFormat.DOMAIN)));
            resolved += domain.isPresent() ? 1 : 0;
            hwpts.add(new HwptEntry(i, struct, domain));
        }
        boolean clean = hwpts.stream().allMatch(hwpt -> hwpt.reclaimed() <= 1)
                && isZero(data + format.length(count), format.hwpt().size());
        return Optional.of(new Reading(format, file, count, hwpts, resolved, clean));
    }

    /** Whether the bytes behind a file are zero, as those of a fresh folio are; not if they end the image. */
    private boolean isZero(long address, int length) {
        Optional<byte[]> rest = context.memory().bytes(address, length);
        if (rest.isPresent()) {
            for (byte each : rest.get()) {
                if (each != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private IommufdState choose(String compatible, List<Reading> readings, String raw) {
        Reading best = readings.get(0);
        boolean tied = false;
        for (Reading reading : readings.subList(1, readings.size())) {
            tied = reading.score() == best.score();
            best = reading.score() > best.score() ? reading : best;
        }
        String choice;
        if (tied) {
            best = byGeneration(readings, best);
            choice = "the bytes alone do not tell the formats of " + compatible + " apart; taken as "
                    + best.format().title() + (iommu.isPresent() ? " because the IOMMU state is of that time" : "");
            context.problems().add(Severity.INFO, "iommufd-format-ambiguous", best.file().address(), choice);
        } else {
            choice = best.format().title() + ": " + best.resolved() + " of " + best.count()
                    + " HWPTs point to domain entries, and the bytes fit this format best";
        }
        note(best);
        return new IommufdState(compatible, Optional.of(best.format()), choice, best.file().address(),
                Optional.of(best.file()), best.count(), best.hwpts(), raw);
    }

    /** The posted IOMMU state counts its entries in the FLB; every later one goes with the later iommufd format. */
    private Reading byGeneration(List<Reading> readings, Reading best) {
        if (iommu.isEmpty() || iommu.get().generation().isEmpty()) {
            return best;
        }
        boolean posted = !iommu.get().generation().get().devices().totalField().isEmpty();
        IommufdFormat wanted = posted ? IommufdFormat.POSTED : IommufdFormat.LATER;
        return readings.stream().filter(reading -> reading.format() == wanted).findFirst().orElse(best);
    }

    private void note(Reading reading) {
        context.structures().add(reading.format().file(), reading.file().address(),
                "iommufd file, " + Plural.of(reading.count(), "HWPT"));
        for (HwptEntry hwpt : reading.hwpts()) {
            context.structures().add(reading.format().hwpt(), hwpt.at(), "HWPT " + hwpt.index() + ", token "
                    + Hex.of(hwpt.token()));
        }
    }
}
