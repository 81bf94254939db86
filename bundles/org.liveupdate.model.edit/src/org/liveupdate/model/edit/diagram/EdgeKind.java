/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

/** What a line of the drawing says. */
public enum EdgeKind {
    /** From a device to the device file that opens it. */
    FILE_OF,
    /** From a device file to the iommufd that it is bound to, when it is attached to none of its page tables. */
    BOUND,
    /** From a device file to the page table that it is attached to. */
    ATTACHED,
    /** From a device file to the page table that one of its PASIDs is attached to. */
    PASID,
    /** From a mapping to its memfd. */
    MAPS,
    /** From a nested page table to its second stage. */
    NESTED,
    /** From a file to the session that preserves it. */
    PRESERVED
}
