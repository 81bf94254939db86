/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The editor for memory images: opening in the background, the page with the tree of state, the page with the pointer
 * graph, the message area with the registers. One class for each concern;
 * {@link org.liveupdate.ui.editor.MemoryImageEditor} only connects them.
 */
package org.liveupdate.ui.editor;
