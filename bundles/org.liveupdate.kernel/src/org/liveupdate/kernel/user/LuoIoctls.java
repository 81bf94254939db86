/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.kernel.base.Errno;

/** Numbers and structures of LUO's ioctls, include/uapi/linux/liveupdate.h. */
public final class LuoIoctls {

    /** On the device: creates a session. */
    public static final int CREATE_SESSION = 0xba00;

    /** On the device: retrieves a session that was handed over. */
    public static final int RETRIEVE_SESSION = 0xba01;

    /** On a session: preserves a file. */
    public static final int PRESERVE_FD = 0xba40;

    /** On a session: retrieves a file. */
    public static final int RETRIEVE_FD = 0xba41;

    /** On a session: finishes it. */
    public static final int FINISH = 0xba42;

    /** On a session: gets its name; not in Linux 7.0. */
    public static final int GET_NAME = 0xba43;

    /** Structure of {@link #CREATE_SESSION} and {@link #RETRIEVE_SESSION}. */
    public static final Layout SESSION = named("liveupdate_ioctl_session")
            .doc("Creates or retrieves a session.")
            .uint("size", 0, 4, "size of this structure")
            .uint("fd", 4, 4, "out: descriptor of the session")
            .text("name", 8, 64, "its name, NUL terminated")
            .build();

    /** Structure of {@link #PRESERVE_FD} and {@link #RETRIEVE_FD}. */
    public static final Layout FILE = named("liveupdate_session_fd")
            .doc("Preserves or retrieves a file of a session.")
            .uint("size", 0, 4, "size of this structure")
            .uint("fd", 4, 4, "descriptor of the file: in to preserve, out to retrieve")
            .uint("token", 8, 8, "number of the file in the session")
            .build();

    /** Structure of {@link #FINISH}. */
    public static final Layout FINISHED = named("liveupdate_session_finish")
            .doc("Finishes a session.")
            .uint("size", 0, 4, "size of this structure")
            .uint("reserved", 4, 4, "0")
            .build();

    /** Structure of {@link #GET_NAME}. */
    public static final Layout NAME = named("liveupdate_session_get_name")
            .doc("The name of a session.")
            .uint("size", 0, 4, "size of this structure")
            .uint("reserved", 4, 4, "0")
            .text("name", 8, 64, "out: the name, NUL terminated")
            .build();

    private LuoIoctls() {
    }

    private static LayoutBuilder named(String name) {
        return Layout.named(name).source("Linux 7.3, include/uapi/linux/liveupdate.h");
    }

    /**
     * The ioctls of /dev/liveupdate.
     *
     * @return a table
     */
    static IoctlTable device() {
        return new IoctlTable(Errno.EINVAL).add(CREATE_SESSION, SESSION, "name").add(RETRIEVE_SESSION, SESSION, "name");
    }

    /**
     * The ioctls of a session.
     *
     * @param generation which kernel
     * @return a table
     */
    static IoctlTable session(LuoGeneration generation) {
        IoctlTable table = new IoctlTable(Errno.EINVAL).add(PRESERVE_FD, FILE, "token").add(RETRIEVE_FD, FILE, "token")
                .add(FINISH, FINISHED, "reserved");
        return generation == LuoGeneration.V5 ? table.add(GET_NAME, NAME, "name") : table;
    }
}
