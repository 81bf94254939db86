/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.PciFlbFormat;

/**
 * The PCI core's FLB.
 *
 * @param compatible compatible string of the FLB
 * @param format     format that it was read with, empty if the string is not known or the bytes fit none
 * @param choice     why this format
 * @param address    physical address that the FLB's data gives
 * @param flb        the structure there, empty if it was not read
 * @param devices    used slots in order
 * @param raw        the first bytes at the address in hexadecimal, "" if there are none
 */
public record PciFlbState(String compatible, Optional<PciFlbFormat> format, String choice, long address,
        Optional<Struct> flb, List<PciDevice> devices, String raw) {

    /** Copies the list. */
    public PciFlbState {
        devices = List.copyOf(devices);
    }
}
