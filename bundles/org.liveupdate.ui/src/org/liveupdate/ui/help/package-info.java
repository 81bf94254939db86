/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A small help of its own for the stand-alone product, where the platform's help browser is not installed: the pages of
 * the help bundle as styled text, in a view or, above dialogs, in a window.
 */
package org.liveupdate.ui.help;
