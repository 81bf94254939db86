/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.source;

import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.memory.PageOwners;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.tree.StateTree;

/**
 * A state of memory that views look at: a captured image, or a moment of a scenario. It does not change; another moment
 * is another source. Safe to ask from any thread.
 */
public interface StateSource {

    /**
     * What it is called.
     *
     * @return name of the file, or of the moment
     */
    String name();

    /**
     * What was found in memory.
     *
     * @return the decoded state
     */
    Inspection inspection();

    /**
     * Registers of the IOMMU units, as translations use them.
     *
     * @return in the order of the inspection's units
     */
    List<UnitRegisters> registers();

    /**
     * The bytes.
     *
     * @return the memory that the inspection was made from
     */
    default PhysicalMemory memory() {
        return inspection().memory();
    }

    /**
     * The state as a tree.
     *
     * @return the tree, always the same
     */
    StateTree tree();

    /**
     * Whose the pages are.
     *
     * @return the owners, always the same
     */
    PageOwners owners();

    /**
     * The pointers between structures. They are read on first use, which may take a while.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the pointers
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    PointerIndex pointers(Progress progress);
}
