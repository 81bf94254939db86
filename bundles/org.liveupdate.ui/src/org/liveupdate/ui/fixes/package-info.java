/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What helps with problems: quick fixes of markers, and steps that are added to a scenario from what views show. */
package org.liveupdate.ui.fixes;
