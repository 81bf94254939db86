/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What vfio-pci and the PCI core hand over for preserved PCI devices in a live update. */
package org.liveupdate.abi.vfio;
