/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.List;
import java.util.Optional;

import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.vfio.PciFlbState;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.decode.vtd.VtdUnit;

/**
 * Everything that a live update left in memory, decoded.
 *
 * @param iommu    serialized IOMMU state, empty if none was found
 * @param pci      the PCI core's FLB, empty if none was found
 * @param iommufds preserved iommufd files of all sessions, in session order
 * @param vfio     preserved vfio-pci devices of all sessions, in session order
 * @param units    IOMMU units as their hardware tables show them, by registers and by serialized root tables
 * @param found    how each part was found, one sentence each
 */
public record LiveUpdateState(Optional<IommuState> iommu, Optional<PciFlbState> pci,
        List<OwnedFile<IommufdState>> iommufds, List<OwnedFile<VfioPciState>> vfio, List<VtdUnit> units,
        List<String> found) {

    /** Copies the lists. */
    public LiveUpdateState {
        iommufds = List.copyOf(iommufds);
        vfio = List.copyOf(vfio);
        units = List.copyOf(units);
        found = List.copyOf(found);
    }
}
