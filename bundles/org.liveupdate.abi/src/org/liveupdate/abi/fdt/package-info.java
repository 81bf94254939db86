/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Flattened device trees: a strict and lossless reader, a writer that gives the same bytes back, and a builder and an
 * editor that lay out a tree byte for byte as libfdt does. Nothing here knows what a tree is used for.
 */
package org.liveupdate.abi.fdt;
