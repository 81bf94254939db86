/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DmaOwner;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.iommu.IommuGroup;
import org.liveupdate.kernel.pgtable.Protection;

/** An open /dev/iommu (struct iommufd_ctx): its objects and what user space and device drivers do with them. */
public final class IommufdContext extends KernelFile {

    private final IommufdKernel kernel;
    private final KernelContext context;
    private final Runnable closed;
    private final ObjectTable objects = new ObjectTable();
    private final DeviceAttacher attacher;
    private final Map<IommuGroup, DeviceGroup> groups = new IdentityHashMap<>();
    private final DmaOwner owner;

    IommufdContext(IommufdKernel kernel, String name, Runnable closed) {
        super(name);
        this.kernel = kernel;
        this.context = kernel.context();
        this.closed = closed;
        this.attacher = new DeviceAttacher(kernel);
        this.owner = new DmaOwner(kernel.pointers().next(), name);
    }

    /**
     * Who claims the DMA of its devices.
     *
     * @return its cookie
     */
    public DmaOwner owner() {
        return owner;
    }

    ObjectTable objects() {
        return objects;
    }

    /**
     * An object.
     *
     * @param <T>  its class
     * @param id   its number
     * @param type its class
     * @return the object
     * @throws ErrnoException -ENOENT if there is none, or of another class
     */
    public <T extends IommufdObject> T object(int id, Class<T> type) throws ErrnoException {
        return objects.get(id, type);
    }

    /**
     * The objects of a class.
     *
     * @param <T>  the class
     * @param type the class
     * @return a new list, ascending by number
     */
    public <T extends IommufdObject> List<T> objects(Class<T> type) {
        return objects.all(type);
    }

    /**
     * IOMMU_IOAS_ALLOC.
     *
     * @return an empty address space
     * @throws ErrnoException -ENOMEM
     */
    public Ioas allocateIoas() throws ErrnoException {
        context.faults().allocate(false, "struct iommufd_ioas");
        Ioas ioas = new Ioas(context);
        objects.add(ioas);
        return ioas;
    }

    /**
     * IOMMU_IOAS_IOVA_RANGES.
     *
     * @param ioasId the address space
     * @return what can be mapped
     * @throws ErrnoException -ENOENT
     */
    public IovaRanges ranges(int ioasId) throws ErrnoException {
        return objects.get(ioasId, Ioas.class).table().ranges();
    }

    /**
     * IOMMU_IOAS_ALLOW_IOVAS.
     *
     * @param ioasId the address space
     * @param ranges where addresses may be chosen; empty for anywhere
     * @throws ErrnoException -ENOENT, -EINVAL for an empty range, -EADDRINUSE for a reserved one
     */
    public void allow(int ioasId, List<AddressRange> ranges) throws ErrnoException {
        objects.get(ioasId, Ioas.class).table().allow(ranges);
    }

    /**
     * IOMMU_IOAS_MAP and IOMMU_IOAS_MAP_FILE.
     *
     * @param ioasId     the address space
     * @param source     memory
     * @param offset     first byte of it
     * @param length     bytes
     * @param fixed      first address, or empty to let the kernel choose
     * @param protection what devices may do
     * @return first address
     * @throws ErrnoException -ENOENT, -EBUSY while the address space is immutable, -EINVAL if something is not
     *                        aligned or
     *                        reserved, -EEXIST if something is mapped there, -ENOSPC, -ENOMEM
     */
    public long map(int ioasId, PageSource source, long offset, long length, OptionalLong fixed, Protection protection)
            throws ErrnoException {
        return context.trace().call(Layer.IOMMUFD, "iopt_map_pages", source + ", " + length + " bytes", () -> {
            Ioas ioas = objects.get(ioasId, Ioas.class);
            if (!protection.read() && !protection.write()) {
                throw new ErrnoException(Errno.EINVAL, "neither readable nor writable");
            }
            context.faults().allocate(false, "struct iopt_pages");
            IoptPages pages = new IoptPages(source, offset, length, protection.write());
            pages.get();
            try {
                return ioas.table().map(pages, 0, length, fixed, protection);
            } finally {
                pages.put();
            }
        });
    }

