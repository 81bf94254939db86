/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What tests of graphs share: a robot that acts like a user.
 */
package org.liveupdate.zest.testing;
