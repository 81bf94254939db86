/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The part of the PCI core that keeps track of preserved devices, on which vfio-pci builds (postings of 2026, not
 * merged).
 */
package org.liveupdate.kernel.pci;
