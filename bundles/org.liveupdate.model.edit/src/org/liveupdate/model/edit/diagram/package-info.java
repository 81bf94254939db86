/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The drawing of a scenario's machine and programs: what is in it, where it stands, and how lines go; no drawing. */
package org.liveupdate.model.edit.diagram;
