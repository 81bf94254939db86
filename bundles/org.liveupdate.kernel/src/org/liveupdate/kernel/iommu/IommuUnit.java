/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.spec.UnitSpec;

/**
 * An IOMMU unit that its driver has registered (struct iommu_device). Drivers extend it with what they keep
 * themselves.
 */
public abstract class IommuUnit {

    private final UnitSpec spec;
    private final IommuDriver driver;
    private SerializedEntry outgoing;

    /**
     * A unit.
     *
     * @param spec   what it is
     * @param driver its driver
     */
    protected IommuUnit(UnitSpec spec, IommuDriver driver) {
        this.spec = spec;
        this.driver = driver;
    }

    /**
     * What it is.
     *
     * @return its specification
     */
    public UnitSpec spec() {
        return spec;
    }

    /**
     * Its driver.
     *
     * @return the driver
     */
    public IommuDriver driver() {
        return driver;
    }

    /**
     * How many PASIDs it supports.
     *
     * @return 0 if none
     */
    public abstract int maxPasids();

    /**
     * Its entry while it is preserved for the next kernel (outgoing_preserved_state).
     *
     * @return the entry, or null
     */
    public SerializedEntry outgoing() {
        return outgoing;
    }

    void setOutgoing(SerializedEntry entry) {
        this.outgoing = entry;
    }

    @Override
    public String toString() {
        return "IOMMU " + Hex.of(spec.registerBase());
    }
}
