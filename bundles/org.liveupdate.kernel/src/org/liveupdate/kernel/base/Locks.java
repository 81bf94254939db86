/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.ArrayDeque;
import java.util.Deque;

import org.liveupdate.kernel.base.KernelLog.Severity;

/** Which locks are held right now, and what breaks their rules. */
public final class Locks {

    /** A lock that is held until closed. */
    public interface Held extends AutoCloseable {

        @Override
        void close();
    }

    private final KernelLog log;
    private final Deque<Lock> held = new ArrayDeque<>();

    /**
     * No lock is held.
     *
     * @param log where broken rules go
     */
    public Locks(KernelLog log) {
        this.log = log;
    }

    /**
     * Takes a lock. Taking a mutex may sleep.
     *
     * @param lock     which
     * @param function who takes it
     * @return releases it when closed
     */
    public Held take(Lock lock, String function) {
        if (lock.kind() == Lock.Kind.MUTEX) {
            mightSleep(function, "takes " + lock.name());
        }
        if (lock.isHeld()) {
            log.add(Severity.LOCKING, function, "takes " + lock.name() + ", which is held already: deadlock");
        }
        lock.hold(1);
        held.push(lock);
        return () -> {
            lock.hold(-1);
            held.removeFirstOccurrence(lock);
        };
    }

    /**
     * Takes a lock, or blocks if another call holds it.
     *
     * @param lock     which
     * @param function who takes it
     * @return releases it when closed
     * @throws CallBlocked if it is held: the other call has to go on first
     */
    public Held takeOrBlock(Lock lock, String function) {
        if (lock.isHeld()) {
            throw new CallBlocked(function, lock.name());
        }
        return take(lock, function);
    }

    /**
     * Says that a function may sleep here, which is wrong while a spinlock is held.
     *
     * @param function who may sleep
     * @param why      what it does that may sleep
     */
    public void mightSleep(String function, String why) {
        held.stream().filter(lock -> lock.kind() == Lock.Kind.SPINLOCK).findFirst()
                .ifPresent(lock -> log.add(Severity.LOCKING, function,
                        why + " and may sleep, while the spinlock " + lock.name() + " is held"));
    }

    /**
     * Says that a lock must be held here.
     *
     * @param lock     which
     * @param function who needs it
     */
    public void assertHeld(Lock lock, String function) {
        if (!lock.isHeld()) {
            log.add(Severity.LOCKING, function, "expects " + lock.name() + " to be held, and it is not");
        }
    }

    /** Forgets all locks: the kernel that held them is gone. */
    public void reset() {
        held.forEach(lock -> lock.hold(-1));
        held.clear();
    }
}
