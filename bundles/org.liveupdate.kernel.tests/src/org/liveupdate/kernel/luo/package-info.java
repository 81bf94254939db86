/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the package of the same name. */
package org.liveupdate.kernel.luo;