    /**
     * IOMMU_IOAS_COPY: maps what another address space maps.
     *
     * @param ioasId     the address space
     * @param fromId     the other one
     * @param fromIova   address in the other one
     * @param length     bytes
     * @param fixed      first address, or empty to let the kernel choose
     * @param protection what devices may do
     * @return first address
     * @throws ErrnoException -ENOENT if the range is not mapped there, -EPERM if it is to be writable and is not
     *                        there, else as
     *                        {@link #map}
     */
    public long copy(int ioasId, int fromId, long fromIova, long length, OptionalLong fixed, Protection protection)
            throws ErrnoException {
        Ioas ioas = objects.get(ioasId, Ioas.class);
        Ioas from = objects.get(fromId, Ioas.class);
        IoptArea area = from.table().areas().stream()
                .filter(each -> each.start() <= fromIova && fromIova + length - 1 <= each.last()).findFirst()
                .orElseThrow(() -> new ErrnoException(Errno.ENOENT, "the range is not mapped as one in " + from));
        if (protection.write() && !area.pages().isWritable()) {
            throw new ErrnoException(Errno.EPERM, area + " is read-only");
        }
        return ioas.table().map(area.pages(), area.offset() + fromIova - area.start(), length, fixed, protection);
    }

    /**
     * IOMMU_IOAS_UNMAP.
     *
     * @param ioasId the address space
     * @param iova   first address
     * @param length bytes, or -1 with address 0 for everything
     * @return bytes that are no longer mapped
     * @throws ErrnoException -ENOENT if nothing is mapped there or a mapping lies there only partly, -EBUSY while it
     *                        is immutable
     */
    public long unmap(int ioasId, long iova, long length) throws ErrnoException {
        Ioas ioas = objects.get(ioasId, Ioas.class);
        return iova == 0 && length == -1 ? ioas.table().unmapAll() : ioas.table().unmap(iova, length);
    }

    /**
     * Cuts mappings in two, as the emulation of VFIO type 1 does (iopt_cut_iova).
     *
     * @param ioasId the address space
     * @param at     addresses
     * @throws ErrnoException -EBUSY while it is immutable, -EINVAL while large pages may be mapped
     */
    public void cut(int ioasId, List<Long> at) throws ErrnoException {
        objects.get(ioasId, Ioas.class).table().cut(at);
    }

    /**
     * IOMMU_OPTION_HUGE_PAGES of an address space.
     *
     * @param ioasId the address space
     * @param on     whether large pages may be mapped
     * @throws ErrnoException -ENOENT
     */
    public void setLargePages(int ioasId, boolean on) throws ErrnoException {
        objects.get(ioasId, Ioas.class).table().setLargePages(on);
    }

    /**
     * IOMMU_HWPT_ALLOC.
     *
     * @param deviceId a device that is to be attached to it
     * @param parentId the address space; a HWPT as parent asks for a nested one, which is refused
     * @param flags    what it must be able to
     * @return the HWPT
     * @throws ErrnoException -ENOENT, -EINVAL if the parent is neither, -EOPNOTSUPP for nesting and for what the
     *                        IOMMU cannot
     */
    public Hwpt allocateHwpt(int deviceId, int parentId, Set<DomainFlag> flags) throws ErrnoException {
        BoundDevice device = objects.get(deviceId, BoundDevice.class);
        IommufdObject parent = objects.get(parentId, IommufdObject.class);
        if (parent instanceof Hwpt) {
            throw new ErrnoException(Errno.EOPNOTSUPP, "nested HWPTs are not supported by the series");
        }
        if (!(parent instanceof Ioas ioas)) {
            throw new ErrnoException(Errno.EINVAL, parent + " is no address space");
        }
        return allocate(device, ioas, flags, false);
    }

    private Hwpt allocate(BoundDevice device, Ioas ioas, Set<DomainFlag> flags, boolean automatic)
            throws ErrnoException {
        return context.trace().call(Layer.IOMMUFD, "iommufd_hwpt_paging_alloc", device.device() + ", " + ioas, () -> {
            try (Locks.Held held = context.locks().take(ioas.mutex(), "iommufd_hwpt_alloc")) {
                context.faults().allocate(false, "struct iommufd_hwpt_paging");
                IommuDomain domain = device.device().unit().driver().allocatePaging(device.device(), flags);
                try {
                    ioas.table().addDomain(domain);
                } catch (ErrnoException e) {
                    domain.driver().free(domain);
                    throw e;
                }
                Hwpt hwpt = new Hwpt(ioas, domain, automatic);
                objects.add(hwpt);
                ioas.get();
                ioas.hwpts().add(hwpt);
                return hwpt;
            }
        });
    }

