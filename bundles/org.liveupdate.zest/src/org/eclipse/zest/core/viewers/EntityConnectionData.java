/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import java.util.Objects;

/** The connection of two nodes where the content provider has no object for it. */
public final class EntityConnectionData {
    /** Where it starts. */
    public final Object source;
    /** Where it ends. */
    public final Object dest;

    /** Makes a connection. */
    public EntityConnectionData(Object source, Object dest) {
        this.source = source;
        this.dest = dest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityConnectionData that && Objects.equals(source, that.source)
                && Objects.equals(dest, that.dest);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(source) * 31 + Objects.hashCode(dest);
    }

    @Override
    public String toString() {
        return source + " -> " + dest;
    }
}
