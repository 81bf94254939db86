/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The command line: one class a command, none of which knows Eclipse.
 */
package org.liveupdate.cli;
