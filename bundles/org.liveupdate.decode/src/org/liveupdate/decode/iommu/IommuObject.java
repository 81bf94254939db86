/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

/** What IOMMUs, domains and devices in the serialized state have in common. */
public interface IommuObject {

    /**
     * The entry that the object was read from.
     *
     * @return the entry
     */
    ArrayEntry entry();

    /**
     * Where the entry stands.
     *
     * @return physical address of its first byte
     */
    default long at() {
        return entry().at();
    }

    /**
     * Whether the object was unpreserved before the live update.
     *
     * @return true if it is marked as deleted
     */
    default boolean deleted() {
        return entry().deleted();
    }

    /**
     * Whether the next kernel has taken the object over.
     *
     * @return true if it is marked as incoming
     */
    default boolean incoming() {
        return entry().incoming();
    }
}
