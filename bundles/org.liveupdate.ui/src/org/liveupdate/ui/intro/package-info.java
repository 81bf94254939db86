/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The welcome, made of native widgets: it needs no browser. */
package org.liveupdate.ui.intro;
