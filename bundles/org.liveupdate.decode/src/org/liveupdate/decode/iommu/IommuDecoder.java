/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.RawBytes;

/** Decodes the serialized IOMMU state that an FLB points to, in whatever generation it is. */
public final class IommuDecoder {

    private IommuDecoder() {
    }

    /**
     * Decodes the state.
     *
     * @param compatible compatible string of the FLB, which selects the format
     * @param flbData    physical address that the FLB's data gives
     * @param preserved  whether KHO preserves the page at a physical address; always true if that is not known
     * @param context    where to read, and where structures and problems are noted
     * @return the state; whatever is wrong in it is noted as a problem, never thrown
     */
    public static IommuState decode(String compatible, long flbData, LongPredicate preserved, DecodeContext context) {
        String raw = RawBytes.at(context.memory(), flbData);
        if (raw.isEmpty()) {
            context.problems().error("iommu-flb-outside-image", flbData,
                    compatible + ": expected the FLB's structure, found no bytes at " + Hex.of(flbData));
            return empty(compatible, "no bytes", flbData, raw);
        }
        GenerationChoice choice = GenerationChoice.of(compatible, flbData, context);
        if (choice.generation().isEmpty()) {
            return empty(compatible, choice.reason(), flbData, raw);
        }
        IommuGeneration generation = choice.generation().get();
        Optional<Struct> flb = generation.flb().at(context.memory(), flbData);
        if (flb.isEmpty()) {
            context.problems().error("iommu-flb-outside-image", flbData, generation.flb() + ": expected "
                    + generation.flb().size() + " bytes, found that the image ends before");
            return empty(compatible, choice.reason(), flbData, raw);
        }
        context.structures().add(generation.flb(), flbData, "start of " + compatible);
        if (!preserved.test(flbData)) {
            context.problems().error("iommu-flb-not-preserved", flbData,
                    generation.flb() + ": expected a page that KHO preserves, found one that it does not");
        }
        return arrays(choice, flb.get(), raw, preserved, context);
    }

    private static IommuState arrays(GenerationChoice choice, Struct flb, String raw, LongPredicate preserved,
            DecodeContext context) {
        IommuGeneration generation = choice.generation().orElseThrow();
        ArrayChain chain = new ArrayChain(generation, preserved, context);
        ArrayFormat iommuFormat = generation.iommus();
        Map<Long, UnitEntry> iommus = new HashMap<>();
        List<UnitEntry> iommuList = new ArrayList<>();
        for (ArrayEntry entry : chain.read(iommuFormat, flb,
                usual -> iommuFormat.entryFor(generation.value(usual, IommuField.UNIT_TYPE).orElse(0)))) {
            UnitEntry unit = new UnitEntry(entry);
            iommus.put(unit.at(), unit);
            iommuList.add(unit);
        }
        Map<Long, DomainEntry> domains = new HashMap<>();
        List<DomainEntry> domainList = new ArrayList<>();
        for (ArrayEntry entry : chain.read(generation.domains(), flb, Struct::layout)) {
            DomainEntry domain = new DomainEntry(entry);
            domains.put(domain.at(), domain);
            domainList.add(domain);
        }
        List<DeviceEntry> devices = new ArrayList<>();
        ArrayFormat deviceFormat = generation.devices();
        for (ArrayEntry entry : chain.read(deviceFormat, flb, usual -> {
            UnitEntry unit = iommus.get(generation.value(usual, IommuField.IOMMU).orElse(0));
            return deviceFormat.entryFor(unit == null ? 0 : unit.type());
        })) {
            UnitEntry unit = iommus.get(entry.value(IommuField.IOMMU).orElse(0));
            DomainEntry domain = domains.get(entry.value(IommuField.DOMAIN).orElse(0));
            devices.add(new DeviceEntry(entry, Optional.ofNullable(unit), Optional.ofNullable(domain)));
        }
        return new IommuState(generation.compatible(), choice.generation(), choice.reason(), flb.address(),
                Optional.of(flb), raw, chain.pages(), iommuList, domainList, devices);
    }

    private static IommuState empty(String compatible, String reason, long address, String raw) {
        return new IommuState(compatible, Optional.empty(), reason, address, Optional.empty(), raw, List.of(),
                List.of(), List.of(), List.of());
    }
}
