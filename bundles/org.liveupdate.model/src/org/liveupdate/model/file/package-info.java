/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Scenario files: reading, with what is wrong in them and where, and writing the same bytes for the same model. */
package org.liveupdate.model.file;
