/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.luo.DeviceFile;
import org.liveupdate.kernel.luo.LiveUpdate;
import org.liveupdate.kernel.luo.Session;
import org.liveupdate.kernel.luo.SessionFile;

/** The calls of a process to the live update orchestrator: /dev/liveupdate and sessions. */
public final class LuoCalls {

    private static final int NAME_LENGTH = 64;

    private final Process process;
    private final LiveUpdate luo;
    private final boolean later;
    private final IoctlTable device = LuoIoctls.device();
    private final IoctlTable session;

    /**
     * The calls of one process.
     *
     * @param process    the process
     * @param luo        the orchestrator of its kernel
     * @param generation whether that is the one of Linux 7.0 or 7.3
     */
    public LuoCalls(Process process, LiveUpdate luo, LuoGeneration generation) {
        this.process = process;
        this.luo = luo;
        this.later = generation == LuoGeneration.V5;
        this.session = LuoIoctls.session(generation);
    }

    /**
     * open("/dev/liveupdate").
     *
     * @return a descriptor, -EMFILE, -ENOENT, -EBUSY or -EIO
     */
    public Outcome open() {
        return process.call("open", "/dev/liveupdate", () -> {
            int fd = process.unusedFd();
            process.install(fd, luo.open());
            return Outcome.of(fd);
        });
    }

    /**
     * LIVEUPDATE_IOCTL_CREATE_SESSION.
     *
     * @param fd   descriptor of the device
     * @param name its name; of more than 64 bytes the first 64 are given, without a NUL
     * @return a descriptor of the session, or an error
     */
    public Outcome createSession(int fd, String name) {
        return withResultFd(fd, LuoIoctls.CREATE_SESSION, named(name));
    }

    /**
     * LIVEUPDATE_IOCTL_RETRIEVE_SESSION.
     *
     * @param fd   descriptor of the device
     * @param name its name
     * @return a descriptor of the session, or an error
     */
    public Outcome retrieveSession(int fd, String name) {
        return withResultFd(fd, LuoIoctls.RETRIEVE_SESSION, named(name));
    }

    /**
     * LIVEUPDATE_SESSION_PRESERVE_FD.
     *
     * @param sessionFd descriptor of the session
     * @param fd        descriptor of the file
     * @param token     its token, unsigned
     * @return 0 or an error
     */
    public Outcome preserve(int sessionFd, int fd, long token) {
        UserBuffer user = UserBuffer.of(LuoIoctls.FILE);
        user.view(LuoIoctls.FILE).set("fd", Integer.toUnsignedLong(fd)).set("token", token);
        return ioctl(sessionFd, LuoIoctls.PRESERVE_FD, user);
    }

    /**
     * LIVEUPDATE_SESSION_RETRIEVE_FD.
     *
     * @param sessionFd descriptor of the session
     * @param token     the file's token, unsigned
     * @return a descriptor of the file, or an error
     */
    public Outcome retrieve(int sessionFd, long token) {
        UserBuffer user = UserBuffer.of(LuoIoctls.FILE);
        user.view(LuoIoctls.FILE).set("token", token);
        return withResultFd(sessionFd, LuoIoctls.RETRIEVE_FD, user);
    }

    /**
     * LIVEUPDATE_SESSION_FINISH.
     *
     * @param sessionFd descriptor of the session
     * @return 0 or an error
     */
    public Outcome finish(int sessionFd) {
        return ioctl(sessionFd, LuoIoctls.FINISH, UserBuffer.of(LuoIoctls.FINISHED));
    }

    /**
     * LIVEUPDATE_SESSION_GET_NAME.
     *
     * @param sessionFd descriptor of the session
     * @return the name as text, or an error
     */
    public Outcome getName(int sessionFd) {
        UserBuffer user = UserBuffer.of(LuoIoctls.NAME);
        Outcome outcome = ioctl(sessionFd, LuoIoctls.GET_NAME, user);
        return outcome.isDone() ? Outcome.of(name(user.view(LuoIoctls.NAME))) : outcome;
    }

    /**
     * Any ioctl on the device or on a session, as raw as user space can make it.
     *
     * @param fd      descriptor
     * @param command full command number
     * @param user    pointer to the structure
     * @return 0 or an error; results are in the structure
     */
    public Outcome ioctl(int fd, int command, UserBuffer user) {
        return process.call("ioctl", process.files().get(fd) + " " + name(command), () -> {
            KernelFile file = process.file(fd);
            if (file instanceof DeviceFile) {
                onDevice(device.fetch(command, user, entry -> {
                }), command, user);
            } else if (file instanceof SessionFile found) {
                Struct struct = session.fetch(command, user, entry -> checkDirection(found.session(), command));
                onSession(found.session(), struct, command, user);
            } else {
                throw new ErrnoException(Errno.ENOTTY, file + " knows no ioctl " + Hex.of(command));
            }
            return Outcome.of(0);
        });
    }

