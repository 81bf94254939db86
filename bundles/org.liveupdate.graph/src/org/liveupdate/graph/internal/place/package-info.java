/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What all layouts share: the sizes of boxes, the arrangement inside containers and the free places for new boxes. */
package org.liveupdate.graph.internal.place;
