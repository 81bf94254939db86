/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * How fast the core bundles are on big inputs. Every benchmark makes its own input, always the same one; parameters
 * scale it. Run by {@code releng/benchmark}, outside the normal build.
 */
package org.liveupdate.benchmarks;
