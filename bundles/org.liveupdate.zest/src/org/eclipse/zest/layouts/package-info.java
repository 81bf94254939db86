/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a layout algorithm is: something that is given a {@code LayoutContext} and places the entities in it.
 */
package org.eclipse.zest.layouts;
