/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The cache folder that makes the second opening of a big image quick. An entry is used only if it belongs to exactly
 * this file and is whole; anything else is built anew.
 */
package org.liveupdate.image.cache;
