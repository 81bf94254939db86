/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Compares what the command line says about captures with what independent decoders said.
 */
package org.liveupdate.cli.compare;
