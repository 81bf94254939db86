/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;

/** Memory of a process that a system call gets by pointer. It ends where the bytes end; behind it nothing is mapped. */
public final class UserBuffer {

    private final byte[] bytes;
    private final boolean writable;

    private UserBuffer(byte[] bytes, boolean writable) {
        this.bytes = bytes;
        this.writable = writable;
    }

    /**
     * A pointer to readable and writable memory.
     *
     * @param bytes its bytes; the kernel writes into this array
     * @return the pointer
     */
    public static UserBuffer of(byte[] bytes) {
        return new UserBuffer(bytes, true);
    }

    /**
     * A pointer to memory that may not be written.
     *
     * @param bytes its bytes
     * @return the pointer
     */
    public static UserBuffer readOnly(byte[] bytes) {
        return new UserBuffer(bytes, false);
    }

    /**
     * A pointer to nothing.
     *
     * @return the pointer
     */
    public static UserBuffer bad() {
        return new UserBuffer(new byte[0], false);
    }

    /**
     * A structure whose first field, size, is set.
     *
     * @param layout layout with a field size
     * @return the pointer; see {@link #view}
     */
    public static UserBuffer of(Layout layout) {
        UserBuffer buffer = of(new byte[layout.size()]);
        buffer.view(layout).set("size", layout.size());
        return buffer;
    }

    /**
     * A view of the bytes as a structure, for user space.
     *
     * @param layout its layout
     * @return a view that reads and writes the bytes
     */
    public Struct view(Layout layout) {
        return layout.over(bytes, 0, 0);
    }

    /**
     * Reads bytes (copy_from_user).
     *
     * @param offset first byte
     * @param length how many
     * @return a copy
     * @throws ErrnoException -EFAULT if they are not all mapped
     */
    public byte[] read(int offset, int length) throws ErrnoException {
        if (length < 0 || offset + (long) length > bytes.length) {
            throw new ErrnoException(Errno.EFAULT,
                    "expected " + length + " bytes at offset " + offset + ", mapped are " + bytes.length);
        }
        byte[] copy = new byte[length];
        System.arraycopy(bytes, offset, copy, 0, length);
        return copy;
    }

    /**
     * Writes bytes (copy_to_user).
     *
     * @param offset first byte
     * @param source the bytes
     * @param length how many
     * @throws ErrnoException -EFAULT if they are not all mapped and writable
     */
    public void write(int offset, byte[] source, int length) throws ErrnoException {
        if (!writable || offset + (long) length > bytes.length) {
            throw new ErrnoException(Errno.EFAULT, "expected " + length + " writable bytes at offset " + offset);
        }
        System.arraycopy(source, 0, bytes, offset, length);
    }
}
