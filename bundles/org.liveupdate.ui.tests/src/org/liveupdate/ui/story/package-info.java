/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the workbench as a whole: what somebody does with it from first start to last close. */
package org.liveupdate.ui.story;
