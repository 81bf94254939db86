/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the VT-d driver on a machine that has memory, the handover, units and devices. */
package org.liveupdate.kernel.vtd;
