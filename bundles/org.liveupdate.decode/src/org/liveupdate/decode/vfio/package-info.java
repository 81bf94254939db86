/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Decoding what vfio-pci and the PCI core hand over for preserved PCI devices. */
package org.liveupdate.decode.vfio;
