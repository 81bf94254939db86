/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Properties view for whatever is selected in an image. */
package org.liveupdate.ui.properties;
