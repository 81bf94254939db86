/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Lock;

/** An I/O address space: mappings that any number of HWPTs show to devices. */
public final class Ioas extends IommufdObject {

    private final Lock mutex = Lock.mutex("ioas->mutex");
    private final IoPageTable table;
    private final List<Hwpt> hwpts = new ArrayList<>();

    Ioas(KernelContext context) {
        this.table = new IoPageTable(context);
    }

    /**
     * Whether its mappings cannot be changed because a HWPT of it is preserved.
     *
     * @return true while it is immutable
     */
    public boolean isImmutable() {
        return table.isImmutable();
    }

    /**
     * How many mappings it has.
     *
     * @return number of areas
     */
    public int mappings() {
        return table.areas().size();
    }

    Lock mutex() {
        return mutex;
    }

    IoPageTable table() {
        return table;
    }

    List<Hwpt> hwpts() {
        return hwpts;
    }
}
