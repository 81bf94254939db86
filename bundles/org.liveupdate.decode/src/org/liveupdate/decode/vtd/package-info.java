/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * VT-d state decoded from memory: units, context and PASID entries, page tables as ranges, and the translation of
 * single addresses. {@link org.liveupdate.decode.vtd.VtdDecoder} and {@link org.liveupdate.decode.vtd.Translator} are
 * the ways in; the records are the result and never change.
 */
package org.liveupdate.decode.vtd;
