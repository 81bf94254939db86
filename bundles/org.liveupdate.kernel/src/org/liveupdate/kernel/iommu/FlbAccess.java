/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.luo.LuoServices;

/** Gets the FLB's object and gives it back. Finding X16: as posted, and on Linux 7.3, it is never given back. */
final class FlbAccess {

    /** A reference to the FLB's object. */
    final class Reference implements AutoCloseable {

        private final FlbObject object;
        private final Runnable put;

        private Reference(FlbObject object, Runnable put) {
            this.object = object;
            this.put = put;
        }

        FlbObject object() {
            return object;
        }

        /** Takes the lock of the object. */
        Locks.Held lock(String function) {
            return locks.take(object.mutex(), function);
        }

        @Override
        public void close() {
            if (!rules.posted(Finding.X16)) {
                put.run();
            }
        }
    }

    private final LuoServices luo;
    private final IommuFlb flb;
    private final Locks locks;
    private final LiveUpdateRules rules;

    FlbAccess(LuoServices luo, IommuFlb flb, Locks locks, LiveUpdateRules rules) {
        this.luo = luo;
        this.flb = flb;
        this.locks = locks;
        this.rules = rules;
    }

    /** What is being preserved; Linux 7.0 gives a null object where nothing is, which the callers take for an error. */
    Reference outgoing() throws ErrnoException {
        Object object = luo.flbOutgoing(flb);
        if (object == null) {
            throw new ErrnoException(Errno.ENOENT, "no iommufd file is preserved, so there is no IOMMU state");
        }
        return new Reference((FlbObject) object, () -> luo.putOutgoing(flb));
    }

    /** What was handed over. */
    Reference incoming() throws ErrnoException {
        return new Reference((FlbObject) luo.flbIncoming(flb), () -> luo.putIncoming(flb));
    }
}
