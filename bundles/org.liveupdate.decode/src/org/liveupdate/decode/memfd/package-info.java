/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Preserved memfds: decoding the file's structure and its array of folios.
 */
package org.liveupdate.decode.memfd;
