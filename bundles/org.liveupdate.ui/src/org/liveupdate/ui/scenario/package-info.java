/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor for scenarios: document, pages, outline, selection and what belongs to the file. */
package org.liveupdate.ui.scenario;
