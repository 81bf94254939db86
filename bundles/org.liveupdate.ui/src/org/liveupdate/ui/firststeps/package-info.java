/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The view that leads a newcomer through a first live update. It reads the cheat sheet of the help bundle, which an
 * Eclipse IDE shows in its own view too: one text for both, and this view needs no help browser.
 */
package org.liveupdate.ui.firststeps;
