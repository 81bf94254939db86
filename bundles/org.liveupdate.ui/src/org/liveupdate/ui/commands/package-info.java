/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Handlers of the bundle's commands, one class for each. */
package org.liveupdate.ui.commands;
