/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/** A read-write semaphore (struct rw_semaphore): many readers or one writer. Whoever would have to wait is blocked. */
public final class RwLock {

    private final Lock lock;
    private int readers;
    private boolean writer;

    /**
     * A free semaphore.
     *
     * @param name its expression in the kernel
     */
    public RwLock(String name) {
        this.lock = Lock.mutex(name);
    }

    /**
     * Takes it for reading (down_read).
     *
     * @param locks    the kernel's locks
     * @param function who takes it
     * @return releases it when closed
     * @throws CallBlocked if a writer holds it
     */
    public Locks.Held read(Locks locks, String function) {
        locks.mightSleep(function, "takes " + lock.name());
        if (writer) {
            throw new CallBlocked(function, lock.name());
        }
        Locks.Held held = readers == 0 ? locks.take(lock, function) : null;
        readers++;
        return () -> {
            readers--;
            if (held != null) {
                held.close();
            }
        };
    }

    /**
     * Takes it for writing (down_write).
     *
     * @param locks    the kernel's locks
     * @param function who takes it
     * @return releases it when closed
     * @throws CallBlocked if anybody holds it
     */
    public Locks.Held write(Locks locks, String function) {
        if (writer || readers > 0) {
            throw new CallBlocked(function, lock.name());
        }
        Locks.Held held = locks.take(lock, function);
        writer = true;
        return () -> {
            writer = false;
            held.close();
        };
    }
}
