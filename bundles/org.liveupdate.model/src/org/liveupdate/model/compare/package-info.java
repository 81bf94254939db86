/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How two scenarios differ: elements and steps that were added, removed, changed or moved, told apart by their ids. */
package org.liveupdate.model.compare;
