/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** ACPI tables by which firmware tells an operating system of VT-d units: the way to them, and the DMAR table. */
package org.liveupdate.abi.acpi;
