/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import java.nio.charset.StandardCharsets;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.memfd.MemfdFile;
import org.liveupdate.kernel.memfd.Shmem;

/** The calls of a process to memory files. */
public final class MemfdCalls {

    private static final int NAME_LIMIT = 249;
    private static final int KNOWN_FLAGS = 0x1 | Shmem.MFD_ALLOW_SEALING | Shmem.MFD_HUGETLB
            | Shmem.MFD_NOEXEC_SEAL | 0x10;

    private final Process process;
    private final Shmem shmem;

    /**
     * The calls of one process.
     *
     * @param process the process
     * @param shmem   the memory files of its kernel
     */
    public MemfdCalls(Process process, Shmem shmem) {
        this.process = process;
        this.shmem = shmem;
    }

    /**
     * memfd_create().
     *
     * @param name  its name
     * @param flags MFD_ flags, see {@link Shmem}
     * @param order order of its folios where they fit, which stands for the system's policy on huge pages
     * @return a descriptor, -EINVAL for unknown flags or a name of more than 249 bytes, -EMFILE, -ENOMEM
     */
    public Outcome create(String name, int flags, int order) {
        return process.call("memfd_create", name + " flags " + Hex.of(flags), () -> {
            if ((flags & ~KNOWN_FLAGS) != 0 || name.getBytes(StandardCharsets.UTF_8).length > NAME_LIMIT) {
                throw new ErrnoException(Errno.EINVAL, "memfd_create of " + name + " with flags " + Hex.of(flags));
            }
            int fd = process.unusedFd();
            process.install(fd, shmem.create(name, flags, order));
            return Outcome.of(fd);
        });
    }

    /**
     * ftruncate().
     *
     * @param fd   descriptor
     * @param size new size in bytes
     * @return 0, -EBADF, -EINVAL or -EPERM
     */
    public Outcome truncate(int fd, long size) {
        return process.call("ftruncate", fd + ", " + Hex.of(size), () -> {
            memfd(fd).inode().truncate(size);
            return Outcome.of(0);
        });
    }

    /**
     * fallocate().
     *
     * @param fd       descriptor
     * @param offset   first byte
     * @param length   bytes
     * @param keepSize FALLOC_FL_KEEP_SIZE
     * @return 0, -EBADF, -EINVAL, -EPERM or -ENOMEM
     */
    public Outcome allocate(int fd, long offset, long length, boolean keepSize) {
        return process.call("fallocate", fd + ", " + Hex.of(offset) + ", " + Hex.of(length), () -> {
            memfd(fd).inode().allocate(offset, length, keepSize);
            return Outcome.of(0);
        });
    }

    /**
     * fallocate() with FALLOC_FL_PUNCH_HOLE and FALLOC_FL_KEEP_SIZE.
     *
     * @param fd     descriptor
     * @param offset first byte
     * @param length bytes
     * @return 0, -EBADF, -EINVAL or -EPERM
     */
    public Outcome punchHole(int fd, long offset, long length) {
        return process.call("fallocate", fd + ", punch " + Hex.of(offset) + ", " + Hex.of(length), () -> {
            memfd(fd).inode().punchHole(offset, length);
            return Outcome.of(0);
        });
    }

    /**
     * write() at the file position, which moves on.
     *
     * @param fd    descriptor
     * @param bytes the bytes
     * @return how many were written, -EBADF, -EPERM or -ENOMEM
     */
    public Outcome write(int fd, byte[] bytes) {
        return process.call("write", fd + ", " + bytes.length + " bytes", () -> {
            MemfdFile file = memfd(fd);
            int done = file.inode().write(file.position(), bytes);
            file.setPosition(file.position() + done);
            return Outcome.of(done);
        });
    }

    /**
     * read() at the file position, which moves on.
     *
     * @param fd     descriptor
     * @param target where the bytes go
     * @return how many were read, 0 at the end, or -EBADF
     */
    public Outcome read(int fd, byte[] target) {
        return process.call("read", fd + ", " + target.length + " bytes", () -> {
            MemfdFile file = memfd(fd);
            byte[] bytes = file.inode().read(file.position(), target.length);
            System.arraycopy(bytes, 0, target, 0, bytes.length);
            file.setPosition(file.position() + bytes.length);
            return Outcome.of(bytes.length);
        });
    }

    /**
     * lseek() with SEEK_SET.
     *
     * @param fd       descriptor
     * @param position new position in bytes
     * @return the position, -EBADF, or -EINVAL if it is negative
     */
    public Outcome seek(int fd, long position) {
        return process.call("lseek", fd + ", " + Hex.of(position), () -> {
            MemfdFile file = memfd(fd);
            if (position < 0) {
                throw new ErrnoException(Errno.EINVAL, "position " + position);
            }
            file.setPosition(position);
            return Outcome.of(position);
        });
    }

    /**
     * mmap() of the whole file, shared. It stays mapped until the process ends, also when the descriptor is closed.
     *
     * @param fd       descriptor
     * @param writable PROT_WRITE
     * @return 0, which stands for the address, -EBADF, -EINVAL, -EPERM
     */
    public Outcome mmap(int fd, boolean writable) {
        return process.call("mmap", fd + (writable ? ", PROT_WRITE" : ""), () -> {
            MemfdFile file = memfd(fd);
            if (writable) {
                file.inode().mapWritable();
            }
            file.get();
            process.atExit(() -> {
                if (writable) {
                    file.inode().unmapWritable();
                }
                file.put();
            });
            return Outcome.of(0);
        });
    }

    /**
     * fcntl(F_ADD_SEALS).
     *
     * @param fd    descriptor
     * @param seals a combination of F_SEAL_ bits
     * @return 0, -EBADF, -EINVAL, -EPERM or -EBUSY
     */
    public Outcome addSeals(int fd, int seals) {
        return process.call("fcntl", fd + ", F_ADD_SEALS " + Hex.of(seals), () -> {
            memfd(fd).inode().addSeals(seals);
            return Outcome.of(0);
        });
    }

    /**
     * fcntl(F_GET_SEALS).
     *
     * @param fd descriptor
     * @return the seals, -EBADF or -EINVAL
     */
    public Outcome getSeals(int fd) {
        return process.call("fcntl", fd + ", F_GET_SEALS", () -> Outcome.of(memfd(fd).inode().seals()));
    }

    private MemfdFile memfd(int fd) throws ErrnoException {
        return process.file(fd, MemfdFile.class, Errno.EINVAL);
    }

    /**
     * Whether a descriptor is a memory file.
     *
     * @param fd descriptor
     * @return false also if it is not open
     */
    public boolean isMemfd(int fd) {
        KernelFile file = process.files().get(fd);
        return file instanceof MemfdFile;
    }
}
