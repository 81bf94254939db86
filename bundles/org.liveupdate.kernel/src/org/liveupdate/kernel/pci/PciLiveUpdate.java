/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pci;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.spec.DeviceSpec;

/**
 * What drivers ask of the PCI core for live update (drivers/pci/liveupdate.c): which devices go over, which came over.
 */
public final class PciLiveUpdate {

    private final KernelContext context;
    private final LuoServices luo;
    private final PciFlb flb;
    private final Lock mutex = Lock.mutex("pci_flb_outgoing_lock");
    private final Set<String> outgoing = new HashSet<>();
    private final Set<String> incoming = new HashSet<>();

    /**
     * Nothing is preserved.
     *
     * @param context the machine's context
     * @param luo     the kernel's live update orchestrator
     * @param flb     the FLB, registered with the handlers of all drivers
     */
    public PciLiveUpdate(KernelContext context, LuoServices luo, PciFlb flb) {
        this.context = context;
        this.luo = luo;
        this.flb = flb;
    }

    /**
     * Marks a device as going over (pci_liveupdate_outgoing_preserve).
     *
     * @param device the device
     * @throws ErrnoException -EINVAL if it is no PCI device, -EBUSY if it is marked, -ENOSPC if more devices are
     *                        preserved than were present at first, or what the FLB gives
     */
    public void preserve(DeviceSpec device) throws ErrnoException {
        context.trace().run(Layer.PCI, "pci_liveupdate_outgoing_preserve", device.name(), () -> {
            context.faults().enter("pci_liveupdate_outgoing_preserve");
            if (!device.pci()) {
                throw new ErrnoException(Errno.EINVAL, device.name() + " is no PCI device");
            }
            PciDevices devices = outgoing();
            try (Locks.Held held = context.locks().take(mutex, "pci_liveupdate_outgoing_preserve")) {
                if (outgoing.contains(key(device))) {
                    throw new ErrnoException(Errno.EBUSY, device.name() + " is preserved already");
                }
                if (!devices.add(device)) {
                    throw new ErrnoException(Errno.ENOSPC, "no slot for " + device.name());
                }
                outgoing.add(key(device));
            } finally {
                luo.putOutgoing(flb);
            }
        });
    }

    /**
     * Takes the mark back (pci_liveupdate_outgoing_unpreserve).
     *
     * @param device the device
     */
    public void unpreserve(DeviceSpec device) {
        context.trace().event(Layer.PCI, "pci_liveupdate_outgoing_unpreserve", device.name(), "");
        try (Locks.Held held = context.locks().take(mutex, "pci_liveupdate_outgoing_unpreserve")) {
            PciDevices devices = outgoing();
            try {
                Optional<Struct> slot = devices.find(device);
                if (slot.isEmpty() || !outgoing.remove(key(device))) {
                    context.log().warn("pci_liveupdate_outgoing_unpreserve", device.name() + " was not preserved");
                    return;
                }
                devices.remove(slot.get());
            } finally {
                luo.putOutgoing(flb);
            }
        } catch (ErrnoException e) {
            context.log().warn("pci_liveupdate_outgoing_unpreserve", device.name() + ": " + e);
        }
    }

    /**
     * At enumeration: finds out whether the kernel before preserved a device (pci_liveupdate_setup_device).
     *
     * @param device the device
     */
    public void setup(DeviceSpec device) {
        try {
            PciDevices devices = (PciDevices) luo.flbIncoming(flb);
            try {
                if (devices.find(device).isPresent()) {
                    incoming.add(key(device));
                    context.trace().event(Layer.PCI, "pci_liveupdate_setup_device", device.name(), "incoming");
                }
            } finally {
                luo.putIncoming(flb);
            }
        } catch (ErrnoException e) {
            // No PCI device came over: an ordinary boot, as far as PCI is concerned.
            return;
        }
    }

    /**
     * Whether the kernel before preserved a device and nobody has finished with it.
     *
     * @param device the device
     * @return true while it is incoming
     */
    public boolean isIncoming(DeviceSpec device) {
        return incoming.contains(key(device));
    }

    /**
     * Whether a device is marked as going over.
     *
     * @param device the device
     * @return true between {@link #preserve} and {@link #unpreserve}
     */
    public boolean isOutgoing(DeviceSpec device) {
        return outgoing.contains(key(device));
    }

    /**
     * The driver is done with the hand-over of a device (pci_liveupdate_incoming_finish).
     *
     * @param device the device
     */
    public void finish(DeviceSpec device) {
        incoming.remove(key(device));
        context.trace().event(Layer.PCI, "pci_liveupdate_incoming_finish", device.name(), "");
    }

    private PciDevices outgoing() throws ErrnoException {
        Object object = luo.flbOutgoing(flb);
        if (object == null) {
            throw new ErrnoException(Errno.ENOENT,
                    "no vfio-pci file is preserved, so there is no table of PCI devices");
        }
        return (PciDevices) object;
    }

    private static String key(DeviceSpec device) {
        return device.segment() + ":" + device.bdf();
    }
}
