/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * A lock of the kernel. The simulation is single-threaded: a lock only records that it is held, so that sleeping under
 * a spinlock and missing locks show.
 */
public final class Lock {

    /** What sort of lock. */
    public enum Kind {
        /** Its holder may sleep. */
        MUTEX,
        /** Its holder must not sleep. */
        SPINLOCK
    }

    private final String name;
    private final Kind kind;
    private int held;

    private Lock(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /**
     * A mutex or read-write semaphore.
     *
     * @param name the lock's expression in the kernel, for example {@code iommu->lock}
     * @return a free lock
     */
    public static Lock mutex(String name) {
        return new Lock(name, Kind.MUTEX);
    }

    /**
     * A spinlock.
     *
     * @param name the lock's expression in the kernel
     * @return a free lock
     */
    public static Lock spinlock(String name) {
        return new Lock(name, Kind.SPINLOCK);
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What sort it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether somebody holds it.
     *
     * @return true between taking and releasing
     */
    public boolean isHeld() {
        return held > 0;
    }

    void hold(int by) {
        held += by;
    }
}
