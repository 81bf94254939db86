/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommufd;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.layout.Struct;

/**
 * One preserved iommufd file.
 *
 * @param compatible compatible string of the LUO file
 * @param format     format that it was read with, empty if the string is not known or the bytes fit none
 * @param choice     why this format
 * @param address    physical address that the LUO file's data gives
 * @param file       the structure there, empty if it was not read
 * @param count      number of HWPTs as stored
 * @param hwpts      the HWPTs that could be read
 * @param raw        the first bytes at the address in hexadecimal, "" if there are none
 */
public record IommufdState(String compatible, Optional<IommufdFormat> format, String choice, long address,
        Optional<Struct> file, long count, List<HwptEntry> hwpts, String raw) {

    /** Copies the list. */
    public IommufdState {
        hwpts = List.copyOf(hwpts);
    }
}
