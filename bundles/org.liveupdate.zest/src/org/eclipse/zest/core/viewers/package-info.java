/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JFace viewers for graphs, with the names, signatures and behaviour of the Zest API: content providers say what is
 * connected with what, label providers and decorators say how it looks. Where this differs from Eclipse GEF Classic, on
 * purpose:
 * <ul>
 * <li>Refreshing and filtering keep the items of elements that are still there, with their places and the selection;
 * GEF Classic makes all items anew.</li>
 * <li>Connections and nodes that were removed can no longer be found; hidden ones say that they are invisible.</li>
 * <li>{@code setSelection} tells listeners, as in all JFace viewers.</li>
 * <li>Connection styles that contradict themselves are refused with an {@code IllegalArgumentException}, not with an
 * {@code SWTError}.</li>
 * <li>Style providers count also inside a {@code DecoratingLabelProvider}, and Bezier extensions have an effect.</li>
 * <li>Not there: what is internal or protected only for GEF Classic's own factories, and constraint adapters, which
 * belong to the deprecated first generation of layouts.</li>
 * </ul>
 */
package org.eclipse.zest.core.viewers;
