/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Validation of scenarios: what cannot be, and what is probably not meant. */
package org.liveupdate.model.validate;
