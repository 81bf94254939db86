/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Implementation of the model in {@link org.liveupdate.model.scenario}. */
package org.liveupdate.model.scenario.impl;
