/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Tests of decoding, and the small readers that give them samples without the image bundle.
 */
package org.liveupdate.decode;
