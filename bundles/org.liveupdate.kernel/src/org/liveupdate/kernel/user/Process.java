/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liveupdate.kernel.base.CallBlocked;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Trace;
import org.liveupdate.kernel.file.KernelFile;

/**
 * A process: its table of file descriptors, and the place where the errors and panics of the kernel become results.
 * Descriptors 0 to 2 are taken by the standard streams.
 */
public final class Process {

    /** How many descriptors a process may have (RLIMIT_NOFILE) unless it says something else. */
    public static final int DEFAULT_LIMIT = 1024;

    private static final int FIRST = 3;

    private final String name;
    private final KernelContext context;
    private final Host host;
    private final int limit;
    private final SortedMap<Integer, KernelFile> files = new TreeMap<>();
    /** No descriptor below is free. */
    private int lowest = FIRST;
    private final List<Runnable> atExit = new ArrayList<>();
    private boolean alive = true;

    /**
     * A process without open files.
     *
     * @param name    readable name
     * @param context the machine's context
     * @param host    the machine it runs on
     * @param limit   how many descriptors it may have, standard streams included
     */
    public Process(String name, KernelContext context, Host host, int limit) {
        this.name = name;
        this.context = context;
        this.host = host;
        this.limit = limit;
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
     * Whether it can make calls.
     *
     * @return false after {@link #exit} and when its kernel is gone
     */
    public boolean isAlive() {
        return alive && host.isRunning();
    }

    /**
     * Its open files.
     *
     * @return by descriptor, not to be changed
     */
    public Map<Integer, KernelFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * Runs a system call.
     *
     * @param call      name, for example {@code ioctl}
     * @param arguments readable
     * @param body      what it does; its value is the call's result
     * @return how it ended
     */
    public Outcome call(String call, String arguments, Trace.Body<Outcome> body) {
        if (!isAlive()) {
            return Outcome.panicked(name + " does not run any more");
        }
        try {
            return context.trace().call(Layer.USERSPACE, call, arguments, body);
        } catch (ErrnoException e) {
            return Outcome.failed(e.errno(), e.getMessage());
        } catch (CallBlocked e) {
            return Outcome.blocked(e.getMessage());
        } catch (KernelPanic e) {
            host.panicked(e);
            return Outcome.panicked(e.function() + ": " + e.getMessage());
        }
    }

    /**
     * The lowest free descriptor (get_unused_fd_flags). It is free until {@link #install}.
     *
     * @return the descriptor
     * @throws ErrnoException -EMFILE if the process has as many as it may have
     */
    public int unusedFd() throws ErrnoException {
        while (files.containsKey(lowest)) {
            lowest++;
        }
        if (lowest >= limit) {
            throw new ErrnoException(Errno.EMFILE, name + " has " + limit + " descriptors");
        }
        return lowest;
    }

    /**
     * Gives a descriptor to an open file (fd_install); the descriptor owns the caller's reference.
     *
     * @param fd   a result of {@link #unusedFd}
     * @param file the file
     */
    public void install(int fd, KernelFile file) {
        files.put(fd, file);
    }

    /**
     * The file behind a descriptor, without a reference of its own (fdget).
     *
     * @param fd the descriptor
     * @return the file
     * @throws ErrnoException -EBADF if the descriptor is not open
     */
    public KernelFile file(int fd) throws ErrnoException {
        return Optional.ofNullable(files.get(fd)).orElseThrow(
                () -> new ErrnoException(Errno.EBADF, "descriptor " + fd + " of " + name + " is not open"));
    }

    /**
     * The file behind a descriptor, if it is of the right kind.
     *
     * @param <T>   class of the file
     * @param fd    the descriptor
     * @param type  class of the file
     * @param errno what the call returns for a file of another kind
     * @return the file
     * @throws ErrnoException -EBADF if the descriptor is not open, or the given error
     */
    public <T> T file(int fd, Class<T> type, Errno errno) throws ErrnoException {
        KernelFile file = file(fd);
        if (!type.isInstance(file)) {
            throw new ErrnoException(errno, "descriptor " + fd + " is " + file + ", expected " + type.getSimpleName());
        }
        return type.cast(file);
    }

    /**
     * close().
     *
     * @param fd descriptor
     * @return 0, or -EBADF
     */
    public Outcome close(int fd) {
        return call("close", Integer.toString(fd), () -> {
            KernelFile file = file(fd);
            files.remove(fd);
            lowest = Math.min(lowest, fd);
            file.put();
            return Outcome.of(0);
        });
    }

    /**
     * dup().
     *
     * @param fd descriptor
     * @return a new descriptor of the same open file, -EBADF or -EMFILE
     */
    public Outcome dup(int fd) {
        return call("dup", Integer.toString(fd), () -> {
            KernelFile file = file(fd);
            int copy = unusedFd();
            install(copy, file.get());
            return Outcome.of(copy);
        });
    }

    /**
     * Something to do when the process ends, before its descriptors are closed: its memory goes first.
     *
     * @param action what to do
     */
    public void atExit(Runnable action) {
        atExit.add(action);
    }

    /**
     * The process ends, at its will or killed: its descriptors are closed from the lowest to the highest.
     *
     * @return 0, or how closing a file ended if that did not go well; the rest stays open then
     */
    public Outcome exit() {
        Outcome outcome = call("exit", name, () -> {
            atExit.forEach(Runnable::run);
            atExit.clear();
            while (!files.isEmpty()) {
                int fd = files.firstKey();
                KernelFile file = files.remove(fd);
                file.put();
            }
            return Outcome.of(0);
        });
        alive = false;
        return outcome;
    }

    @Override
    public String toString() {
        return name;
    }
}
