/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Switch and adapter factory of the model in {@link org.liveupdate.model.state}. */
package org.liveupdate.model.state.util;
