/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

/**
 * A page of a block set.
 *
 * @param at    physical address
 * @param next  physical address of the next, 0 at the end
 * @param count entries that the page says it has
 */
public record LuoBlock(long at, long next, long count) {
}
