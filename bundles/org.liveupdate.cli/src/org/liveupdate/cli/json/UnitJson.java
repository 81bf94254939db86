/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.util.Collections;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.vtd.LegacyContext;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;

/** IOMMU units with their devices and what these may reach. */
final class UnitJson {

    private final JsonOut out;

    UnitJson(JsonOut out) {
        this.out = out;
    }

    void unit(VtdUnit unit) {
        UnitRegisters registers = unit.registers();
        out.text("register_base", registers.base() == UnitRegisters.UNKNOWN_BASE ? null
                : Hex.of(registers.base()));
        out.hex("rtaddr", registers.rtaddr());
        out.hex("root_table", unit.rootTable());
        out.text("mode", unit.mode().text());
        unit.translationEnabled().ifPresent(on -> out.bool("translation_enabled", on));
        out.texts("notes", unit.notes());
        out.objects("devices", unit.devices(), this::device);
    }

    private void device(VtdDevice device) {
        out.number("bus", device.bdf().bus());
        out.number("devfn", device.bdf().devfn());
        out.text("bdf", device.bdf().toString());
        out.text("mode", device.scalable().isPresent() ? "scalable" : "legacy");
        out.words("raw", device.entry().words());
        out.hex("entry_pa", device.entryAddress());
        device.legacy().ifPresent(this::legacy);
        device.scalable().ifPresent(this::scalable);
    }

    private void legacy(LegacyContext context) {
        out.number("tt", context.translationType());
        out.number("fpd", context.faultProcessingDisabled() ? 1 : 0);
        translation(context.translation());
    }

    private void scalable(ScalableContext context) {
        out.hex("pasid_dir", context.pasidDirectory());
        out.number("pdts", context.pdts());
        out.number("pasid_dir_entries", context.directoryEntries());
        out.number("rid_pasid", context.ridPasid());
        out.number("dte", context.deviceTlb() ? 1 : 0);
        out.number("paside", context.pasidEnabled() ? 1 : 0);
        out.number("pre", context.pageRequests() ? 1 : 0);
        out.number("fpd", context.faultProcessingDisabled() ? 1 : 0);
        out.objects("pasids", context.pasids(), this::pasid);
    }

    private void pasid(VtdPasid pasid) {
        out.number("pasid", pasid.pasid());
        out.words("raw", pasid.entry().words());
        out.hex("entry_pa", pasid.entryAddress());
        out.number("pgtt", pasid.translationType());
        out.number("fspm", pasid.firstStageMode());
        out.hex("ssptptr", pasid.secondStagePointer());
        out.hex("fsptptr", pasid.firstStagePointer());
        translation(pasid.translation());
    }

    private void translation(Translation translation) {
        out.number("did", translation.domainId());
        out.number("aw", translation.addressWidth());
        out.number("levels", translation.levels());
        out.hex("ptptr", translation.pointer());
        out.text("stage", translation.stage().text());
        out.number("leaf_count", translation.leafCount());
        out.number("mapped_bytes", translation.mappedBytes());
        out.object("page_sizes", sizes -> translation.table().map(PageTableSummary::pageSizes).orElseGet(
                Collections::emptySortedMap).entrySet().forEach(this::pageSize));
        out.objects("ranges", translation.ranges(), this::range);
    }

    private void pageSize(Map.Entry<Long, Long> entry) {
        out.number(Long.toString(entry.getKey()), entry.getValue());
    }

    private void range(MappedRange range) {
        out.hex("iova", range.iova());
        out.hex("len", range.length());
        out.hex("pa", range.physical());
        out.hex("page", range.pageSize());
        out.number("r", range.readable() ? 1 : 0);
        out.number("w", range.writable() ? 1 : 0);
    }
}
