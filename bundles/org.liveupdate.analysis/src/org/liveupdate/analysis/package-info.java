/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Queries: small classes with typed arguments and typed results that the views, the command line and the report share.
 */
package org.liveupdate.analysis;
