/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The workbench part of Live Update Explorer: perspective, editors and views over the analyses of the core bundles. No
 * class here decides anything that a test without a display could not reach.
 */
package org.liveupdate.ui;
