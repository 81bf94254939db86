/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests that use nothing but the Zest API, as a client would. Compiled here, they also run against other
 * implementations of it.
 */
package org.liveupdate.zest.client;
