/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.RegisterLayouts;

/**
 * What a unit can do, read from its capability registers.
 *
 * @param cap  value of CAP
 * @param ecap value of ECAP
 */
public record UnitFeatures(long cap, long ecap) {

    /**
     * A field of CAP.
     *
     * @param field its name in {@link RegisterLayouts#CAP}
     * @return its value
     */
    public int cap(String field) {
        return (int) RegisterLayouts.CAP.field(field).of(cap);
    }

    /**
     * A field of ECAP.
     *
     * @param field its name in {@link RegisterLayouts#ECAP}
     * @return its value
     */
    public int ecap(String field) {
        return (int) RegisterLayouts.ECAP.field(field).of(ecap);
    }

    /**
     * A flag of CAP.
     *
     * @param flag its name
     * @return whether it is set
     */
    public boolean hasCap(String flag) {
        return cap(flag) != 0;
    }

    /**
     * A flag of ECAP.
     *
     * @param flag its name
     * @return whether it is set
     */
    public boolean hasEcap(String flag) {
        return ecap(flag) != 0;
    }

    /**
     * How many domain ids there are.
     *
     * @return 16 to 65536
     */
    public int domains() {
        return DomainIds.count(cap);
    }

    /**
     * How wide input addresses of second-stage tables are.
     *
     * @return bits
     */
    public int guestBits() {
        return cap("MGAW") + 1;
    }

    /**
     * Whether second-stage tables of so many levels are walked.
     *
     * @param levels 3, 4 or 5; anything else is never walked
     * @return true if they are
     */
    public boolean walksSecondStage(int levels) {
        return levels >= AddressWidth.MIN_LEVELS && levels <= AddressWidth.MAX_LEVELS
                && AddressWidth.supported(cap, levels);
    }

    /**
     * Whether first-stage tables of so many levels are walked.
     *
     * @param levels 4 or 5
     * @return true if they are
     */
    public boolean walksFirstStage(int levels) {
        return levels == 4 || levels == 5 && hasCap("FS5LP");
    }

    /**
     * How second-stage entries are read.
     *
     * @return the format with the page sizes of the unit
     */
    public PageTableFormat secondStage() {
        return PageTableFormat.SECOND_STAGE.forUnit(cap);
    }

    /**
     * How first-stage entries are read.
     *
     * @return the format with the page sizes of the unit
     */
    public PageTableFormat firstStage() {
        return PageTableFormat.FIRST_STAGE.forUnit(cap);
    }
}
