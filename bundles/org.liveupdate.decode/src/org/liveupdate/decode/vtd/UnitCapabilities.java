/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.OptionalLong;

import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;

/**
 * What a unit can do. Of registers that were not captured the most is assumed, so that nothing is called wrong that may
 * be right.
 */
final class UnitCapabilities {

    private static final int MAX_BITS = 57;

    private final OptionalLong cap;
    private final OptionalLong ecap;
    private final PageTableFormat secondStage;
    private final PageTableFormat firstStage;

    UnitCapabilities(UnitRegisters registers) {
        cap = registers.get("CAP");
        ecap = registers.get("ECAP");
        secondStage = format(PageTableFormat.SECOND_STAGE);
        firstStage = format(PageTableFormat.FIRST_STAGE);
    }

    private PageTableFormat format(PageTableFormat all) {
        return cap.isPresent() ? all.forUnit(cap.getAsLong()) : all;
    }

    /** The second-stage format with the page sizes of the unit. */
    PageTableFormat secondStage() {
        return secondStage;
    }

    /** The first-stage format with the page sizes of the unit. */
    PageTableFormat firstStage() {
        return firstStage;
    }

    /** Whether second-stage tables of so many levels are walked. */
    boolean walksSecondStage(int levels) {
        return cap.isEmpty() || AddressWidth.supported(cap.getAsLong(), levels);
    }

    /** Whether first-stage tables of so many levels are walked. */
    boolean walksFirstStage(int levels) {
        return levels == 4 || hasCap("FS5LP");
    }

    /** Number of domain ids. */
    int domains() {
        return cap.isPresent() ? DomainIds.count(cap.getAsLong()) : 1 << Short.SIZE;
    }

    /** Widest input address of second-stage tables, in bits. */
    int guestBits() {
        return cap.isPresent() ? (int) RegisterLayouts.CAP.field("MGAW").of(cap.getAsLong()) + 1 : MAX_BITS;
    }

    /** Whether a flag of CAP is set or not known. */
    boolean hasCap(String flag) {
        return cap.isEmpty() || RegisterLayouts.CAP.field(flag).of(cap.getAsLong()) != 0;
    }

    /** Whether a flag of ECAP is set or not known. */
    boolean hasEcap(String flag) {
        return ecap.isEmpty() || RegisterLayouts.ECAP.field(flag).of(ecap.getAsLong()) != 0;
    }
}
