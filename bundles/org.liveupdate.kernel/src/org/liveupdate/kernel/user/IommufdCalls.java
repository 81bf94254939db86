/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommufd.FileMemory;
import org.liveupdate.kernel.iommufd.IommufdContext;
import org.liveupdate.kernel.iommufd.IommufdModule;
import org.liveupdate.kernel.iommufd.IovaRanges;
import org.liveupdate.kernel.iommufd.PageSource;
import org.liveupdate.kernel.memfd.MemfdFile;
import org.liveupdate.kernel.pgtable.Protection;

/** The calls of a process to iommufd: /dev/iommu. */
public final class IommufdCalls {

    private final Process process;
    private final IommufdModule module;
    private final KernelContext context;
    private int opened;

    /**
     * The calls of one process.
     *
     * @param process the process
     * @param module  iommufd of its kernel
     * @param context the machine's context
     */
    public IommufdCalls(Process process, IommufdModule module, KernelContext context) {
        this.process = process;
        this.module = module;
        this.context = context;
    }

    /** What is done with an open iommufd file. */
    @FunctionalInterface
    private interface Body {
        Outcome run(IommufdContext file) throws ErrnoException;
    }

    private Outcome ioctl(int fd, String name, Body body) {
        return process.call("ioctl", process.files().get(fd) + " " + name,
                () -> body.run(process.file(fd, IommufdContext.class, Errno.ENOTTY)));
    }

    /**
     * open("/dev/iommu").
     *
     * @return a descriptor, -EMFILE, -ENODEV or -ENOMEM
     */
    public Outcome open() {
        return process.call("open", "/dev/iommu", () -> {
            int fd = process.unusedFd();
            opened++;
            process.install(fd, module.open("iommufd " + opened + " of " + process.name()));
            return Outcome.of(fd);
        });
    }

    /**
     * IOMMU_IOAS_ALLOC.
     *
     * @param fd descriptor of iommufd
     * @return number of the address space
     */
    public Outcome ioasAlloc(int fd) {
        return ioctl(fd, "IOMMU_IOAS_ALLOC", file -> Outcome.of(file.allocateIoas().id()));
    }

    /**
     * IOMMU_IOAS_IOVA_RANGES.
     *
     * @param fd     descriptor of iommufd
     * @param ioas   the address space
     * @param ranges gets the ranges that can be mapped
     * @return 0 or -ENOENT
     */
    public Outcome iovaRanges(int fd, int ioas, List<AddressRange> ranges) {
        return ioctl(fd, "IOMMU_IOAS_IOVA_RANGES", file -> {
            IovaRanges found = file.ranges(ioas);
            ranges.addAll(found.ranges());
            return Outcome.of(0);
        });
    }

    /**
     * IOMMU_IOAS_ALLOW_IOVAS.
     *
     * @param fd     descriptor of iommufd
     * @param ioas   the address space
     * @param ranges where the kernel may choose addresses
     * @return 0, -ENOENT, -EINVAL or -EADDRINUSE
     */
    public Outcome allowIovas(int fd, int ioas, List<AddressRange> ranges) {
        return ioctl(fd, "IOMMU_IOAS_ALLOW_IOVAS", file -> {
            file.allow(ioas, ranges);
            return Outcome.of(0);
        });
    }

    /**
     * IOMMU_IOAS_MAP_FILE.
     *
     * @param fd         descriptor of iommufd
     * @param ioas       the address space
     * @param memfd      descriptor of a memory file
     * @param start      first byte in the file
     * @param length     bytes
     * @param iova       IOMMU_IOAS_MAP_FIXED_IOVA with an address, or empty
     * @param protection what devices may do
     * @return first address, or an error
     */
    public Outcome mapFile(int fd, int ioas, int memfd, long start, long length, OptionalLong iova,
            Protection protection) {
        return ioctl(fd, "IOMMU_IOAS_MAP_FILE", file -> {
            MemfdFile memory = process.file(memfd, MemfdFile.class, Errno.EINVAL);
            return Outcome.of(file.map(ioas, new FileMemory(memory), start, length, iova, protection));
        });
    }

    /**
     * IOMMU_IOAS_MAP.
     *
     * @param fd         descriptor of iommufd
     * @param ioas       the address space
     * @param memory     memory of the process
     * @param start      first byte in it
     * @param length     bytes
     * @param iova       IOMMU_IOAS_MAP_FIXED_IOVA with an address, or empty
     * @param protection what devices may do
     * @return first address, or an error
     */
    public Outcome map(int fd, int ioas, PageSource memory, long start, long length, OptionalLong iova,
            Protection protection) {
        return ioctl(fd, "IOMMU_IOAS_MAP",
                file -> Outcome.of(file.map(ioas, memory, start, length, iova, protection)));
    }

    /**
     * IOMMU_IOAS_COPY.
     *
     * @param fd         descriptor of iommufd
     * @param ioas       the address space that gets the mapping
     * @param from       the address space that has it
     * @param fromIova   address there
     * @param length     bytes
     * @param iova       IOMMU_IOAS_MAP_FIXED_IOVA with an address, or empty
     * @param protection what devices may do
     * @return first address, or an error
     */
    public Outcome copy(int fd, int ioas, int from, long fromIova, long length, OptionalLong iova,
            Protection protection) {
        return ioctl(fd, "IOMMU_IOAS_COPY",
                file -> Outcome.of(file.copy(ioas, from, fromIova, length, iova, protection)));
    }

