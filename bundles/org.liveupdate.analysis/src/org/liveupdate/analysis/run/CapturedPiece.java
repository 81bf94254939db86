/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.List;

import org.liveupdate.analysis.state.KernelObject;

/**
 * Some of the objects that only the kernel knows, as they were at one moment or at many: moments share what did not
 * change between them, and its description, too.
 */
final class CapturedPiece {

    private final List<Captured> objects;
    private List<KernelObject> described;

    CapturedPiece(List<Captured> objects) {
        this.objects = List.copyOf(objects);
    }

    List<Captured> objects() {
        return objects;
    }

    /** The objects in words. */
    synchronized List<KernelObject> described() {
        if (described == null) {
            described = objects.stream().map(Captured::describe).toList();
        }
        return described;
    }
}
