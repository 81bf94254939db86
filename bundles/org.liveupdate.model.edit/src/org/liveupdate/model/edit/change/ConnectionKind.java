/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

/** What connecting two elements means. */
public enum ConnectionKind {
    /** A device is attached to a page table: its file is opened and bound, and there is a step that attaches it. */
    ATTACH,
    /** A device is bound to an iommufd. */
    BIND,
    /** A device is translated by another unit. */
    UNIT,
    /** A device is put behind a bridge. */
    BEHIND,
    /** Memory of a memfd is mapped; needs a {@link MappingSpec}. */
    MAP,
    /** A mapping gets another memfd. */
    MEMORY,
    /** A file is preserved in a session, with what has to be preserved before it. */
    PRESERVE,
    /** A device file opens another device. */
    FILE_OF,
    /** A page table is nested in another. */
    NEST
}
