/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.Collection;

import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.kho.Blob;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;
import org.liveupdate.kernel.spec.KernelOptions;

/**
 * The live update orchestrator of one kernel. {@link LuoGeneration#V1} behaves as Linux 7.0 does, {@link
 * LuoGeneration#V5} as Linux 7.2 and 7.3 do.
 */
public final class LiveUpdate implements LuoServices {

    private final LuoEnvironment luo;
    private final Flbs flbs;
    private final Handlers handlers;
    private final Files files;
    private final HandoverRecord handover;
    private final EntryStore sessionStore;
    private final Sessions sessions;
    private final boolean handoverOn;
    private boolean enabled;
    private boolean open;
    private long number;

    /**
     * The orchestrator of a kernel that has not initialised it yet.
     *
     * @param context the machine's context
     * @param memory  the machine's memory
     * @param pages   the kernel's allocator
     * @param kho     the kernel's handover
     * @param options the kernel's command line: {@code liveupdate=on} and {@code kho=on}
     */
    public LiveUpdate(KernelContext context, MachineMemory memory, PageAllocator pages, Kho kho,
            KernelOptions options) {
        this.luo = new LuoEnvironment(context, memory, pages, kho);
        this.enabled = options.liveUpdate();
        this.handoverOn = options.handover();
        this.flbs = new Flbs(luo);
        this.handlers = new Handlers(luo);
        this.files = new Files(luo, handlers, flbs);
        this.handover = luo.isLater() ? new StructRecord(luo) : new TreeRecord(luo);
        this.sessionStore = newSessionStore();
        this.sessions = new Sessions(luo, files, handover, sessionStore);
    }

    private EntryStore newSessionStore() {
        return luo.isLater() ? new BlockEntries(luo, LuoLayouts.SESSION, "LUO sessions")
                : new FixedEntries(luo, new FixedEntries.Shape(LuoLayouts.SESSION, LuoLayouts.SESSION_HEADER.size(), 16,
                        Errno.ENOMEM, true, "LUO sessions"));
    }

    /**
     * Early in the boot (early_initcall, luo_early_startup): finds what the kernel before left. What cannot be
     * understood stops the kernel, because devices may still use it. Without {@code kho=on} live update is off.
     */
    public void startEarly() {
        String function = "luo_early_startup";
        if (!handoverOn) {
            if (enabled) {
                luo.error(function, "Disabling liveupdate because KHO is disabled");
            }
            enabled = false;
            return;
        }
        try {
            luo.context().trace().run(Layer.LUO, function, "", () -> {
                Blob blob = luo.kho().retrieveSubtree(LuoGeneration.NODE);
                HandoverRecord.Found found = handover.read(blob);
                number = found.number();
                restoreSessions(found.sessions());
                flbs.setUpIncoming(found.flbs());
            });
        } catch (ErrnoException e) {
            if (e.errno() != Errno.ENOENT) {
                throw luo.context().panic(function,
                        "The incoming tree failed to initialize properly, disabling live update: " + e.getMessage());
            }
        }
    }

    private void restoreSessions(long address) throws ErrnoException {
        if (address == 0 && luo.isLater()) {
            return;
        }
        EntryStore store = newSessionStore();
        store.restore(address, luo.isLater() ? 0 : TreeRecord.count(luo, address));
        sessions.setUpIncoming(store);
    }

    /**
     * Late in the boot (late_initcall, luo_late_startup): makes and registers what this kernel will leave to the next.
     * If that fails, live update is off.
     */
    public void startLate() {
        if (!enabled) {
            return;
        }
        try {
            luo.context().trace().run(Layer.LUO, "luo_late_startup", "", this::setUpOutgoing);
        } catch (ErrnoException e) {
            luo.error("luo_late_startup", "live update is off: " + e.getMessage());
            enabled = false;
        }
    }

