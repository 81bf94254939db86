/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Differences between two states that speak of objects: two captures, two steps of a simulation, or one of each.
 * {@link org.liveupdate.analysis.diff.DiffQuery} is the way in, {@link org.liveupdate.analysis.diff.SnapshotDiff} the
 * result, which never changes; {@link org.liveupdate.analysis.diff.DiffText} and
 * {@link org.liveupdate.analysis.diff.DiffJson} write it.
 */
package org.liveupdate.analysis.diff;
