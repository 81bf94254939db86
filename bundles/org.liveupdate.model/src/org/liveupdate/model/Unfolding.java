/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.liveupdate.model.state.Element;

/**
 * Makes those parts of a snapshot that are too large to be there before somebody looks at them. It belongs to one
 * snapshot and is asked once for each feature of an element; the answer is kept as long as the snapshot. A long list
 * may itself make its elements when they are asked for.
 */
@FunctionalInterface
public interface Unfolding {

    /**
     * Makes the value of a derived feature.
     *
     * @param owner   the element
     * @param feature one of its derived references
     * @return the elements, in order; at most one for a feature that holds one; never null
     */
    List<?> unfold(Element owner, EReference feature);
}
