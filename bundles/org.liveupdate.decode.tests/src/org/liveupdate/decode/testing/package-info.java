/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What tests of decoders share: real captures with their expected contents. */
package org.liveupdate.decode.testing;
