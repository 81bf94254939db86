/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

/**
 * A decoded file of a LUO session.
 *
 * @param session    name of the session
 * @param order      number of the file in the session, from 0, which is the order of preservation
 * @param at         physical address of the file's entry in the session
 * @param compatible compatible string of the file's handler
 * @param token      token by which userspace retrieves the file
 * @param state      what the file's data was decoded to
 * @param <T>        kind of file
 */
public record OwnedFile<T>(String session, int order, long at, String compatible, long token, T state) {
}
