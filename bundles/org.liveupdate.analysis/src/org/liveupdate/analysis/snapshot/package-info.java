/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The state model of {@link org.liveupdate.model.state.Snapshot} built from what was decoded.
 * {@link org.liveupdate.analysis.snapshot.SnapshotBuilder} is the way in.
 */
package org.liveupdate.analysis.snapshot;
