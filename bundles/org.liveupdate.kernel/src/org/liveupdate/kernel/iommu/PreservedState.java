/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.kernel.base.ErrnoException;

/**
 * What drivers of IOMMU units ask of the state that the previous kernel handed over, and of the state they hand over.
 */
public interface PreservedState {

    /** {@code IOMMU_INTEL}: type of a VT-d unit. */
    long INTEL = 1;

    /**
     * The entry of a unit that the previous kernel handed over (iommu_get_preserved_data).
     *
     * @param token what the unit is found by; VT-d: physical address of its registers
     * @param type  {@link #INTEL}
     * @return the entry, or empty if the unit was not preserved or there was no live update
     * @throws ErrnoException finding F10: if the state cannot be read for lack of memory; the unit must not be
     *                        initialised as
     *                        if there were none. As posted it is then empty
     */
    Optional<SerializedEntry> unit(long token, long type) throws ErrnoException;

    /**
     * All devices that the previous kernel handed over (iommu_for_each_preserved_device).
     *
     * @return entries that are not deleted, in their order
     */
    List<SerializedEntry> devices();

    /**
     * An entry that another entry points to.
     *
     * @param kind    what is there
     * @param address physical address of the entry
     * @return the entry
     */
    SerializedEntry at(ArrayFormat.Kind kind, long address);

    /**
     * What a device was handed over with, as long as it has not been attached again (dev_iommu_restored_state).
     *
     * @param device the device
     * @return its entry, or empty
     */
    Optional<SerializedEntry> restored(Device device);

    /**
     * What a device will be handed over with (dev_iommu_preserved_state).
     *
     * @param device the device
     * @return its entry, or empty if it is not preserved for the next kernel
     */
    Optional<SerializedEntry> preserved(Device device);

    /**
     * The domain id that a device must keep when it is attached to its restored domain (dev_iommu_restore_did).
     * Finding F37:
     * as posted any value is taken, else the reserved ids 0 and 1 are refused.
     *
     * @param device the device
     * @param domain the domain it is being attached to
     * @return the id, or -1 if a free one is to be allocated
     */
    long restoredId(Device device, IommuDomain domain);
}
