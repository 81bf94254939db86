/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What people do with a scenario's machine and programs, as commands that can be undone. */
package org.liveupdate.model.edit.change;
