/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the PCI core's part in live update. */
package org.liveupdate.kernel.pci;
