/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Lock;

/** What LUO knows about an FLB (struct luo_flb_private): its outgoing and, independent of it, its incoming state. */
final class FlbState {

    /** State of one direction. */
    static final class Side {

        /** A reference count of Linux 7.3 that went below zero and is stuck. */
        static final long SATURATED = -0x40000000L;

        final Lock lock;
        long count;
        long data;
        Object object;

        private Side(String name) {
            lock = Lock.mutex(name);
        }

        Flb.State state() {
            return new Flb.State(data, object);
        }

        void forget() {
            data = 0;
            object = null;
        }
    }

    final Flb flb;
    final Side outgoing;
    final Side incoming;
    /** How many handlers it is linked to. */
    int users;
    /** How retrieving went: 0 not tried, 1 good, negative minus an error number (Linux 7.3 only). */
    int status;
    /** The error that {@link #status} stands for. */
    ErrnoException error;
    boolean finished;

    FlbState(Flb flb) {
        this.flb = flb;
        this.outgoing = new Side("flb->outgoing.lock of " + flb.compatible());
        this.incoming = new Side("flb->incoming.lock of " + flb.compatible());
    }

    @Override
    public String toString() {
        return flb.compatible();
    }
}