    private void onDevice(Struct struct, int command, UserBuffer user) throws ErrnoException {
        int fd = process.unusedFd();
        String name = name(struct);
        KernelFile made = command == LuoIoctls.CREATE_SESSION ? luo.createSession(name) : luo.retrieveSession(name);
        give(fd, made, device, struct, user);
    }

    /** Hands a new descriptor out; if the answer cannot be written the file is closed again. */
    private void give(int fd, KernelFile file, IoctlTable table, Struct struct, UserBuffer user) throws ErrnoException {
        try {
            table.respond(struct.set("fd", fd), user);
        } catch (ErrnoException e) {
            file.put();
            throw e;
        }
        process.install(fd, file);
    }

    /** Only Linux 7.3 tells created from retrieved sessions. */
    private void checkDirection(Session found, int command) throws ErrnoException {
        boolean wrong = switch (command) {
            case LuoIoctls.PRESERVE_FD -> found.isRetrieved();
            case LuoIoctls.RETRIEVE_FD, LuoIoctls.FINISH -> !found.isRetrieved();
            default -> false;
        };
        if (later && wrong) {
            throw new ErrnoException(Errno.EINVAL, name(command) + " on session " + found.name() + ", which is "
                    + (found.isRetrieved() ? "incoming" : "outgoing"));
        }
    }

    private void onSession(Session found, Struct struct, int command, UserBuffer user) throws ErrnoException {
        switch (command) {
            case LuoIoctls.PRESERVE_FD -> {
                luo.preserve(found, struct.get("token"), () -> process.file((int) struct.get("fd")).get());
                session.respond(struct, user);
            }
            case LuoIoctls.RETRIEVE_FD -> {
                int fd = process.unusedFd();
                give(fd, luo.retrieve(found, struct.get("token")), session, struct, user);
            }
            case LuoIoctls.FINISH -> {
                checkReserved(struct);
                luo.finish(found);
                session.respond(struct, user);
            }
            default -> {
                checkReserved(struct);
                session.respond(struct.setText("name", found.name()), user);
            }
        }
    }

    private static void checkReserved(Struct struct) throws ErrnoException {
        if (struct.get("reserved") != 0) {
            throw new ErrnoException(Errno.EINVAL, "reserved: expected 0, found " + Hex.of(struct.get("reserved")));
        }
    }

    private Outcome withResultFd(int fd, int command, UserBuffer user) {
        Outcome outcome = ioctl(fd, command, user);
        Layout layout = command == LuoIoctls.RETRIEVE_FD ? LuoIoctls.FILE : LuoIoctls.SESSION;
        return outcome.isDone() ? Outcome.of((int) user.view(layout).get("fd")) : outcome;
    }

    private static UserBuffer named(String name) {
        byte[] bytes = Arrays.copyOf(name.getBytes(StandardCharsets.ISO_8859_1), NAME_LENGTH);
        byte[] whole = new byte[LuoIoctls.SESSION.size()];
        System.arraycopy(bytes, 0, whole, LuoIoctls.SESSION.field("name").offset(), NAME_LENGTH);
        LuoIoctls.SESSION.over(whole, 0, 0).set("size", whole.length);
        return UserBuffer.of(whole);
    }

    /** The name up to its NUL; 64 bytes long if there is none. */
    private static String name(Struct struct) {
        return struct.text("name");
    }

    private static String name(int command) {
        return switch (command) {
            case LuoIoctls.CREATE_SESSION -> "LIVEUPDATE_IOCTL_CREATE_SESSION";
            case LuoIoctls.RETRIEVE_SESSION -> "LIVEUPDATE_IOCTL_RETRIEVE_SESSION";
            case LuoIoctls.PRESERVE_FD -> "LIVEUPDATE_SESSION_PRESERVE_FD";
            case LuoIoctls.RETRIEVE_FD -> "LIVEUPDATE_SESSION_RETRIEVE_FD";
            case LuoIoctls.FINISH -> "LIVEUPDATE_SESSION_FINISH";
            case LuoIoctls.GET_NAME -> "LIVEUPDATE_SESSION_GET_NAME";
            default -> Hex.of(command);
        };
    }
}
