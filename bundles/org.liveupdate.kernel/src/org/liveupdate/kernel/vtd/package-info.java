/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The VT-d driver of Linux 7.3 with the posted patches 06 to 09: units, domains, context and PASID tables, domain ids,
 * flushing, and their live update. The hardware it drives is in {@link org.liveupdate.kernel.vtd.hardware}.
 */
package org.liveupdate.kernel.vtd;
