/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the models are shown and edited: item providers without any user interface. */
package org.liveupdate.model.edit;
