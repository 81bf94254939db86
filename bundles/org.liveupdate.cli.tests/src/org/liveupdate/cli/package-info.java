/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The command line as its users call it: arguments in, text, JSON, files and exit status out.
 */
package org.liveupdate.cli;
