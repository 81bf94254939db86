/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import org.liveupdate.model.scenario.Element;

/**
 * A connection that can be made.
 *
 * @param kind what it means
 * @param from where it starts, as the model has it
 * @param to   where it ends, as the model has it
 */
public record Connection(ConnectionKind kind, Element from, Element to) {
}