    /**
     * IOMMU_DESTROY.
     *
     * @param id an address space or HWPT
     * @throws ErrnoException -ENOENT, -EBUSY while something uses it
     */
    public void destroy(int id) throws ErrnoException {
        IommufdObject object = objects.get(id, IommufdObject.class);
        if (object.users() != 1) {
            throw new ErrnoException(Errno.EBUSY, object + " is in use");
        }
        remove(object);
    }

    private void remove(IommufdObject object) {
        objects.remove(object);
        if (object instanceof Hwpt hwpt) {
            hwpt.ioas().hwpts().remove(hwpt);
            hwpt.ioas().table().removeDomain(hwpt.domain());
            hwpt.domain().driver().free(hwpt.domain());
            hwpt.ioas().put();
        } else if (object instanceof Ioas ioas) {
            try {
                ioas.table().unmapAll();
            } catch (ErrnoException e) {
                context.log().warn("iommufd_ioas_destroy", ioas + " still has mappings: " + e.getMessage());
            }
        } else if (object instanceof BoundDevice device) {
            releaseGroup(device);
        }
    }

    /**
     * Marks a HWPT to be preserved (IOMMU_HWPT_LU_SET_PRESERVE). It cannot be unmarked; another token replaces its
     * token.
     *
     * @param hwptId the HWPT
     * @param token  its token; finding F44: as posted only 32 bits of it count
     * @throws ErrnoException -ENOENT if there is no such HWPT, -EADDRINUSE if another one has the token
     */
    public void markPreserved(int hwptId, long token) throws ErrnoException {
        Hwpt target = objects.get(hwptId, Hwpt.class);
        long kept = context.has(Finding.F44) ? token & 0xffff_ffffL : token;
        try (Locks.Held held = context.locks().take(objects.lock(), "iommufd_hwpt_lu_set_preserve")) {
            for (Hwpt hwpt : objects.all(Hwpt.class)) {
                if (hwpt != target && hwpt.isMarked() && hwpt.token().getAsLong() == kept) {
                    throw new ErrnoException(Errno.EADDRINUSE, hwpt + " has the token " + kept);
                }
            }
            target.mark(kept);
        }
    }

    /**
     * IOMMU_HWPT_SET_DIRTY_TRACKING.
     *
     * @param hwptId the HWPT
     * @param on     whether writes are recorded
     * @throws ErrnoException -ENOENT, -EOPNOTSUPP if it was not allocated for that
     */
    public void setDirtyTracking(int hwptId, boolean on) throws ErrnoException {
        Hwpt hwpt = objects.get(hwptId, Hwpt.class);
        if (!hwpt.domain().has(DomainFlag.DIRTY_TRACKING)) {
            throw new ErrnoException(Errno.EOPNOTSUPP, hwpt + " was not allocated for dirty tracking");
        }
        hwpt.domain().driver().setDirtyTracking(hwpt.domain(), on);
    }

    /**
     * Binds a device for its driver (iommufd_device_bind): claims its DMA. The file stays open until {@link #unbind}.
     *
     * @param device the device
     * @return the device as an object of this file
     * @throws ErrnoException -ENODEV without an IOMMU, -EPERM if its group belongs to somebody else, -EBUSY, -ENOMEM
     */
    public BoundDevice bind(Device device) throws ErrnoException {
        return context.trace().call(Layer.IOMMUFD, "iommufd_device_bind", device.name(), () -> {
            kernel.core().ownership().claim(device, owner);
            try {
                context.faults().allocate(false, "struct iommufd_device");
            } catch (ErrnoException e) {
                kernel.core().ownership().release(device);
                throw e;
            }
            DeviceGroup group = groups.computeIfAbsent(device.group(), DeviceGroup::new);
            group.use(1);
            BoundDevice bound = new BoundDevice(this, device, group);
            objects.add(bound);
            get();
            return bound;
        });
    }

