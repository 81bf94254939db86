/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes things fail on purpose: the n-th allocation from now, or a named function the next time it runs. */
public final class FaultInjector {

    private long allocations;
    private long failing = -1;
    private boolean atomicFails;
    private final Map<String, Errno> functions = new HashMap<>();

    /**
     * Makes one allocation fail.
     *
     * @param nth which from now on, from 1
     */
    public void failAllocation(long nth) {
        failing = allocations + nth;
    }

    /**
     * Memory pressure: allocations that may not sleep and wait for memory fail while this is on.
     *
     * @param fails whether they fail
     */
    public void failAtomicAllocations(boolean fails) {
        atomicFails = fails;
    }

    /**
     * Makes a kernel function fail once, the next time it runs.
     *
     * @param function name as in the trace, for example {@code vfio_pci_liveupdate_freeze}
     * @param errno    what it returns
     */
    public void failFunction(String function, Errno errno) {
        functions.put(function, errno);
    }

    /** Takes back everything that has not failed yet. */
    public void clear() {
        failing = -1;
        atomicFails = false;
        functions.clear();
    }

    /**
     * Counts an allocation. Every allocation of memory in the simulated kernel asks here exactly once, also those of
     * plain kernel objects (kzalloc).
     *
     * @param atomic whether it may not sleep
     * @return true if it must fail
     */
    public boolean failsAllocation(boolean atomic) {
        allocations++;
        return allocations == failing || atomic && atomicFails;
    }

    /**
     * kzalloc() of a kernel object whose bytes do not matter.
     *
     * @param atomic whether it may not sleep
     * @param what   the object, for the message
     * @throws ErrnoException -ENOMEM if the allocation must fail
     */
    public void allocate(boolean atomic, String what) throws ErrnoException {
        if (failsAllocation(atomic)) {
            throw new ErrnoException(Errno.ENOMEM, "no memory for " + what);
        }
    }

    /**
     * Asks at the start of a function whether it must fail.
     *
     * @param function name as in the trace
     * @throws ErrnoException the injected error
     */
    public void enter(String function) throws ErrnoException {
        Optional<Errno> errno = Optional.ofNullable(functions.remove(function));
        if (errno.isPresent()) {
            throw new ErrnoException(errno.get(), function + " was made to fail");
        }
    }

    /**
     * How many allocations there were.
     *
     * @return since the machine was switched on
     */
    public long allocations() {
        return allocations;
    }
}
