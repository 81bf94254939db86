/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Finding tables and serialized state by their shape, when no register, tree or FLB says where they are. Every finding
 * says how sure it is and why.
 */
package org.liveupdate.decode.scan;