    /**
     * The device's driver is done with it (iommufd_device_unbind).
     *
     * @param device the device, attached to nothing
     */
    public void unbind(BoundDevice device) {
        device.put();
        remove(device);
        put();
    }

    private void releaseGroup(BoundDevice device) {
        kernel.core().ownership().release(device.device());
        if (device.group().use(-1) == 0) {
            groups.remove(device.group().group());
        }
    }

    /**
     * Attaches a device or one of its PASIDs (iommufd_device_attach).
     *
     * @param device   the device
     * @param pasid    0 for its ordinary DMA
     * @param targetId a HWPT, or an address space, for which a HWPT is found or made
     * @throws ErrnoException -ENOENT, -EINVAL, -EBUSY, what the IOMMU core gives
     */
    public void attach(BoundDevice device, int pasid, int targetId) throws ErrnoException {
        change(targetId, device, hwpt -> attacher.attach(device, pasid, hwpt));
    }

    /**
     * Attaches a device or one of its PASIDs to something else (iommufd_device_replace).
     *
     * @param device   the device
     * @param pasid    0 for its ordinary DMA
     * @param targetId as for {@link #attach}
     * @throws ErrnoException as for {@link #attach}
     */
    public void replace(BoundDevice device, int pasid, int targetId) throws ErrnoException {
        Optional<Hwpt> old = attached(device, pasid);
        change(targetId, device, hwpt -> attacher.replace(device, pasid, hwpt));
        old.ifPresent(this::dropAutomatic);
    }

    /**
     * Detaches a device or one of its PASIDs (iommufd_device_detach).
     *
     * @param device the device
     * @param pasid  0 for its ordinary DMA
     */
    public void detach(BoundDevice device, int pasid) {
        dropAutomatic(attacher.detach(device, pasid));
    }

    /**
     * What a device or one of its PASIDs is attached to.
     *
     * @param device the device
     * @param pasid  0 for its ordinary DMA
     * @return the HWPT, or empty
     */
    public Optional<Hwpt> attached(BoundDevice device, int pasid) {
        return device.group().attachment(pasid).filter(attachment -> attachment.devices().contains(device))
                .map(DeviceGroup.Attachment::hwpt);
    }

    /** What is done with a HWPT. */
    @FunctionalInterface
    private interface Change {
        void apply(Hwpt hwpt) throws ErrnoException;
    }

    private void change(int targetId, BoundDevice device, Change change) throws ErrnoException {
        IommufdObject target = objects.get(targetId, IommufdObject.class);
        if (target instanceof Hwpt hwpt) {
            change.apply(hwpt);
        } else if (target instanceof Ioas ioas) {
            changeAutomatic(ioas, device, change);
        } else {
            throw new ErrnoException(Errno.EINVAL, target + " is neither HWPT nor address space");
        }
    }

    /** iommufd_device_auto_get_domain(): an automatic HWPT that fits, or a new one. */
    private void changeAutomatic(Ioas ioas, BoundDevice device, Change change) throws ErrnoException {
        for (Hwpt hwpt : List.copyOf(ioas.hwpts())) {
            if (hwpt.isAutomatic()) {
                try {
                    change.apply(hwpt);
                    return;
                } catch (ErrnoException e) {
                    if (e.errno() != Errno.EINVAL) {
                        throw e;
                    }
                }
            }
        }
        Hwpt fresh = allocate(device, ioas, Set.of(), true);
        try {
            change.apply(fresh);
        } catch (ErrnoException e) {
            remove(fresh);
            throw e;
        }
    }

    private void dropAutomatic(Hwpt hwpt) {
        if (hwpt.isAutomatic() && hwpt.users() == 1) {
            remove(hwpt);
        }
    }

    /** The last reference is gone (iommufd_fops_release): objects go from the leaves on. */
    @Override
    protected void release() {
        context.trace().event(Layer.IOMMUFD, "iommufd_fops_release", name(), "");
        boolean progress = true;
        while (progress) {
            progress = false;
            for (IommufdObject object : objects.all(IommufdObject.class)) {
                if (object.users() == 1) {
                    remove(object);
                    progress = true;
                }
            }
        }
        for (IommufdObject left : objects.all(IommufdObject.class)) {
            context.log().warn("iommufd_fops_release", left + " still has users");
        }
        closed.run();
    }
}
