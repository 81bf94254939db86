/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * vfio-pci: device files (cdev) of PCI devices that user space drives, and their preservation in a live update (patch
 * 13 and the
 * series that it builds on).
 */
package org.liveupdate.kernel.vfio;