    private void setUpOutgoing() throws ErrnoException {
        if (!luo.isLater()) {
            sessionStore.allocate();
        }
        try {
            flbs.setUpOutgoing();
            try {
                handover.register(number + 1, sessionStore.head(), flbs.outgoingPage());
            } catch (ErrnoException e) {
                flbs.dropOutgoing();
                throw e;
            }
        } catch (ErrnoException e) {
            sessionStore.destroy();
            throw e;
        }
    }

    /**
     * Whether live update is on (liveupdate_enabled).
     *
     * @return false without the options, and if starting failed
     */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * How many live updates led to this kernel.
     *
     * @return 0 after an ordinary boot
     */
    public long number() {
        return number;
    }

    /**
     * The sessions that user space created in this kernel.
     *
     * @return in the order of creation
     */
    public Collection<Session> outgoingSessions() {
        return sessions.outgoing();
    }

    /**
     * The sessions that were handed over and not yet finished. They are known once the device was opened.
     *
     * @return in the order in which the kernel before created them
     */
    public Collection<Session> incomingSessions() {
        return sessions.incoming();
    }

    /**
     * Registers a file handler (liveupdate_register_file_handler).
     *
     * @param handler the handler
     * @throws ErrnoException -EOPNOTSUPP if live update is off, -EINVAL if callbacks are missing, -EEXIST if there is
     *                        one of the same compatible string; Linux 7.0: -EBUSY while there are sessions, -EAGAIN if
     *                        its module is going
     */
    public void registerHandler(FileHandler handler) throws ErrnoException {
        luo.context().trace().run(Layer.LUO, "liveupdate_register_file_handler", handler.compatible(), () -> {
            luo.context().faults().enter("liveupdate_register_file_handler");
            checkEnabled();
            if (!handler.isComplete()) {
                throw LuoEnvironment.fail(Errno.EINVAL, "file handler " + handler.compatible() + " lacks callbacks");
            }
            quiesce();
            handlers.add(handler);
        });
    }

    /**
     * Takes {@link #registerHandler} back. Linux 7.3 also unlinks all FLBs and cannot fail.
     *
     * @param handler a registered handler
     * @throws ErrnoException Linux 7.0: -EOPNOTSUPP, -EBUSY while there are sessions or an FLB is linked to the handler
     */
    public void unregisterHandler(FileHandler handler) throws ErrnoException {
        luo.context().trace().run(Layer.LUO, "liveupdate_unregister_file_handler", handler.compatible(), () -> {
            if (luo.isLater() && !enabled) {
                return;
            }
            checkEnabled();
            quiesce();
            RegisteredHandler registered = handlers.of(handler).orElseThrow(
                    () -> LuoEnvironment.fail(Errno.EINVAL, "there is no file handler " + handler.compatible()));
            if (!luo.isLater() && !registered.flbs().isEmpty()) {
                throw LuoEnvironment.fail(Errno.EBUSY, "FLBs are linked to " + handler.compatible());
            }
            while (!registered.flbs().isEmpty()) {
                flbs.unlink(registered, registered.flbs().get(0));
            }
            handlers.remove(registered);
        });
    }

    /**
     * Links an FLB to a file handler (liveupdate_register_flb).
     *
     * @param handler a registered handler
     * @param flb     the FLB
     * @throws ErrnoException -EOPNOTSUPP if live update is off, -EINVAL if callbacks are missing or the handler is not
     *                        registered, -ENOMEM, -EEXIST if it is linked already or another FLB has its compatible
     *                        string, -ENOSPC beyond 63 FLBs; Linux 7.0: -EBUSY while there are sessions, -EAGAIN if its
     *                        module is going
     */
    public void registerFlb(FileHandler handler, Flb flb) throws ErrnoException {
        String function = "liveupdate_register_flb";
        luo.context().trace().run(Layer.LUO, function, flb.compatible() + " for " + handler.compatible(), () -> {
            luo.context().faults().enter(function);
            checkEnabled();
            if (!flb.isComplete()) {
                luo.context().log().warn(function, "FLB " + flb.compatible() + " lacks callbacks");
                throw LuoEnvironment.fail(Errno.EINVAL, "FLB " + flb.compatible() + " lacks callbacks");
            }
            RegisteredHandler registered = handlers.of(handler).orElseThrow(() -> {
                luo.context().log().warn(function, "file handler " + handler.compatible() + " is not registered");
                return LuoEnvironment.fail(Errno.EINVAL, "there is no file handler " + handler.compatible());
            });
            luo.allocate("struct luo_flb_link");
            quiesce();
            flbs.link(registered, flbs.state(flb));
        });
    }