    /**
     * IOMMU_IOAS_UNMAP.
     *
     * @param fd     descriptor of iommufd
     * @param ioas   the address space
     * @param iova   first address
     * @param length bytes, or -1 with address 0 for everything
     * @return bytes that are no longer mapped, or an error
     */
    public Outcome unmap(int fd, int ioas, long iova, long length) {
        return ioctl(fd, "IOMMU_IOAS_UNMAP", file -> Outcome.of(file.unmap(ioas, iova, length)));
    }

    /**
     * Cuts a mapping in two, as the emulation of VFIO type 1 does when it unmaps a part.
     *
     * @param fd   descriptor of iommufd
     * @param ioas the address space
     * @param iova address at which to cut
     * @return 0, -EINVAL if the mapping cannot be cut there, -EBUSY if it is preserved
     */
    public Outcome cut(int fd, int ioas, long iova) {
        return ioctl(fd, "IOMMU_VFIO unmap, cut at " + Hex.of(iova), file -> {
            file.cut(ioas, List.of(iova));
            return Outcome.of(0);
        });
    }

    /**
     * IOMMU_OPTION with IOMMU_OPTION_HUGE_PAGES.
     *
     * @param fd   descriptor of iommufd
     * @param ioas the address space
     * @param on   whether large pages may be mapped
     * @return 0 or -ENOENT
     */
    public Outcome setLargePages(int fd, int ioas, boolean on) {
        return ioctl(fd, "IOMMU_OPTION", file -> {
            file.setLargePages(ioas, on);
            return Outcome.of(0);
        });
    }

    /**
     * IOMMU_HWPT_ALLOC.
     *
     * @param fd     descriptor of iommufd
     * @param device number of a bound device
     * @param parent number of an address space
     * @param flags  what it must be able to
     * @return number of the HWPT, or an error
     */
    public Outcome hwptAlloc(int fd, int device, int parent, Set<DomainFlag> flags) {
        return ioctl(fd, "IOMMU_HWPT_ALLOC", file -> Outcome.of(file.allocateHwpt(device, parent, flags).id()));
    }

    /**
     * IOMMU_HWPT_SET_DIRTY_TRACKING.
     *
     * @param fd   descriptor of iommufd
     * @param hwpt the HWPT
     * @param on   whether writes are recorded
     * @return 0 or an error
     */
    public Outcome setDirtyTracking(int fd, int hwpt, boolean on) {
        return ioctl(fd, "IOMMU_HWPT_SET_DIRTY_TRACKING", file -> {
            file.setDirtyTracking(hwpt, on);
            return Outcome.of(0);
        });
    }

    /**
     * IOMMU_DESTROY.
     *
     * @param fd descriptor of iommufd
     * @param id number of an object
     * @return 0, -ENOENT or -EBUSY
     */
    public Outcome destroy(int fd, int id) {
        return ioctl(fd, "IOMMU_DESTROY", file -> {
            file.destroy(id);
            return Outcome.of(0);
        });
    }

    /**
     * IOMMU_HWPT_LU_SET_PRESERVE.
     *
     * @param fd    descriptor of iommufd
     * @param hwpt  the HWPT
     * @param token its token; a kernel with short tokens gets the low 32 bits
     * @return 0, -ENOENT or -EADDRINUSE
     */
    public Outcome setPreserve(int fd, int hwpt, long token) {
        return setPreserve(fd, hwpt, token, IommufdIoctls.setPreserve(context));
    }

    /**
     * IOMMU_HWPT_LU_SET_PRESERVE with a structure of the caller's choice.
     *
     * @param fd     descriptor of iommufd
     * @param hwpt   the HWPT
     * @param token  its token, of which a structure with short tokens takes the low 32 bits
     * @param layout the structure, one of {@link IommufdIoctls}
     * @return 0, -ENOENT, -EADDRINUSE, or -EINVAL if the structure is too short for the kernel
     */
    public Outcome setPreserve(int fd, int hwpt, long token, Layout layout) {
        UserBuffer user = UserBuffer.of(layout);
        long fits = layout.field(IommufdIoctls.TOKEN).byteLength() == Long.BYTES ? token : token & 0xffff_ffffL;
        user.view(layout).set(IommufdIoctls.HWPT_ID, Integer.toUnsignedLong(hwpt)).set(IommufdIoctls.TOKEN, fits);
        return raw(fd, IommufdIoctls.setPreserveCommand(context), user);
    }

    /**
     * An ioctl of the series on iommufd, as raw as user space can make it.
     *
     * @param fd      descriptor of iommufd
     * @param command full command number
     * @param user    pointer to the structure
     * @return 0, -ENOTTY for an unknown command, -EINVAL for a structure that is too short, -E2BIG for one that is
     *         longer than the kernel knows and not zero there, -EFAULT, -EOPNOTSUPP if a reserved field is not 0, what
     *         the command gives
     */
    public Outcome raw(int fd, int command, UserBuffer user) {
        return ioctl(fd, "IOMMU_HWPT_LU_SET_PRESERVE " + Hex.of(command), file -> {
            Struct struct = IommufdIoctls.table(context).fetch(command, user, entry -> {
            });
            if (struct.layout().has(IommufdIoctls.RESERVED) && struct.is(IommufdIoctls.RESERVED)) {
                throw new ErrnoException(Errno.EOPNOTSUPP, "the reserved field is not 0");
            }
            file.markPreserved((int) struct.get(IommufdIoctls.HWPT_ID), struct.get(IommufdIoctls.TOKEN));
            return Outcome.of(0);
        });
    }
}
