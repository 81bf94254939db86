/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Preserved memfds: layouts of the serialized file and of its folio entries, and the names of seals.
 */
package org.liveupdate.abi.memfd;
