/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

/**
 * An entry of the memory reservation block.
 *
 * @param address first byte
 * @param size    length in bytes
 */
public record FdtReservation(long address, long size) {
}
