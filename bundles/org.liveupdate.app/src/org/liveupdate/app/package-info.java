/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What only the stand-alone product has: its branding, and opening the files that are named when it is started.
 */
package org.liveupdate.app;
