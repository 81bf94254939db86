/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.IommuDecoder;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommufd.IommufdDecoder;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.kho.KhoDecoder;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.luo.LuoDecoder;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.vfio.KnownDevices;
import org.liveupdate.decode.vfio.PciDecoder;
import org.liveupdate.decode.vfio.PciFlbState;
import org.liveupdate.decode.vfio.VfioPciDecoder;
import org.liveupdate.decode.vfio.VfioPciState;

/** What the decoders, which know nothing of the simulator, find in the memory of a machine that is about to kexec. */
record Decoded(KhoState kho, LuoState luo, IommuState iommu, PciFlbState pci, List<IommufdState> iommufds,
        List<VfioPciState> devices, List<String> problems) {

    /** Address of the sessions as the orchestrator's own structure has it. */
    static long sessions(Guest guest) {
        DecodeContext context = DecodeContext.of(guest.machine().save().memory(), Progress.NONE);
        long tree = guest.machine().kernel().kho().tree();
        KhoState kho = KhoDecoder.decode(context, tree, Optional.empty()).orElseThrow();
        return LuoDecoder.decode(context, kho).orElseThrow().sessionsAt();
    }

    static Decoded of(Guest guest) {
        DecodeContext context = DecodeContext.of(guest.machine().save().memory(), Progress.NONE);
        KhoState kho = KhoDecoder
                .decode(context, guest.machine().kernel().kho().tree(), Optional.empty()).orElseThrow();
        LuoState luo = LuoDecoder.decode(context, kho).orElseThrow();
        LuoFlb flb = luo.flbs().get(0);
        IommuState iommu = IommuDecoder.decode(flb.name(), flb.data(),
                page -> kho.preserved().contains(page, 0), context);
        KnownDevices known = KnownDevices.of(Optional.of(iommu));
        LuoFlb pciFlb = luo.flbs().stream().filter(each -> each.name().equals(PciFlbFormat.V1))
                .findFirst().orElseThrow();
        PciFlbState pci = PciDecoder.decode(pciFlb.name(), pciFlb.data(), known, context);
        List<IommufdState> iommufds = new ArrayList<>();
        List<VfioPciState> devices = new ArrayList<>();
        for (LuoSession session : luo.sessions()) {
            var tokens = session.files().stream().filter(file -> file.compatible().equals(IommufdFormat.COMPATIBLE))
                    .map(LuoFile::token).collect(Collectors.toSet());
            for (LuoFile file : session.files()) {
                if (file.compatible().equals(IommufdFormat.COMPATIBLE)) {
                    iommufds.add(new IommufdDecoder(Optional.of(iommu), context)
                            .decode(file.compatible(), file.data()));
                } else if (file.compatible().equals(VfioPciFormat.V1)) {
                    devices.add(new VfioPciDecoder(known, context).decode(file.compatible(), file.data(), tokens));
                }
            }
        }
        return new Decoded(kho, luo, iommu, pci, iommufds, devices, context.problems().problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO).map(Problem::toString).toList());
    }
}
