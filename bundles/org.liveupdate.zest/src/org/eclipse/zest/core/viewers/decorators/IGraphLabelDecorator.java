/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.decorators;

import org.eclipse.jface.viewers.ILabelDecorator;
import org.eclipse.zest.core.widgets.decorators.IGraphDecorator;

/** A label decorator that also styles items. */
public interface IGraphLabelDecorator extends IGraphDecorator, ILabelDecorator {
}
