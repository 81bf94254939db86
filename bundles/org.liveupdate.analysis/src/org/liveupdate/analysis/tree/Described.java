/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;
import java.util.OptionalLong;

/** Something that has a name and properties: what can be selected in a view. */
public interface Described {

    /**
     * Its name.
     *
     * @return one line
     */
    String label();

    /**
     * Where it stands; of a range, the first output address.
     *
     * @return physical address, or empty if it is no structure
     */
    OptionalLong address();

    /**
     * Where it leads.
     *
     * @return the physical address that it holds, or empty if it is no single pointer
     */
    default OptionalLong target() {
        return OptionalLong.empty();
    }

    /**
     * How many bytes it has from its address on.
     *
     * @return length in bytes, 1 if only its beginning is known
     */
    default long length() {
        return 1;
    }

    /**
     * Everything known about it.
     *
     * @return groups in the order in which they are to be shown
     */
    List<PropertyGroup> properties();
}
