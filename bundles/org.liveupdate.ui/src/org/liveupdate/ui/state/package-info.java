/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What links the views: the state that the active editor shows, the selection that all of them share, and the way to an
 * address.
 */
package org.liveupdate.ui.state;
