/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

/**
 * A preserved file.
 *
 * @param at         physical address of the entry
 * @param compatible compatible string of the file handler
 * @param data       what the handler returned; for the handlers known here the physical address of its structure
 * @param token      number by which user space asks for the file, unsigned
 */
public record LuoFile(long at, String compatible, long data, long token) {
}
