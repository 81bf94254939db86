/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

/**
 * Registers of a VT-d unit by their offset in its register page. VT-d specification, chapter 11; Linux 7.3
 * drivers/iommu/intel/iommu.h. The names are those of {@link UnitRegisters} and of registers.json.
 */
public enum VtdRegister {
    /** Version. */
    VER(0x00, 4),
    /** Capability. */
    CAP(0x08, 8),
    /** Extended capability. */
    ECAP(0x10, 8),
    /** Global command. */
    GCMD(0x18, 4),
    /** Global status. */
    GSTS(0x1c, 4),
    /** Root table address. */
    RTADDR(0x20, 8),
    /** Context command. */
    CCMD(0x28, 8),
    /** Fault status. */
    FSTS(0x34, 4),
    /** Fault event control. */
    FECTL(0x38, 4),
    /** Fault event data. */
    FEDATA(0x3c, 4),
    /** Fault event address. */
    FEADDR(0x40, 4),
    /** Fault event upper address. */
    FEUADDR(0x44, 4),
    /** Protected memory enable. */
    PMEN(0x64, 4),
    /** Protected low memory base. */
    PLMBASE(0x68, 4),
    /** Protected low memory limit. */
    PLMLIMIT(0x6c, 4),
    /** Protected high memory base. */
    PHMBASE(0x70, 8),
    /** Protected high memory limit. */
    PHMLIMIT(0x78, 8),
    /** Invalidation queue head. */
    IQH(0x80, 8),
    /** Invalidation queue tail. */
    IQT(0x88, 8),
    /** Invalidation queue address. */
    IQA(0x90, 8),
    /** Invalidation completion status. */
    ICS(0x9c, 4),
    /** Invalidation queue error record. */
    IQER(0xb0, 8),
    /** Interrupt remapping table address. */
    IRTA(0xb8, 8),
    /** Page request queue head. */
    PQH(0xc0, 8),
    /** Page request queue tail. */
    PQT(0xc8, 8),
    /** Page request queue address. */
    PQA(0xd0, 8),
    /** Page request status. */
    PRS(0xdc, 4),
    /** Page request event control. */
    PECTL(0xe0, 4),
    /** Page request event data. */
    PEDATA(0xe4, 4),
    /** Page request event address. */
    PEADDR(0xe8, 4),
    /** Page request event upper address. */
    PEUADDR(0xec, 4),
    /** MTRR capability. */
    MTRRCAP(0x100, 8),
    /** Performance monitoring capability. */
    PERFCAP(0x300, 8),
    /** Enhanced command. */
    ECMD(0x400, 8),
    /** Enhanced command response. */
    ECRSP(0x410, 8);

    private final int offset;
    private final int size;

    VtdRegister(int offset, int size) {
        this.offset = offset;
        this.size = size;
    }

    /**
     * Where the register stands.
     *
     * @return offset in bytes from the unit's base
     */
    public int offset() {
        return offset;
    }

    /**
     * How wide the register is.
     *
     * @return 4 or 8 bytes
     */
    public int size() {
        return size;
    }
}
