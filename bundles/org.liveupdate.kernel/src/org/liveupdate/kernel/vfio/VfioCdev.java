/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vfio;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.iommufd.IommufdContext;

/**
 * An open device file of a vfio-pci device (struct vfio_device_file of a cdev). Nothing but binding works before it
 * is bound to an
 * iommufd file, and binding works once.
 */
public final class VfioCdev extends KernelFile {

    private final VfioPciDevice device;
    private boolean bound;

    VfioCdev(VfioPciDevice device) {
        super("vfio cdev of " + device);
        this.device = device;
        device.use(1);
    }

    /**
     * The device.
     *
     * @return the device
     */
    public VfioPciDevice device() {
        return device;
    }

    /**
     * VFIO_DEVICE_BIND_IOMMUFD.
     *
     * @param iommufd the iommufd file
     * @return number of the device in the iommufd file
     * @throws ErrnoException -EINVAL if this or another file of the device is bound already, -EPERM if the device's
     *                        group belongs
     *                        to somebody else
     */
    public int bind(IommufdContext iommufd) throws ErrnoException {
        if (bound) {
            throw new ErrnoException(Errno.EINVAL, this + " is bound already");
        }
        device.bind(iommufd);
        bound = true;
        return device.bound().orElseThrow().id();
    }

    /**
     * VFIO_DEVICE_ATTACH_IOMMUFD_PT: attaches, or replaces what the device is attached to.
     *
     * @param targetId a HWPT or an address space
     * @throws ErrnoException -EINVAL if it is not bound, what iommufd gives
     */
    public void attach(int targetId) throws ErrnoException {
        bound().attach(targetId);
    }

    /**
     * VFIO_DEVICE_DETACH_IOMMUFD_PT; nothing happens if it is not attached.
     *
     * @throws ErrnoException -EINVAL if it is not bound
     */
    public void detach() throws ErrnoException {
        bound().detach();
    }

    /**
     * VFIO_DEVICE_ATTACH_IOMMUFD_PT with VFIO_DEVICE_ATTACH_PASID.
     *
     * @param pasid    above 0
     * @param targetId a HWPT or an address space
     * @throws ErrnoException -EINVAL if it is not bound or has no such PASID, what iommufd gives
     */
    public void attachPasid(int pasid, int targetId) throws ErrnoException {
        bound().attachPasid(pasid, targetId);
    }

    /**
     * VFIO_DEVICE_DETACH_IOMMUFD_PT with VFIO_DEVICE_DETACH_PASID.
     *
     * @param pasid above 0
     * @throws ErrnoException -EINVAL if it is not bound
     */
    public void detachPasid(int pasid) throws ErrnoException {
        bound().detachPasid(pasid);
    }

    /**
     * VFIO_DEVICE_SET_IRQS.
     *
     * @param on whether any interrupt is enabled
     * @throws ErrnoException -EINVAL if it is not bound
     */
    public void setInterrupts(boolean on) throws ErrnoException {
        bound().setInterrupts(on);
    }

    /**
     * VFIO_DEVICE_RESET.
     *
     * @throws ErrnoException -EINVAL if it is not bound or the device cannot be reset
     */
    public void reset() throws ErrnoException {
        bound().reset();
    }

    private VfioPciDevice bound() throws ErrnoException {
        if (!bound) {
            throw new ErrnoException(Errno.EINVAL, this + " is not bound to an iommufd file");
        }
        return device;
    }

    @Override
    protected void release() {
        if (bound) {
            device.unbind();
        }
        device.use(-1);
    }
}
