/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.LegacyContext;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdMode;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;

/** Rules about what hardware does with the requests of preserved devices. */
final class ContextRules {

    private static final Rule PRESENT = new Rule("device-context-missing",
            "A preserved device has a context entry",
            "Translation stays enabled over the kexec so that preserved devices can go on doing DMA. For that the"
                    + " context entry of each of them must stay present. It is cleared for devices that are not"
                    + " preserved (a stale device entry, finding X04, shows up here).",
            ContextRules::present);

    private static final Rule LEGACY = new Rule("device-context-mismatch",
            "The context entry agrees with the serialized device",
            "In legacy mode the context entry of a preserved device points to the top table of its domain, with an"
                    + " address width of top_level - 1 and the serialized domain id. The next kernel reuses the id"
                    + " and does not write the entry again, so a difference would stay.",
            ContextRules::legacy);

    private static final Rule SCALABLE = new Rule("device-pasid-mismatch",
            "The PASID table agrees with the serialized device",
            "In scalable mode the context entry of a preserved device points to the serialized PASID directory, whose"
                    + " entry for PASID 0 is present and points to the top table of the domain with the serialized"
                    + " domain id. As posted, the next kernel frees the preserved directory of devices whose number"
                    + " of PASIDs is no power of two of at least 32768 while hardware goes on using it (finding X12).",
            ContextRules::scalable);

    private ContextRules() {
    }

    static List<Rule> all() {
        return List.of(PRESENT, LEGACY, SCALABLE);
    }

    private static void present(CheckRun run) {
        for (DeviceEntry device : run.liveDevices()) {
            Optional<VtdUnit> unit = device.unit().flatMap(run::hardware);
            if (unit.isPresent() && run.hardware(device).isEmpty() && canSee(unit.get(), device)) {
                run.error(device.at(), device + ": expected a present context entry, found none");
            }
        }
    }

    /** Whether a missing context entry is really missing, and not only its table from the image. */
    private static boolean canSee(VtdUnit unit, DeviceEntry device) {
        for (ContextTable table : unit.contextTables()) {
            boolean half = unit.mode() == VtdMode.LEGACY
                    || table.upper() == device.requester().devfn() >= 0x80;
            if (table.bus() == device.requester().bus() && half && !table.readable()) {
                return false;
            }
        }
        return !unit.contextTables().isEmpty() || !unit.devices().isEmpty();
    }

    private static void legacy(CheckRun run) {
        for (DeviceEntry device : run.liveDevices()) {
            Optional<VtdDevice> hardware = run.hardware(device);
            Optional<Translation> found = hardware.flatMap(VtdDevice::legacy).map(LegacyContext::translation);
            if (found.isPresent() && device.domain().isPresent() && !device.domain().get().deleted()) {
                List<String> differences = differences(device, device.domain().get(), found.get());
                if (!differences.isEmpty()) {
                    run.error(hardware.get().entryAddress(), "context entry of " + device.bdf() + ": "
                            + String.join("; ", differences));
                }
            }
        }
    }

    private static void scalable(CheckRun run) {
        for (DeviceEntry device : run.liveDevices()) {
            Optional<VtdDevice> hardware = run.hardware(device);
            Optional<ScalableContext> context = hardware.flatMap(VtdDevice::scalable);
            if (context.isEmpty() || device.domain().isEmpty() || device.domain().get().deleted()) {
                continue;
            }
            long directory = device.pasidDirectory().orElse(0);
            if (device.pasidDirectory().isPresent() && context.get().pasidDirectory() != directory) {
                run.error(hardware.get().entryAddress(), "context entry of " + device.bdf()
                        + ": expected the PASID directory " + Hex.of(directory) + ", found "
                        + Hex.of(context.get().pasidDirectory()));
                continue;
            }
            Optional<VtdPasid> pasid = context.get().pasid(0);
            if (pasid.isEmpty()) {
                boolean there = run.state().memory().contains(context.get().pasidDirectory(), Long.BYTES);
                run.error(context.get().pasidDirectory(), "PASID directory of " + device.bdf()
                        + ": expected a present entry for PASID 0, found "
                        + (there ? "none" : "no page of the image at " + Hex.of(context.get().pasidDirectory())));
                continue;
            }
            List<String> differences = differences(device, device.domain().get(), pasid.get().translation());
            if (!differences.isEmpty()) {
                run.error(pasid.get().entryAddress(), "PASID entry 0 of " + device.bdf() + ": "
                        + String.join("; ", differences));
            }
        }
    }

    private static List<String> differences(DeviceEntry device, DomainEntry domain, Translation found) {
        List<String> result = new ArrayList<>();
        if (found.stage() != Stage.FIRST && found.stage() != Stage.SECOND) {
            result.add("expected translation by a page table, found " + found.stage().text());
            return result;
        }
        if (found.pointer() != domain.topTable()) {
            result.add("expected the top table " + Hex.of(domain.topTable()) + ", found " + Hex.of(found.pointer()));
        }
        if (found.levels() != domain.topLevel() + 1) {
            result.add("expected " + (domain.topLevel() + 1) + " levels, found " + found.levels() + " ("
                    + AddressWidth.bits(Math.max(found.levels(), 1)) + " bits)");
        }
        if (found.domainId() != device.attachmentId()) {
            result.add("expected domain id " + device.attachmentId() + ", found " + found.domainId());
        }
        return result;
    }
}
