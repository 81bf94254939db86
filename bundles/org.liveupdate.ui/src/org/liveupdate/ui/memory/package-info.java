/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view with the bytes of memory: rows of any number, the fields that lie over them, and what owns each page. */
package org.liveupdate.ui.memory;
