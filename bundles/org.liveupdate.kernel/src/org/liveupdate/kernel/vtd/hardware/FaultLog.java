/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;

/**
 * Primary fault recording: a few registers that software reads and clears, and a status that says whether some are full
 * or a fault found none free. VT-d specification, 7.2.
 */
final class FaultLog {

    private static final long OVERFLOW = 1;
    private static final long PENDING = 2;
    private static final int INDEX_SHIFT = 8;
    private static final int KEPT = 4096;

    private final int registers;
    private final List<Fault> pending = new ArrayList<>();
    private final List<Fault> history = new ArrayList<>();
    private boolean overflow;

    FaultLog(int registers) {
        this.registers = registers;
    }

    /** Records a request, unless no register is free. */
    Fault record(DmaRequest request, FaultReason reason, boolean silent) {
        boolean free = pending.size() < registers;
        boolean wanted = !silent && reason != FaultReason.NONE;
        Fault fault = new Fault(request, reason, wanted && free);
        if (wanted && free) {
            pending.add(fault);
        } else if (wanted) {
            overflow = true;
        }
        if (history.size() < KEPT) {
            history.add(fault);
        }
        return fault;
    }

    /** The faults that the registers show. */
    List<Fault> pending() {
        return List.copyOf(pending);
    }

    /** The first faults since power on, recorded or not. */
    List<Fault> history() {
        return List.copyOf(history);
    }

    /** Software has read the registers. */
    void clear() {
        pending.clear();
        overflow = false;
    }

    void forget() {
        clear();
        history.clear();
    }

    /** Value of FSTS. */
    long status() {
        if (pending.isEmpty()) {
            return overflow ? OVERFLOW : 0;
        }
        long next = (long) (pending.size() % registers) << INDEX_SHIFT;
        return next | PENDING | (overflow ? OVERFLOW : 0);
    }
}