    /**
     * Takes {@link #registerFlb} back. In Linux 7.3 it cannot fail.
     *
     * @param handler a registered handler
     * @param flb     the FLB
     * @throws ErrnoException Linux 7.0: -EOPNOTSUPP, -EBUSY while there are sessions, -ENOENT if it is not linked
     */
    public void unregisterFlb(FileHandler handler, Flb flb) throws ErrnoException {
        String function = "liveupdate_unregister_flb";
        luo.context().trace().run(Layer.LUO, function, flb.compatible() + " for " + handler.compatible(), () -> {
            if (luo.isLater() && !enabled) {
                return;
            }
            checkEnabled();
            quiesce();
            FlbState state = flbs.state(flb);
            boolean unlinked = handlers.of(handler).map(registered -> flbs.unlink(registered, state)).orElse(false);
            if (!unlinked && !luo.isLater()) {
                throw LuoEnvironment.fail(Errno.ENOENT, flb.compatible() + " is not linked to " + handler.compatible());
            }
            if (!unlinked) {
                luo.error(function, "Failed to unregister FLB: not found in file handler");
            }
        });
    }

    @Override
    public Object flbOutgoing(Flb flb) throws ErrnoException {
        checkEnabled();
        return flbs.getOutgoing(flbs.state(flb));
    }

    @Override
    public void putOutgoing(Flb flb) {
        if (luo.isLater()) {
            flbs.putOutgoing(flbs.state(flb));
        }
    }

    @Override
    public Object flbIncoming(Flb flb) throws ErrnoException {
        checkEnabled();
        return flbs.getIncoming(flbs.state(flb));
    }

    @Override
    public void putIncoming(Flb flb) {
        if (luo.isLater()) {
            flbs.putIncoming(flbs.state(flb));
        }
    }

    /**
     * How many users an FLB has.
     *
     * @param flb the FLB
     * @return the outgoing count
     */
    public long flbUsers(Flb flb) {
        return flbs.state(flb).outgoing.count;
    }

    @Override
    public long tokenOutgoing(Session session, KernelFile file) throws ErrnoException {
        return files.tokenOutgoing(session, file);
    }

    /**
     * Retrieves a file for use in the kernel (liveupdate_get_file_incoming, seed patch 03). The caller holds the
     * session's mutex and has to put the file, after each call.
     *
     * @param session an incoming session
     * @param token   the file's token
     * @return the file, with a reference for the caller
     * @throws ErrnoException -ENOENT if the session does not have it, or what retrieving gave
     */
    public KernelFile fileIncoming(Session session, long token) throws ErrnoException {
        return files.fileIncoming(session, token);
    }

    /**
     * Opens /dev/liveupdate (luo_open). The first time it also reads the sessions that were handed over.
     *
     * @return the open file
     * @throws ErrnoException -ENOENT if live update is off, so that there is no such device, -EBUSY if it is open, -EIO
     *                        if the sessions cannot be read
     */
    public DeviceFile open() throws ErrnoException {
        return luo.context().trace().call(Layer.LUO, "luo_open", "", () -> {
            if (!enabled) {
                throw LuoEnvironment.fail(Errno.ENOENT, "there is no /dev/liveupdate");
            }
            if (open) {
                throw LuoEnvironment.fail(Errno.EBUSY, "/dev/liveupdate is open");
            }
            try {
                sessions.deserialize();
            } catch (ErrnoException e) {
                throw LuoEnvironment.fail(Errno.EIO, "the sessions cannot be read: " + e);
            }
            open = true;
            return new DeviceFile(() -> open = false);
        });
    }

