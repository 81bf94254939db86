/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What iommufd hands over for one of its files in a live update: the preserved hardware page tables (HWPTs). */
package org.liveupdate.abi.iommufd;
