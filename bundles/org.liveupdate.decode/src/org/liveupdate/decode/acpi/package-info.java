/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Finding and decoding the ACPI DMAR table, in memory or in a file: which VT-d units there are, and whose devices. */
package org.liveupdate.decode.acpi;
