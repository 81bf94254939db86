/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Decoded state as a tree for people: what a viewer shows in its columns, which properties a node has, how nodes are
 * found again. The nodes of page tables and ranges are made when they are asked for, so that a large image costs
 * nothing until somebody looks. Knows no toolkit.
 */
package org.liveupdate.analysis.tree;
