/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.decode.iommu.PciName;

/**
 * One preserved vfio-pci device.
 *
 * @param compatible compatible string of the LUO file
 * @param format     format that it was read with, empty if the string is not known or there are no bytes
 * @param choice     why this format
 * @param address    physical address that the LUO file's data gives
 * @param struct     the structure there, empty if it was not read
 * @param raw        the first bytes at the address in hexadecimal, "" if there are none
 */
public record VfioPciState(String compatible, Optional<VfioPciFormat> format, String choice, long address,
        Optional<Struct> struct, String raw) {

    /**
     * PCI segment.
     *
     * @return the segment, empty if the structure was not read
     */
    public OptionalLong segment() {
        return number(VfioPciFormat.SEGMENT);
    }

    /**
     * Bus, device and function.
     *
     * @return bus &lt;&lt; 8 | devfn, empty if the structure was not read
     */
    public OptionalLong bdf() {
        return number(VfioPciFormat.BDF);
    }

    /**
     * Whether the device can be reset.
     *
     * @return the byte as stored, empty if the format does not record it
     */
    public OptionalLong resetWorks() {
        return number(VfioPciFormat.RESET_WORKS);
    }

    /**
     * Which iommufd file the device is bound to.
     *
     * @return low 32 bits of the file's LUO token, empty if the format does not record it
     */
    public OptionalLong iommufdToken() {
        return struct.isPresent() && struct.get().layout().has(VfioPciFormat.IOMMUFD)
                ? OptionalLong.of(struct.get().struct(VfioPciFormat.IOMMUFD).get(VfioPciFormat.TOKEN))
                : OptionalLong.empty();
    }

    /**
     * The device's address as people write it.
     *
     * @return "bb:dd.f", or "?" if the structure was not read
     */
    public String name() {
        return struct.isPresent() ? PciName.of(segment().getAsLong(), bdf().getAsLong()) : "?";
    }

    private OptionalLong number(String field) {
        return struct.isPresent() && struct.get().layout().has(field) ? OptionalLong.of(struct.get().get(field))
                : OptionalLong.empty();
    }
}
