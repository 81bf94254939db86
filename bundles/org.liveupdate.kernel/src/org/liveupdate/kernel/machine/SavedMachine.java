/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.kernel.memory.MemorySnapshot;

/**
 * A machine at one moment, as a decoder wants it.
 *
 * @param memory     its memory
 * @param registers  registers of its IOMMU units
 * @param bootParams physical address of the boot_params that the last kexec wrote for the kernel it jumped to; empty if
 *                   there was none
 */
public record SavedMachine(MemorySnapshot memory, List<UnitRegisters> registers, OptionalLong bootParams) {

    /** A saved machine with its own copy of the list. */
    public SavedMachine {
        registers = List.copyOf(registers);
    }
}
