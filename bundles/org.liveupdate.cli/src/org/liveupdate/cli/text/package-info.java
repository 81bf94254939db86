/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Results as text for people: aligned columns, sizes in KiB, MiB and GiB, problems last.
 */
package org.liveupdate.cli.text;
