/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vfio;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommufd.BoundDevice;
import org.liveupdate.kernel.iommufd.IommufdContext;

/** A PCI device that the driver vfio-pci drives (struct vfio_pci_core_device). */
public final class VfioPciDevice {

    private final KernelContext context;
    private final Device device;
    private final Set<Integer> pasids = new TreeSet<>();
    private BoundDevice bound;
    private boolean attached;
    private boolean interrupts;
    private boolean incoming;
    private int files;

    VfioPciDevice(KernelContext context, Device device) {
        this.context = context;
        this.device = device;
    }

    /**
     * The device.
     *
     * @return the device of the IOMMU core
     */
    public Device device() {
        return device;
    }

    /**
     * Whether it is attached to a HWPT or an address space (iommufd_attached).
     *
     * @return true between attach and detach
     */
    public boolean isAttached() {
        return attached;
    }

    /**
     * What it is bound to.
     *
     * @return the device as an object of an iommufd file, or empty
     */
    public Optional<BoundDevice> bound() {
        return Optional.ofNullable(bound);
    }

    /**
     * Whether its interrupts are switched on.
     *
     * @return true if user space enabled any
     */
    public boolean hasInterrupts() {
        return interrupts;
    }

    /**
     * Switches interrupts (VFIO_DEVICE_SET_IRQS).
     *
     * @param on whether any is enabled
     */
    void setInterrupts(boolean on) {
        context.trace().event(Layer.VFIO, "vfio_pci_set_irqs_ioctl", device + (on ? ", on" : ", off"), "0");
        interrupts = on;
    }

    /** Whether its state was handed over and it was not opened since. */
    boolean isIncoming() {
        return incoming;
    }

    void setIncoming(boolean incoming) {
        this.incoming = incoming;
    }

    /** Opens it for the first and only file (vfio_df_open with a cdev). */
    void bind(IommufdContext iommufd) throws ErrnoException {
        if (bound != null) {
            throw new ErrnoException(Errno.EINVAL, device + " is open already");
        }
        bound = iommufd.bind(device);
        incoming = false;
        context.trace().event(Layer.VFIO, "vfio_pci_core_enable", device.name(), "0");
    }

    /** The file is closed (vfio_df_close). */
    void unbind() {
        context.trace().event(Layer.VFIO, "vfio_pci_core_disable", device.name(), "");
        interrupts = false;
        for (int pasid : Set.copyOf(pasids)) {
            detachPasid(pasid);
        }
        detach();
        bound.context().unbind(bound);
        bound = null;
    }

    /** vfio_iommufd_physical_attach_ioas(): attaches, or replaces what it is attached to. */
    void attach(int targetId) throws ErrnoException {
        if (attached) {
            bound.context().replace(bound, 0, targetId);
        } else {
            bound.context().attach(bound, 0, targetId);
            attached = true;
        }
    }

    void detach() {
        if (attached) {
            bound.context().detach(bound, 0);
            attached = false;
        }
    }

    /** vfio_iommufd_physical_pasid_attach_ioas(). */
    void attachPasid(int pasid, int targetId) throws ErrnoException {
        if (pasid <= 0) {
            throw new ErrnoException(Errno.EINVAL, "PASID " + pasid);
        }
        if (pasids.contains(pasid)) {
            bound.context().replace(bound, pasid, targetId);
        } else {
            bound.context().attach(bound, pasid, targetId);
            pasids.add(pasid);
        }
    }

    void detachPasid(int pasid) {
        if (pasids.remove(pasid)) {
            bound.context().detach(bound, pasid);
        }
    }

    /** VFIO_DEVICE_RESET. */
    void reset() throws ErrnoException {
        if (!device.spec().resetWorks()) {
            throw new ErrnoException(Errno.EINVAL, device + " cannot be reset");
        }
        context.trace().event(Layer.VFIO, "pci_try_reset_function", device.name(), "0");
    }

    /** Another file refers to it, or does not any more; gives how many do. */
    int use(int by) {
        files += by;
        return files;
    }

    @Override
    public String toString() {
        return device.name();
    }
}
