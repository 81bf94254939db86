/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Decoding what iommufd hands over for its files: the preserved hardware page tables and the domains behind them. */
package org.liveupdate.decode.iommufd;
