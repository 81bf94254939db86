/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The language in which every structure is described once, as data: layouts of named fields, and views of bytes through
 * them.
 */
package org.liveupdate.abi.layout;
