/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Objects;

/**
 * A field whose value differs.
 *
 * @param field  its name; fields of nested structures with the way to them
 * @param before its earlier value for people, "" if it was not there
 * @param after  its later value for people, "" if it is not there
 */
public record FieldChange(String field, String before, String after) {

    /** Rejects missing parts. */
    public FieldChange {
        Objects.requireNonNull(field);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
