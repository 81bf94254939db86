/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Results as JSON for scripts: addresses and lengths are strings with 0x, counts are numbers. Written as a stream, so
 * that millions of ranges need no tree in memory.
 */
package org.liveupdate.cli.json;
