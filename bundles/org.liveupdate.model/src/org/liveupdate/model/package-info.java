/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What both models share: data types with units, and names. */
package org.liveupdate.model;
