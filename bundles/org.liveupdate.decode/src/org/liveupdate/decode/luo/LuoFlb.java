/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

/**
 * A file-lifecycle-bound object.
 *
 * @param at    physical address of the entry
 * @param name  compatible string of the FLB
 * @param data  what its owner returned, usually the physical address of its structure
 * @param count references when it was serialized, unsigned
 */
public record LuoFlb(long at, String name, long data, long count) {
}
