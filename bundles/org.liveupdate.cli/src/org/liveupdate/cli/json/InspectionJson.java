/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;

/** The answer of {@code inspect --json}. */
public final class InspectionJson {

    private InspectionJson() {
    }

    /**
     * Writes an inspection.
     *
     * @param image      what was inspected, as the user named it
     * @param format     kind of image
     * @param inspection what was found
     * @param out        where to
     */
    public static void write(String image, String format, Inspection inspection, Writer out) {
        JsonOut.document(out, json -> {
            json.text("image", image);
            json.text("format", format);
            List<AddressRange> ranges = inspection.memory().ranges();
            json.number("memory_ranges", ranges.size());
            json.hex("memory_bytes", ranges.stream().mapToLong(AddressRange::length).sum());
            json.texts("found", inspection.found());
            UnitJson units = new UnitJson(json);
            json.objects("units", inspection.units(), units::unit);
            LiveUpdateState state = inspection.state();
            KhoJson kho = new KhoJson(json);
            state.kho().ifPresent(kho::tree);
            kho.search(state.search());
            LuoJson luo = new LuoJson(json, state);
            state.luo().ifPresent(luo::luo);
            luo.leftOver();
            IommuJson iommu = new IommuJson(json);
            state.iommu().ifPresent(iommu::iommu);
            state.pci().ifPresent(iommu::pci);
            ProblemsJson.member(json, inspection.problems());
        });
    }
}
