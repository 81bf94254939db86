/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.file.KernelFile;

/** What LUO does with the files of sessions (luo_file.c). Every method runs with the session's mutex held. */
final class Files {

    private final LuoEnvironment luo;
    private final Handlers handlers;
    private final Flbs flbs;
    /** Files that are preserved or retrieved, in any session, by what identifies them (Linux 7.3). */
    private final Map<Object, KernelFile> preserved = new HashMap<>();

    Files(LuoEnvironment luo, Handlers handlers, Flbs flbs) {
        this.luo = luo;
        this.handlers = handlers;
        this.flbs = flbs;
    }

    FileSet newSet(String session) {
        if (luo.isLater()) {
            return new FileSet(luo, new BlockEntries(luo, LuoLayouts.FILE, "files of session " + session));
        }
        return new FileSet(luo, new FixedEntries(luo, new FixedEntries.Shape(LuoLayouts.FILE, 0,
                LuoGeneration.V1.fileCapacity() * LuoLayouts.FILE.size() / 4096, Errno.ENOSPC, false,
                "files of session " + session)));
    }

    /** Preserves a file under a token (luo_preserve_file). */
    void preserve(Session session, long token, FileSource source) throws ErrnoException {
        luo.context().trace().run(Layer.LUO, "luo_preserve_file", session.name() + " token " + Hex.of(token), () -> {
            luo.context().faults().enter("luo_preserve_file");
            FileSet set = session.files();
            if (set.hasToken(token)) {
                throw LuoEnvironment.fail(Errno.EEXIST, "token " + Hex.of(token) + " is used in session "
                        + session.name());
            }
            set.store().reserve(set.size() + 1L);
            try {
                KernelFile file = source.get();
                try {
                    preserve(session, token, file);
                } catch (ErrnoException e) {
                    file.put();
                    throw e;
                }
            } catch (ErrnoException e) {
                set.store().release(set.size());
                throw e;
            }
        });
    }

    private void preserve(Session session, long token, KernelFile file) throws ErrnoException {
        session.files().store().allocate();
        RegisteredHandler handler = handlers.forFile(file);
        try {
            claim(handler, file);
            try {
                flbs.filePreserve(handler);
                try {
                    preserve(session, handler, token, file);
                } catch (ErrnoException e) {
                    flbs.fileUnpreserve(handler);
                    throw e;
                }
            } catch (ErrnoException e) {
                unclaim(handler, file);
                throw e;
            }
        } catch (ErrnoException e) {
            handlers.put(handler);
            throw e;
        }
    }

    private void preserve(Session session, RegisteredHandler handler, long token, KernelFile file)
            throws ErrnoException {
        luo.allocate("struct luo_file");
        PreservedFile made = new PreservedFile(session, handler, token, file, 0);
        FileArguments arguments = made.outgoing();
        handler.handler().preserve(arguments);
        made.keep(arguments);
        session.files().add(made);
    }

    private void claim(RegisteredHandler handler, KernelFile file) throws ErrnoException {
        if (!luo.isLater()) {
            return;
        }
        luo.allocate("entry of luo_preserved_files");
        if (preserved.putIfAbsent(handler.handler().id(file), file) != null) {
            throw LuoEnvironment.fail(Errno.EBUSY, file + " is preserved already");
        }
    }

    private void unclaim(RegisteredHandler handler, KernelFile file) {
        if (luo.isLater()) {
            preserved.remove(handler.handler().id(file));
        }
    }

    /** Unpreserves all files, the last one first (luo_file_unpreserve_files). */
    void unpreserveAll(Session session) {
        luo.context().trace().event(Layer.LUO, "luo_file_unpreserve_files", session.name(), "");
        FileSet set = session.files();
        while (set.size() > 0) {
            PreservedFile file = set.last();
            file.ops().unpreserve(file.outgoing());
            flbs.fileUnpreserve(file.handler());
            unclaim(file.handler(), file.file());
            handlers.put(file.handler());
            set.removeLast();
            if (luo.isLater()) {
                set.store().release(set.size());
            }
            file.file().put();
        }
        set.store().release(0);
    }

    /** Retrieves a file by token; the caller gets a reference (luo_retrieve_file). */
    KernelFile retrieve(Session session, long token) throws ErrnoException {
        return luo.context().trace().call(Layer.LUO, "luo_retrieve_file", session.name() + " token " + Hex.of(token),
                () -> {
                    PreservedFile file = session.files().byToken(token);
                    try (Held held = luo.lock(file.mutex(), "luo_retrieve_file")) {
                        return retrieve(file);
                    }
                });
    }

