/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.OptionalLong;

import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.IommuDomain;

/** A hardware page table (HWPT) of the paging kind: a domain that shows an address space. */
public final class Hwpt extends IommufdObject {

    private final Ioas ioas;
    private final IommuDomain domain;
    private final boolean automatic;
    private boolean preserve;
    private long token;

    Hwpt(Ioas ioas, IommuDomain domain, boolean automatic) {
        this.ioas = ioas;
        this.domain = domain;
        this.automatic = automatic;
    }

    /**
     * The address space that it shows.
     *
     * @return the IOAS
     */
    public Ioas ioas() {
        return ioas;
    }

    /**
     * What the IOMMU core knows.
     *
     * @return its domain
     */
    public IommuDomain domain() {
        return domain;
    }

    /**
     * The token under which it is to be preserved.
     *
     * @return the token that user space marked it with, or empty if it did not
     */
    public OptionalLong token() {
        return preserve ? OptionalLong.of(token) : OptionalLong.empty();
    }

    void mark(long with) {
        preserve = true;
        token = with;
    }

    boolean isMarked() {
        return preserve;
    }

    /** Made because a device was attached to the address space itself; goes with its last device. */
    boolean isAutomatic() {
        return automatic;
    }

    /** Whether a device with PASIDs can be attached to it. */
    boolean allowsPasids() {
        return domain.has(DomainFlag.PASID);
    }
}
