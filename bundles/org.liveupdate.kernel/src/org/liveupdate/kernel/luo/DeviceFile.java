/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.file.KernelFile;

/** An open /dev/liveupdate. There is at most one at a time. */
public final class DeviceFile extends KernelFile {

    private final Runnable closed;

    DeviceFile(Runnable closed) {
        super("/dev/liveupdate");
        this.closed = closed;
    }

    @Override
    protected void release() {
        closed.run();
    }
}
