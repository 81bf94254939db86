/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Memory as people look at it: rows of bytes with the fields that stand there, owners of pages, searches, and bytes as
 * text. Knows no toolkit.
 */
package org.liveupdate.analysis.memory;
