/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The whole state of a live update as decoded from one image: what checks, queries, views and the command line use. */
package org.liveupdate.analysis.state;
