/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.file.KernelFile;

/** The registered file handlers, in the order of registration, by the name under which files are handed over. */
final class Handlers {

    private final LuoEnvironment luo;
    private final Map<String, RegisteredHandler> handlers = new LinkedHashMap<>();

    Handlers(LuoEnvironment luo) {
        this.luo = luo;
    }

    /** Adds a handler; Linux 7.0 takes a reference to its module here. */
    void add(FileHandler handler) throws ErrnoException {
        if (handlers.containsKey(handler.compatible())) {
            luo.error("liveupdate_register_file_handler", "File handler registration failed: Compatible string '"
                    + handler.compatible() + "' already registered.");
            throw LuoEnvironment.fail(Errno.EEXIST, "there is a file handler " + handler.compatible());
        }
        if (!luo.isLater() && !LuoEnvironment.tryGet(handler.module())) {
            throw LuoEnvironment.fail(Errno.EAGAIN, "the module of " + handler.compatible() + " is being removed");
        }
        handlers.put(handler.compatible(), new RegisteredHandler(handler));
    }

    void remove(RegisteredHandler handler) {
        handlers.remove(handler.handler().compatible());
        if (!luo.isLater()) {
            handler.handler().module().ifPresent(KernelModule::put);
        }
    }

    /** The registration of a handler, if it is registered. */
    Optional<RegisteredHandler> of(FileHandler handler) {
        return Optional.ofNullable(handlers.get(handler.compatible()))
                .filter(registered -> registered.handler() == handler);
    }

    /** The first handler that takes a file; in Linux 7.3 with a reference to its module. */
    RegisteredHandler forFile(KernelFile file) throws ErrnoException {
        for (RegisteredHandler candidate : handlers.values()) {
            if (candidate.handler().canPreserve(file)) {
                if (luo.isLater() && !LuoEnvironment.tryGet(candidate.handler().module())) {
                    break;
                }
                return candidate;
            }
        }
        throw LuoEnvironment.fail(Errno.ENOENT, "no file handler takes " + file);
    }

    /** The handler of a file that was handed over; in Linux 7.3 with a reference to its module. */
    RegisteredHandler forCompatible(String compatible) throws ErrnoException {
        RegisteredHandler found = handlers.get(compatible);
        if (found == null || luo.isLater() && !LuoEnvironment.tryGet(found.handler().module())) {
            luo.error("luo_file_deserialize", "No registered handler for compatible '" + compatible + "'");
            throw LuoEnvironment.fail(Errno.ENOENT, "no file handler " + compatible);
        }
        return found;
    }

    /** Drops the reference that {@link #forFile} or {@link #forCompatible} took. */
    void put(RegisteredHandler handler) {
        if (luo.isLater()) {
            handler.handler().module().ifPresent(KernelModule::put);
        }
    }
}
