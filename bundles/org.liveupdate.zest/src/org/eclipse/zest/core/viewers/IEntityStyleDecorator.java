/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

/** How nodes look, for a {@link GraphLabelDecorator}. */
public interface IEntityStyleDecorator extends IEntityStyleProvider {
}
