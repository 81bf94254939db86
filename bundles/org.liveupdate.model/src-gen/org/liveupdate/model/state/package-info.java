/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Snapshots: the state of one moment of a live update, decoded from memory. What can be large is made when it is asked for. */
package org.liveupdate.model.state;
