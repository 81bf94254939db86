/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Kexec Handover: finding the root tree in memory, deciding which kernel it belongs to, and decoding what it preserves.
 */
package org.liveupdate.decode.kho;
