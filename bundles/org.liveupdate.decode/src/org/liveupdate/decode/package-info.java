/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * What all decoders share: where they read from, where they note structures and problems, and how much work they may
 * do.
 */
package org.liveupdate.decode;
