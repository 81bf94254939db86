/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Forms that follow from the model: a field for each property, bound to it by commands, its problems beside it. */
package org.liveupdate.ui.scenario.form;
