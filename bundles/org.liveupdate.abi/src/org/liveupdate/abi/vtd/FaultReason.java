/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

/**
 * Why a unit blocks a request, by the codes of its fault recording registers. Codes below 0x30 are those of legacy
 * mode. VT-d specification, 7.1; the codes agree with the tables of Linux 7.3 drivers/iommu/intel/dmar.c.
 */
public enum FaultReason {
    /** Blocked without a record. */
    NONE(0, "blocked by the translation table mode"),
    /** Legacy. */
    ROOT_NOT_PRESENT(0x01, "root entry is not present"),
    /** Legacy. */
    CONTEXT_NOT_PRESENT(0x02, "context entry is not present"),
    /** Legacy. */
    CONTEXT_INVALID(0x03, "context entry has an invalid type or width"),
    /** Legacy. */
    BEYOND_WIDTH(0x04, "address is beyond the address width"),
    /** Legacy. */
    WRITE_BLOCKED(0x05, "page table does not allow writing"),
    /** Legacy. */
    READ_BLOCKED(0x06, "page table does not allow reading"),
    /** Legacy. */
    PAGE_ACCESS(0x07, "page table cannot be read"),
    /** Legacy. */
    ROOT_ACCESS(0x08, "root table cannot be read"),
    /** Legacy. */
    CONTEXT_ACCESS(0x09, "context table cannot be read"),
    /** Legacy. */
    ROOT_RESERVED(0x0a, "root entry has reserved bits set"),
    /** Legacy. */
    CONTEXT_RESERVED(0x0b, "context entry has reserved bits set"),
    /** Legacy. */
    PAGE_RESERVED(0x0c, "page table entry has reserved bits set"),
    /** Legacy. */
    TRANSLATED_BLOCKED(0x0d, "context entry does not allow translation requests and translated requests"),
    /** Scalable mode. */
    SM_ROOT_ADDRESS(0x30, "root table address register is invalid"),
    /** Request with PASID in legacy mode. */
    SM_PASID_IN_LEGACY(0x31, "request with PASID while the mode is legacy"),
    /** Scalable mode. */
    SM_ROOT_ACCESS(0x38, "root table cannot be read"),
    /** Scalable mode. */
    SM_ROOT_NOT_PRESENT(0x39, "root entry is not present"),
    /** Scalable mode. */
    SM_ROOT_RESERVED(0x3a, "root entry has reserved bits set"),
    /** Scalable mode. */
    SM_CONTEXT_ACCESS(0x40, "context table cannot be read"),
    /** Scalable mode. */
    SM_CONTEXT_NOT_PRESENT(0x41, "context entry is not present"),
    /** Scalable mode. */
    SM_CONTEXT_RESERVED(0x42, "context entry has reserved bits set"),
    /** Scalable mode. */
    SM_TRANSLATED_BLOCKED(0x44, "context entry does not allow translation requests and translated requests"),
    /** Scalable mode. */
    SM_PASID_DISABLED(0x45, "context entry does not allow requests with PASID"),
    /** Scalable mode. */
    SM_PASID_TOO_LARGE(0x46, "PASID is beyond the PASID directory"),
    /** Scalable mode. */
    SM_PAGE_REQUEST_BLOCKED(0x47, "context entry does not allow page requests"),
    /** Scalable mode. */
    SM_DIRECTORY_ACCESS(0x50, "PASID directory cannot be read"),
    /** Scalable mode. */
    SM_DIRECTORY_NOT_PRESENT(0x51, "PASID directory entry is not present"),
    /** Scalable mode. */
    SM_DIRECTORY_RESERVED(0x52, "PASID directory entry has reserved bits set"),
    /** Scalable mode. */
    SM_PASID_ACCESS(0x58, "PASID table cannot be read"),
    /** Scalable mode. */
    SM_PASID_NOT_PRESENT(0x59, "PASID entry is not present"),
    /** Scalable mode. */
    SM_PASID_RESERVED(0x5a, "PASID entry has reserved bits set"),
    /** Scalable mode. */
    SM_PASID_INVALID(0x5b, "PASID entry has an invalid type or width"),
    /** Scalable mode. */
    SM_FIRST_ACCESS(0x70, "first-stage table cannot be read"),
    /** Scalable mode. */
    SM_FIRST_NOT_PRESENT(0x71, "first-stage entry is not present"),
    /** Scalable mode. */
    SM_FIRST_RESERVED(0x72, "first-stage entry has reserved bits set"),
    /** Scalable mode. */
    SM_SECOND_ACCESS(0x78, "second-stage table cannot be read"),
    /** Scalable mode. */
    SM_SECOND_PERMISSION(0x79, "second-stage entry does not allow the access"),
    /** Scalable mode. */
    SM_SECOND_RESERVED(0x7a, "second-stage entry has reserved bits set"),
    /** Scalable mode. */
    SM_NOT_CANONICAL(0x80, "first-stage address is not canonical"),
    /** Scalable mode. */
    SM_BEYOND_WIDTH(0x84, "address is beyond the second-stage width"),
    /** Scalable mode. */
    SM_WRITE_BLOCKED(0x85, "first-stage entry does not allow writing");

    private final int code;
    private final String text;

    FaultReason(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /**
     * The code that a fault recording register shows.
     *
     * @return the code; 0 if nothing is recorded
     */
    public int code() {
        return code;
    }

    /**
     * What the code means.
     *
     * @return a short sentence
     */
    public String text() {
        return text;
    }
}
