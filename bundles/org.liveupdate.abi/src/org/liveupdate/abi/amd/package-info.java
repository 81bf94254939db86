/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Formats of the AMD I/O virtualization technology (AMD-Vi). */
package org.liveupdate.abi.amd;
