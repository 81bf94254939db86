/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

/** Codes of the problems that VT-d decoding reports. They are stable: scripts may filter by them. */
public final class VtdProblems {

    /** The root table is not in the image. */
    public static final String ROOT_OUTSIDE = "root-outside-image";

    /** A context, PASID or page table is not in the image. */
    public static final String TABLE_OUTSIDE = "table-outside-image";

    /** RTADDR has the reserved translation table mode 2. */
    public static final String MODE_RESERVED = "table-mode-reserved";

    /** Bits are set that must be zero. */
    public static final String RESERVED_BITS = "reserved-bits";

    /** A page table points to itself or to a table above. */
    public static final String TABLE_LOOP = "table-loop";

    /** A table is reached more than once, not on one path. */
    public static final String TABLE_SHARED = "table-shared";

    /** TT or PGTT has a reserved value. */
    public static final String TYPE_RESERVED = "translation-type-reserved";

    /** TT or PGTT asks for what CAP and ECAP do not offer. */
    public static final String TYPE_UNSUPPORTED = "translation-type-unsupported";

    /** AW or FSPM has a reserved value. */
    public static final String WIDTH_RESERVED = "address-width-reserved";

    /** AW or FSPM asks for levels that the unit does not walk. */
    public static final String WIDTH_UNSUPPORTED = "address-width-unsupported";

    /** A second-stage table maps addresses beyond CAP.MGAW. */
    public static final String BEYOND_WIDTH = "iova-beyond-width";

    /** A domain id is 0. */
    public static final String DOMAIN_ZERO = "domain-id-zero";

    /** A domain id is not below the number of domains of the unit. */
    public static final String DOMAIN_TOO_LARGE = "domain-id-too-large";

    /** One domain id stands for different second-stage tables: cached translations would be mixed up. */
    public static final String DOMAIN_MISMATCH = "domain-id-mismatch";

    /** An entry is not zero, but hardware takes it for not present: the kernel's page table code does not. */
    public static final String NOT_PRESENT_BITS = "bits-without-permission";

    /** The entries on the way to a page allow neither reading nor writing. */
    public static final String NO_PERMISSION = "no-permission";

    /** A table of a nested first stage stands at a guest-physical address that the second stage does not map. */
    public static final String NESTED_NOT_MAPPED = "nested-table-not-mapped";

    /** RTADDR is set, but GSTS.TES is not. */
    public static final String DISABLED = "translation-disabled";

    /** Decoding stopped because it took too many steps. */
    public static final String BUDGET = "step-budget-exhausted";

    /** More ranges than are kept. */
    public static final String TOO_MANY_RANGES = "too-many-ranges";

    /** More PASIDs than are kept. */
    public static final String TOO_MANY_PASIDS = "too-many-pasids";

    private VtdProblems() {
    }
}
