/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Showing a graph of records: every node has a title, rows with names and values, and ports that pointers leave from.
 */
package org.liveupdate.zest.records;
