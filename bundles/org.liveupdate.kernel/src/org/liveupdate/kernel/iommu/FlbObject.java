/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Lock;

/**
 * The kernel's own object of the FLB (struct iommu_lu_flb_obj): of what is being preserved or of what was handed
 * over.
 */
final class FlbObject {

    private final Lock mutex = Lock.mutex("flb_obj->lock");
    private final Struct header;
    private final Map<Kind, ObjectArray> outgoing = new EnumMap<>(Kind.class);
    private final Map<Kind, IncomingArray> incoming = new EnumMap<>(Kind.class);
    private final Map<Long, IommuDomain> restored = new HashMap<>();

    FlbObject(Struct header) {
        this.header = header;
    }

    Lock mutex() {
        return mutex;
    }

    /** The FLB structure; a write-through copy of what is in memory. */
    Struct header() {
        return header;
    }

    Map<Kind, ObjectArray> outgoing() {
        return outgoing;
    }

    Map<Kind, IncomingArray> incoming() {
        return incoming;
    }

    /** Domains that were restored, by the kernel virtual address that stands in their entries. */
    Map<Long, IommuDomain> restored() {
        return restored;
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
