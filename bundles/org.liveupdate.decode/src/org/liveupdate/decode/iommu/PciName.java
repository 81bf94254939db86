/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

/** PCI addresses as people write them. */
public final class PciName {

    private PciName() {
    }

    /**
     * Formats a PCI address.
     *
     * @param segment PCI segment
     * @param bdf     bus &lt;&lt; 8 | devfn; higher bits are shown as part of the bus
     * @return "bb:dd.f", with "ssss:" in front if the segment is not 0, in hexadecimal
     */
    public static String of(long segment, long bdf) {
        String name = String.format("%02x:%02x.%x", bdf >>> 8, bdf >>> 3 & 0x1f, bdf & 7);
        return segment == 0 ? name : String.format("%04x:%s", segment, name);
    }

    /**
     * Segment and address as one number.
     *
     * @param segment PCI segment
     * @param bdf     bus &lt;&lt; 8 | devfn
     * @return segment &lt;&lt; 16 | bdf
     */
    public static long key(long segment, long bdf) {
        return segment << 16 | bdf & 0xffff;
    }
}
