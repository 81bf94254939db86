/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommufd.IommufdContext;
import org.liveupdate.kernel.vfio.VfioCdev;
import org.liveupdate.kernel.vfio.VfioPciDriver;

/** The calls of a process to vfio-pci: binding devices to the driver, and their device files. */
public final class VfioCalls {

    private final Process process;
    private final VfioPciDriver driver;

    /**
     * The calls of one process.
     *
     * @param process the process
     * @param driver  vfio-pci of its kernel
     */
    public VfioCalls(Process process, VfioPciDriver driver) {
        this.process = process;
        this.driver = driver;
    }

    /** What is done with an open device file. */
    @FunctionalInterface
    private interface Body {
        void run(VfioCdev file) throws ErrnoException;
    }

    private Outcome ioctl(int fd, String name, Body body) {
        return process.call("ioctl", process.files().get(fd) + " " + name, () -> {
            body.run(process.file(fd, VfioCdev.class, Errno.ENOTTY));
            return Outcome.of(0);
        });
    }

    /**
     * Binds a device to the driver through sysfs.
     *
     * @param device a PCI device
     * @return 0, -EINVAL, -EBUSY or -ENOMEM
     */
    public Outcome bindDriver(Device device) {
        return process.call("write", "/sys/bus/pci/drivers/vfio-pci/bind " + device, () -> {
            driver.probe(device);
            return Outcome.of(0);
        });
    }

    /**
     * Takes a device from the driver through sysfs.
     *
     * @param device the device
     * @return 0, -ENODEV, or -EBUSY where the kernel would wait for its files to be closed
     */
    public Outcome unbindDriver(Device device) {
        return process.call("write", "/sys/bus/pci/drivers/vfio-pci/unbind " + device, () -> {
            driver.remove(device);
            return Outcome.of(0);
        });
    }

    /**
     * Opens a device file.
     *
     * @param device a device that is bound to the driver
     * @return a descriptor, -EMFILE, -ENODEV or -ENOMEM
     */
    public Outcome open(Device device) {
        return process.call("open", "/dev/vfio/devices of " + device, () -> {
            int fd = process.unusedFd();
            process.install(fd, driver.open(device));
            return Outcome.of(fd);
        });
    }

    /**
     * VFIO_DEVICE_BIND_IOMMUFD.
     *
     * @param fd      descriptor of the device file
     * @param iommufd descriptor of iommufd
     * @return number of the device in iommufd, -EBADF, -EBADFD if the descriptor is no iommufd, -EINVAL if it is
     *                bound, -EPERM if
     *         the device's group belongs to somebody else, as after a live update it belongs to the preserved iommufd
     */
    public Outcome bind(int fd, int iommufd) {
        return process.call("ioctl", process.files().get(fd) + " VFIO_DEVICE_BIND_IOMMUFD", () -> {
            VfioCdev file = process.file(fd, VfioCdev.class, Errno.ENOTTY);
            if (iommufd < 0) {
                throw new ErrnoException(Errno.EINVAL, "descriptor " + iommufd);
            }
            return Outcome.of(file.bind(process.file(iommufd, IommufdContext.class, Errno.EBADFD)));
        });
    }

    /**
     * VFIO_DEVICE_ATTACH_IOMMUFD_PT: attaches, or replaces what the device is attached to.
     *
     * @param fd     descriptor of the device file
     * @param target number of a HWPT or an address space
     * @return 0 or an error
     */
    public Outcome attach(int fd, int target) {
        return ioctl(fd, "VFIO_DEVICE_ATTACH_IOMMUFD_PT", file -> file.attach(target));
    }

    /**
     * VFIO_DEVICE_DETACH_IOMMUFD_PT.
     *
     * @param fd descriptor of the device file
     * @return 0 or -EINVAL
     */
    public Outcome detach(int fd) {
        return ioctl(fd, "VFIO_DEVICE_DETACH_IOMMUFD_PT", VfioCdev::detach);
    }

    /**
     * VFIO_DEVICE_ATTACH_IOMMUFD_PT of a PASID.
     *
     * @param fd     descriptor of the device file
     * @param pasid  above 0
     * @param target number of a HWPT or an address space
     * @return 0 or an error
     */
    public Outcome attachPasid(int fd, int pasid, int target) {
        return ioctl(fd, "VFIO_DEVICE_ATTACH_IOMMUFD_PT, PASID " + pasid, file -> file.attachPasid(pasid, target));
    }

    /**
     * VFIO_DEVICE_DETACH_IOMMUFD_PT of a PASID.
     *
     * @param fd    descriptor of the device file
     * @param pasid above 0
     * @return 0 or -EINVAL
     */
    public Outcome detachPasid(int fd, int pasid) {
        return ioctl(fd, "VFIO_DEVICE_DETACH_IOMMUFD_PT, PASID " + pasid, file -> file.detachPasid(pasid));
    }

    /**
     * VFIO_DEVICE_SET_IRQS.
     *
     * @param fd descriptor of the device file
     * @param on whether any interrupt is enabled; a device with interrupts cannot be frozen
     * @return 0 or -EINVAL
     */
    public Outcome setInterrupts(int fd, boolean on) {
        return ioctl(fd, "VFIO_DEVICE_SET_IRQS", file -> file.setInterrupts(on));
    }

    /**
     * VFIO_DEVICE_RESET.
     *
     * @param fd descriptor of the device file
     * @return 0 or -EINVAL
     */
    public Outcome reset(int fd) {
        return ioctl(fd, "VFIO_DEVICE_RESET", VfioCdev::reset);
    }
}
