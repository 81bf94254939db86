/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.decode.acpi.DmarTable;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.luo.LuoRemnants;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.scan.RootTableGuess;
import org.liveupdate.decode.vfio.PciFlbState;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.decode.vtd.VtdUnit;

/**
 * Everything that a live update left in memory, decoded. Built by {@link StateBuilder}.
 *
 * @param memory   the bytes that it was decoded from
 * @param search   every KHO root tree and setup_data node that was found
 * @param kho      the root tree that the other parts belong to, empty if none is intact
 * @param luo      what LUO hands over by that tree, empty if there is none
 * @param remnants what is left of LUO that no intact tree leads to
 * @param sessions the sessions whose files are decoded below, of {@code luo} or left over
 * @param sessionOrigin how these sessions were reached
 * @param memfds   preserved memfds, in session order
 * @param iommufds preserved iommufd files, in session order
 * @param vfio     preserved vfio-pci devices, in session order
 * @param iommu    serialized IOMMU state, empty if none was found
 * @param iommuOrigin how that was reached
 * @param pci      the PCI core's FLB, empty if none was found
 * @param units    VT-d units as their hardware tables show them
 * @param roots    root tables that were recognised by their shape; only looked for without registers
 * @param dmar     firmware's table of VT-d units, empty if it was not found
 * @param found    how each part was found, one sentence each
 */
public record LiveUpdateState(PhysicalMemory memory, KhoSearch search, Optional<KhoCandidate> kho,
        Optional<LuoState> luo, LuoRemnants remnants, List<LuoSession> sessions, Origin sessionOrigin,
        List<OwnedFile<MemfdFile>> memfds, List<OwnedFile<IommufdState>> iommufds, List<OwnedFile<VfioPciState>> vfio,
        Optional<IommuState> iommu, Origin iommuOrigin, Optional<PciFlbState> pci, List<VtdUnit> units,
        List<RootTableGuess> roots, Optional<DmarTable> dmar, List<String> found) {

    /** Copies the lists. */
    public LiveUpdateState {
        sessions = List.copyOf(sessions);
        memfds = List.copyOf(memfds);
        iommufds = List.copyOf(iommufds);
        vfio = List.copyOf(vfio);
        units = List.copyOf(units);
        roots = List.copyOf(roots);
        found = List.copyOf(found);
    }

    /**
     * The folios that KHO preserves, if they include the serialized IOMMU state. After boot the tree in use is one that
     * the new kernel makes, which says nothing about what the old kernel preserved.
     *
     * @return the folios, or empty if nothing can be said about what is preserved
     */
    public Optional<FolioSet> preserved() {
        return kho.map(KhoCandidate::state).filter(state -> state.mapState() == KhoState.MapState.INTACT)
                .map(KhoState::preserved)
                .filter(folios -> iommu.isEmpty() || iommuOrigin == Origin.HANDOVER
                        || folios.containing(iommu.get().address()).isPresent());
    }

    /**
     * Whether the old kernel has serialized its sessions and FLBs: only reboot(KEXEC) does, and the shutdown of devices
     * and IOMMUs comes after it.
     *
     * @return true if LUO's state says so
     */
    public boolean serialized() {
        return luo.map(LuoState::serialized).orElse(false);
    }
}
