/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import org.liveupdate.abi.layout.Struct;

/**
 * A context table that a root entry points to.
 *
 * @param bus       the bus
 * @param upper     in scalable mode: whether it holds devfn 0x80 to 0xff
 * @param address   physical address of the table
 * @param rootEntry the root entry that points to it
 * @param readable  whether the image holds the table
 */
public record ContextTable(int bus, boolean upper, long address, Struct rootEntry, boolean readable) {
}
