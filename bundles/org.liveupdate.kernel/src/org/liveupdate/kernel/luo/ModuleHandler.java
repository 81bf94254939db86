/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelModule;

/** Registers a module's file handler and the FLB it needs when the module starts, and takes both back when it goes. */
public final class ModuleHandler {

    private ModuleHandler() {
    }

    /**
     * Registers both or nothing; without live update nothing, which is no error.
     *
     * @param context the machine's context
     * @param luo     the kernel's orchestrator
     * @param module  the module
     * @param handler its file handler
     * @param flb     the FLB
     * @param exit    name of the function that takes them back, for the log
     * @throws ErrnoException what registering gave
     */
    public static void register(KernelContext context, LiveUpdate luo, KernelModule module, FileHandler handler,
            Flb flb, String exit) throws ErrnoException {
        if (!luo.isEnabled()) {
            return;
        }
        luo.registerHandler(handler);
        try {
            luo.registerFlb(handler, flb);
        } catch (ErrnoException e) {
            luo.unregisterHandler(handler);
            throw e;
        }
        module.onExit(() -> {
            try {
                luo.unregisterFlb(handler, flb);
                luo.unregisterHandler(handler);
            } catch (ErrnoException e) {
                context.log().add(Severity.WARN, exit, e.getMessage());
            }
        });
    }
}
