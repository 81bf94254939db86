/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Compare With for memory images and scenarios: structure by meaning above, text of both sides below. */
package org.liveupdate.ui.compare.files;
