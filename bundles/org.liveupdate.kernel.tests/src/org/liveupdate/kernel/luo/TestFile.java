/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.List;

import org.liveupdate.kernel.file.KernelFile;

/** A file that says when it is released. */
final class TestFile extends KernelFile {

    private final List<String> calls;

    TestFile(String name, List<String> calls) {
        super(name);
        this.calls = calls;
    }

    @Override
    protected void release() {
        calls.add("release " + name());
    }
}
