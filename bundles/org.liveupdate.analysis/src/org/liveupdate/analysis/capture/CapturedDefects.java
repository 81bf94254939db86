/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.Origin;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdMode;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Kernel;

/**
 * The defects whose traces a captured image shows: a kernel without them could not have come to such a state. Others
 * may have been there without a trace.
 */
final class CapturedDefects {

    /** The next kernel frees a preserved PASID directory that hardware still uses. */
    private static final String DIRECTORY_FREED = "X12";
    /** Devices are preserved though PASIDs of them are attached, which are lost. */
    private static final String PASIDS_LOST = "F58";

    /** Unpreserved devices keep an entry that looks preserved. */
    private static final String ENTRY_LEFT = "X04";

    private final Inspection inspection;
    private final Set<String> findings = new TreeSet<>();

    private CapturedDefects(Inspection inspection) {
        this.inspection = inspection;
    }

    /** Gives a kernel the defects that an image shows. */
    static void find(Inspection inspection, Kernel kernel, Unknowns unknowns) {
        CapturedDefects found = new CapturedDefects(inspection);
        inspection.state().iommu().ifPresent(iommu -> iommu.liveDevices().forEach(found::device));
        if (found.findings.isEmpty()) {
            unknowns.add(kernel, "behaviour", "No image says which defects its kernel has; as reviewed is assumed.");
            return;
        }
        kernel.setBehaviour(Behaviour.CHOSEN);
        kernel.getFindings().addAll(found.findings);
        unknowns.add(kernel, "behaviour", "The image shows traces of " + String.join(", ", found.findings)
                + "; that its kernel has no other defects is assumed. What they left over from before is not rebuilt.");
    }

    private void device(DeviceEntry entry) {
        if (entry.domain().filter(domain -> domain.deleted()).isPresent()) {
            findings.add(ENTRY_LEFT);
        }
        Optional<ScalableContext> context = hardware(entry).flatMap(VtdDevice::scalable);
        if (context.isEmpty() || entry.domain().isEmpty()) {
            return;
        }
        boolean booted = inspection.state().iommuOrigin() == Origin.LEFT_OVER;
        OptionalLong directory = entry.pasidDirectory();
        boolean same = directory.isPresent() && directory.getAsLong() == context.get().pasidDirectory();
        if (booted && same && context.get().pasids().isEmpty()) {
            findings.add(DIRECTORY_FREED);
        }
        int rid = context.get().ridPasid();
        if (!booted && context.get().pasids().stream().anyMatch(pasid -> pasid.pasid() != rid)) {
            findings.add(PASIDS_LOST);
        }
    }

    private Optional<VtdDevice> hardware(DeviceEntry entry) {
        OptionalLong base = entry.unit().map(unit -> unit.registerBase()).orElse(OptionalLong.empty());
        return inspection.units().stream().filter(unit -> unit.mode() == VtdMode.SCALABLE)
                .filter(unit -> base.isPresent() && unit.registers().base() == base.getAsLong())
                .map((VtdUnit unit) -> unit.device(entry.requester())).flatMap(Optional::stream).findFirst();
    }
}