    private KernelFile retrieve(PreservedFile file) throws ErrnoException {
        if (file.status() < 0) {
            throw file.error();
        }
        if (file.status() == 0) {
            FileArguments arguments = file.toRetrieve();
            try {
                file.ops().retrieve(arguments);
            } catch (ErrnoException e) {
                file.fail(e);
                throw e;
            }
            if (arguments.file() == null) {
                throw luo.context().panic("luo_retrieve_file", "the handler of " + file + " gave no file");
            }
            file.setFile(arguments.file());
            if (luo.isLater() && preserved.putIfAbsent(file.ops().id(file.file()), file.file()) != null) {
                luo.context().log().warn("luo_retrieve_file", file.file() + " is preserved already");
            }
            file.setStatus(1);
        }
        return file.file().get();
    }

    /** Finishes all files of an incoming session, or none (luo_file_finish). */
    void finish(Session session) throws ErrnoException {
        luo.context().trace().run(Layer.LUO, "luo_file_finish", session.name(), () -> {
            FileSet set = session.files();
            for (PreservedFile file : set.files()) {
                try (Held held = luo.lock(file.mutex(), "luo_file_can_finish_one")) {
                    if (!file.ops().canFinish(file.incoming())) {
                        throw LuoEnvironment.fail(Errno.EBUSY, file + " cannot be finished now");
                    }
                }
            }
            boolean any = set.size() > 0;
            while (set.size() > 0) {
                finishOne(set);
            }
            if (any) {
                set.store().destroyIncoming();
            }
        });
    }

    private void finishOne(FileSet set) {
        PreservedFile file = set.last();
        try (Held held = luo.lock(file.mutex(), "luo_file_finish_one")) {
            file.ops().finish(file.incoming());
            flbs.fileFinish(file.handler());
        }
        if (file.file() != null) {
            unclaim(file.handler(), file.file());
            file.file().put();
        }
        handlers.put(file.handler());
        set.removeLast();
        if (luo.isLater()) {
            set.store().release(set.size());
        }
    }

    /**
     * Reads the files of an incoming session (luo_file_deserialize). On an error Linux 7.3 drops the files read so far,
     * Linux 7.0 keeps them.
     */
    void deserialize(Session session, Struct serialized) throws ErrnoException {
        FileSet set = session.files();
        if (serialized.get("files") == 0) {
            if (serialized.get("count") != 0) {
                luo.context().log().warn("luo_file_deserialize", "session " + session.name() + " has "
                        + serialized.get("count") + " files at no address");
            }
            return;
        }
        set.store().restore(serialized.get("files"), serialized.get("count"));
        try {
            set.store().read(entry -> deserializeOne(session, entry));
            if (luo.isLater() && set.size() != serialized.get("count")) {
                luo.error("luo_file_deserialize",
                        "File count mismatch: expected " + serialized.get("count") + ", found " + set.size());
                throw LuoEnvironment.fail(Errno.EINVAL,
                        "session " + session.name() + " has not as many files as it says");
            }
        } catch (ErrnoException e) {
            if (luo.isLater()) {
                set.files().forEach(file -> handlers.put(file.handler()));
                set.removeAll();
                set.store().destroyIncoming();
            }
            throw e;
        }
    }

    private void deserializeOne(Session session, Struct entry) throws ErrnoException {
        RegisteredHandler handler = handlers.forCompatible(entry.text("compatible"));
        try {
            luo.allocate("struct luo_file");
        } catch (ErrnoException e) {
            handlers.put(handler);
            throw e;
        }
        session.files().add(new PreservedFile(session, handler, entry.get("token"), null, entry.get("data")));
    }

    /** Retrieves a file for the kernel (liveupdate_get_file_incoming, seed patch 03). */
    KernelFile fileIncoming(Session session, long token) throws ErrnoException {
        if (!luo.context().has(Finding.F20)) {
            luo.context().locks().assertHeld(session.mutex(), "liveupdate_get_file_incoming");
        }
        return retrieve(session, token);
    }

    /**
     * The token of a file of an outgoing session (liveupdate_get_token_outgoing, seed patch 03). As posted the list is
     * walked whoever holds the session's mutex; an unpreserve that comes in between leaves the walker with a freed
     * entry.
     */
    long tokenOutgoing(Session session, KernelFile file) throws ErrnoException {
        String function = "liveupdate_get_token_outgoing";
        return luo.context().trace().call(Layer.LUO, function, session.name() + " " + file, () -> {
            if (!luo.context().has(Finding.F20)) {
                luo.context().locks().assertHeld(session.mutex(), function);
            }
            Optional<PreservedFile> found = Optional.ofNullable(session.files().byFile(file));
            int before = session.files().changes();
            luo.context().races().reach(function);
            if (session.files().changes() != before) {
                luo.context().log().add(Severity.MISUSE, function, "walks the files of session " + session.name()
                        + " without its mutex, and an entry was freed on the way");
            }
            return found.orElseThrow(() -> LuoEnvironment.fail(Errno.ENOENT,
                    file + " is not preserved in session " + session.name())).token();
        });
    }
}
