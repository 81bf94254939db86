/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

/**
 * Marks a layout algorithm that reads and writes nothing but its layout context, so that it may run on a thread of its
 * own. Others run on the thread of the user interface, since they may touch widgets.
 */
public interface BackgroundLayout {
}