    /**
     * Creates a session (luo_session_create).
     *
     * @param name its name; Linux 7.0 cuts it at 63 bytes and takes an empty one
     * @return an open file of it
     * @throws ErrnoException -EINVAL for an empty or too long name (Linux 7.3), -EEXIST, -ENOMEM also for the 820th
     *                        session of Linux 7.0, -ENOSPC
     */
    public SessionFile createSession(String name) throws ErrnoException {
        return sessions.create(name);
    }

    /**
     * Retrieves a session that was handed over (luo_session_retrieve).
     *
     * @param name its name
     * @return an open file of it
     * @throws ErrnoException -ENOENT if there is none, -EINVAL if it was retrieved before
     */
    public SessionFile retrieveSession(String name) throws ErrnoException {
        return sessions.retrieve(name);
    }

    /**
     * Preserves a file in a session (LIVEUPDATE_SESSION_PRESERVE_FD).
     *
     * @param session the session
     * @param token   number by which the next kernel's user space asks for it, unsigned
     * @param source  gives the file
     * @throws ErrnoException -EEXIST if the token is used, -ENOSPC, -EBADF, -ENOENT if no handler takes the file,
     *                        -EBUSY if it is preserved already (Linux 7.3), -ENOMEM, or what a handler or an FLB gave
     */
    public void preserve(Session session, long token, FileSource source) throws ErrnoException {
        try (Held all = sessions.mutating("luo_session_ioctl");
                Held mutex = luo.lock(session.mutex(), "luo_session_preserve_fd")) {
            files.preserve(session, token, source);
        }
    }

    /**
     * Retrieves a file of a session (LIVEUPDATE_SESSION_RETRIEVE_FD). Again after success gives the same file.
     *
     * @param session the session
     * @param token   the file's token
     * @return the file, with a reference for the caller
     * @throws ErrnoException -ENOENT if there is none, or what the handler gave, which is kept
     */
    public KernelFile retrieve(Session session, long token) throws ErrnoException {
        try (Held all = sessions.mutating("luo_session_ioctl");
                Held mutex = luo.lock(session.mutex(), "luo_session_retrieve_fd")) {
            return files.retrieve(session, token);
        }
    }

    /**
     * Finishes a session (LIVEUPDATE_SESSION_FINISH).
     *
     * @param session the session
     * @throws ErrnoException -EBUSY if a file cannot be finished now; nothing is finished then
     */
    public void finish(Session session) throws ErrnoException {
        try (Held all = sessions.mutating("luo_session_ioctl");
                Held mutex = luo.lock(session.mutex(), "luo_session_finish")) {
            files.finish(session);
        }
    }

    /**
     * What reboot(LINUX_REBOOT_CMD_KEXEC) does first (liveupdate_reboot): freezes and serializes all sessions, then the
     * FLBs, then in Linux 7.0 makes the memory map of the handover. If the last step fails the sessions stay frozen.
     *
     * @throws ErrnoException what a freeze callback gave, after everything was unfrozen; -EAGAIN if the memory map
     *                        failed
     */
    public void reboot() throws ErrnoException {
        if (!enabled) {
            return;
        }
        luo.context().trace().run(Layer.LUO, "liveupdate_reboot", "", () -> {
            sessions.serialize();
            flbs.serialize();
            if (!luo.isLater()) {
                finalizeMap();
            }
        });
    }

    private void finalizeMap() throws ErrnoException {
        try {
            luo.kho().finalizeMap();
        } catch (ErrnoException e) {
            luo.error("liveupdate_reboot", "kho_finalize failed " + e.errno());
            throw LuoEnvironment.fail(Errno.EAGAIN, e.getMessage());
        }
    }

    private void checkEnabled() throws ErrnoException {
        if (!enabled) {
            throw LuoEnvironment.fail(Errno.EOPNOTSUPP, "live update is off");
        }
    }

    private void quiesce() throws ErrnoException {
        if (!luo.isLater() && !sessions.isQuiet()) {
            throw LuoEnvironment.fail(Errno.EBUSY, "there are sessions");
        }
    }
}
