/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;

/**
 * The ioctls of one kind of file that all take a structure which begins with its own size, and the checks that the
 * kernel makes of number and size before it looks at anything else.
 */
public final class IoctlTable {

    /**
     * An ioctl.
     *
     * @param command full command number
     * @param layout  its structure
     * @param minimum how many bytes user space must give at least
     */
    public record Entry(int command, Layout layout, int minimum) {
    }

    /**
     * Checks between those of the number and those of the size.
     *
     * @see #fetch
     */
    @FunctionalInterface
    public interface Check {

        /**
         * Checks.
         *
         * @param entry the ioctl
         * @throws ErrnoException what the call returns
         */
        void check(Entry entry) throws ErrnoException;
    }

    private final Errno unknown;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    /**
     * A table without ioctls.
     *
     * @param unknown what a number outside the table returns
     */
    public IoctlTable(Errno unknown) {
        this.unknown = unknown;
    }

    /**
     * Adds an ioctl.
     *
     * @param command full command number, number in the lowest byte
     * @param layout  its structure
     * @param last    last field that user space must give
     * @return this
     */
    public IoctlTable add(int command, Layout layout, String last) {
        int minimum = layout.field(last).offset() + layout.field(last).byteLength();
        entries.put(command & 0xff, new Entry(command, layout, minimum));
        return this;
    }

    /**
     * Checks the command and copies the structure in.
     *
     * @param command full command number
     * @param user    pointer to the structure
     * @param check   what is checked when the command is known, before the size
     * @return a copy of the structure; bytes that user space did not give are zero
     * @throws ErrnoException unknown number: the table's error; known number of another command: -ENOTTY; -EFAULT;
     *                        structure too small: -EINVAL; longer than the kernel knows and not zero there: -E2BIG
     */
    public Struct fetch(int command, UserBuffer user, Check check) throws ErrnoException {
        Entry entry = entries.get(command & 0xff);
        if (entry == null) {
            throw new ErrnoException(unknown, "unknown ioctl " + Hex.of(command));
        }
        byte[] head = user.read(0, Integer.BYTES);
        long size = Integer.toUnsignedLong(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt());
        if (entry.command() != command) {
            throw new ErrnoException(Errno.ENOTTY, "ioctl " + Hex.of(command) + ", expected "
                    + Hex.of(entry.command()));
        }
        check.check(entry);
        if (size < entry.minimum()) {
            throw new ErrnoException(Errno.EINVAL, "size " + size + ", expected at least " + entry.minimum());
        }
        byte[] copy = new byte[entry.layout().size()];
        checkTail(user, size, copy.length);
        int given = (int) Math.min(size, copy.length);
        System.arraycopy(user.read(0, given), 0, copy, 0, given);
        return entry.layout().over(copy, 0, 0);
    }

    /**
     * Copies the structure back, as much of it as user space gave.
     *
     * @param struct the structure
     * @param user   pointer to the structure of user space
     * @throws ErrnoException -EFAULT
     */
    public void respond(Struct struct, UserBuffer user) throws ErrnoException {
        byte[] bytes = struct.bytes();
        int given = (int) Math.min(Integer.toUnsignedLong((int) struct.get("size")), bytes.length);
        user.write(0, bytes, given);
    }

    private static void checkTail(UserBuffer user, long size, int known) throws ErrnoException {
        if (size <= known) {
            return;
        }
        if (size > Integer.MAX_VALUE) {
            throw new ErrnoException(Errno.EFAULT, "size " + size + " is longer than what is mapped");
        }
        for (byte value : user.read(known, (int) size - known)) {
            if (value != 0) {
                throw new ErrnoException(Errno.E2BIG, "bytes behind the first " + known + " are not zero");
            }
        }
    }
}
