/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Labels of the elements of a scenario, for views, reports and the command line. */
package org.liveupdate.model.label;
