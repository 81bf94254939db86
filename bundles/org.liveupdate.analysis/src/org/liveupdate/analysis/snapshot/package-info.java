/**
 * The state model of {@link org.liveupdate.model.state.Snapshot} built from what was decoded.
 * {@link org.liveupdate.analysis.snapshot.SnapshotBuilder} is the way in.
 */
package org.liveupdate.analysis.snapshot;
