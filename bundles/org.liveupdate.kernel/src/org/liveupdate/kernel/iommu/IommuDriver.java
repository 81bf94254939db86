/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.kernel.base.ErrnoException;

/**
 * A driver of IOMMU units (struct iommu_ops). The core holds the mutex of the device's group in {@link #attach},
 * {@link #attachPasid} and {@link #removePasid}, and the mutex of the live update state in the preserve operations.
 */
public interface IommuDriver {

    /**
     * Finds the unit that translates a device and prepares what the driver keeps for the device (probe_device).
     *
     * @param device the device
     * @return its unit, or empty if no unit translates it (-ENODEV)
     * @throws ErrnoException if the device cannot be set up
     */
    Optional<IommuUnit> probe(Device device) throws ErrnoException;

    /**
     * Forgets a device that goes away (release_device).
     *
     * @param device the device; it is attached to nothing the driver must keep
     */
    void release(Device device);

    /**
     * The domain that lets no DMA through (blocked_domain).
     *
     * @return always the same
     */
    IommuDomain blockedDomain();

    /**
     * The domain that lets DMA through untranslated (identity_domain).
     *
     * @return always the same
     */
    IommuDomain identityDomain();

    /**
     * Which default domain a device must have (def_domain_type).
     *
     * @param device the device
     * @return the kind, or empty if any will do
     */
    Optional<IommuDomain.Kind> defaultDomainKind(Device device);

    /**
     * Allocates a paging domain that the device can be attached to (domain_alloc_paging_flags).
     *
     * @param device the device
     * @param flags  what it must be able to
     * @return an empty domain
     * @throws ErrnoException -EOPNOTSUPP if it cannot be had, -ENOMEM
     */
    IommuDomain allocatePaging(Device device, Set<DomainFlag> flags) throws ErrnoException;

    /**
     * Allocates the paging domain of a device that is to take over preserved page tables, in the format in which they
     * are.
     * Its own top table is then replaced by the preserved one.
     *
     * @param device     the device
     * @param serialized entry of the domain
     * @param attachment entry of the device
     * @return an empty domain
     * @throws ErrnoException -ENOMEM
     */
    IommuDomain allocateRestored(Device device, SerializedEntry serialized, SerializedEntry attachment)
            throws ErrnoException;

    /**
     * Attaches a device to a domain (attach_dev), whichever kind it is.
     *
     * @param domain the domain
     * @param device the device
     * @param old    what it was attached to, or null
     * @throws ErrnoException -EINVAL if the domain does not fit the device, -ENOMEM, -ENOSPC without a free domain id
     */
    void attach(IommuDomain domain, Device device, IommuDomain old) throws ErrnoException;

    /**
     * Attaches a PASID of a device to a domain (set_dev_pasid).
     *
     * @param domain the domain
     * @param device the device
     * @param pasid  above 0
     * @param old    what the PASID was attached to, or null
     * @throws ErrnoException as for {@link #attach}, -EOPNOTSUPP without PASIDs
     */
    void attachPasid(IommuDomain domain, Device device, int pasid, IommuDomain old) throws ErrnoException;

    /**
     * Detaches a PASID (set_dev_pasid of the blocked domain).
     *
     * @param device the device
     * @param pasid  above 0
     * @param old    what it is attached to
     */
    void removePasid(Device device, int pasid, IommuDomain old);

    /**
     * Mappings were added (iotlb_sync_map).
     *
     * @param domain the domain
     * @param iova   first address
     * @param length bytes
     */
    void mapped(IommuDomain domain, long iova, long length);

    /**
     * Mappings were removed (iotlb_sync); cached translations must go before the pages are reused.
     *
     * @param domain the domain
     * @param iova   first address
     * @param length bytes
     */
    void unmapped(IommuDomain domain, long iova, long length);

    /**
     * Switches dirty tracking of an attached domain (set_dirty_tracking).
     *
     * @param domain a domain with {@link DomainFlag#DIRTY_TRACKING}
     * @param on     whether writes are recorded
     * @throws ErrnoException if the hardware cannot
     */
    void setDirtyTracking(IommuDomain domain, boolean on) throws ErrnoException;

    /**
     * Frees a domain that nothing is attached to any more (free).
     *
     * @param domain a paging domain
     */
    void free(IommuDomain domain);

    /**
     * Addresses that a device must not use for mappings (get_resv_regions), for example those of its interrupt
     * messages.
     *
     * @param device the device
     * @return ranges of I/O virtual addresses
     */
    List<AddressRange> reservedRegions(Device device);

    /**
     * Whether the driver has the live update operations below.
     *
     * @return false for a driver that cannot preserve anything
     */
    boolean canPreserve();

    /**
     * Preserves a unit (preserve): its tables, and fills the entry.
     *
     * @param unit       the unit
     * @param serialized its entry
     * @throws ErrnoException if it cannot; everything of the unit is as before
     */
    void preserve(IommuUnit unit, SerializedEntry serialized) throws ErrnoException;

    /**
     * Takes {@link #preserve} back.
     *
     * @param unit       the unit
     * @param serialized its entry
     */
    void unpreserve(IommuUnit unit, SerializedEntry serialized);

    /**
     * Preserves what the driver keeps for a device (preserve_device) and fills the entry.
     *
     * @param device     the device
     * @param serialized its entry
     * @throws ErrnoException if it cannot; everything of the device is as before
     */
    void preserveDevice(Device device, SerializedEntry serialized) throws ErrnoException;

    /**
     * Takes {@link #preserveDevice} back.
     *
     * @param device     the device
     * @param serialized its entry
     */
    void unpreserveDevice(Device device, SerializedEntry serialized);

    /**
     * Attaches a device to its restored domain without touching the hardware (restore_device, later formats only; the
     * posted series goes through {@link #attach}).
     *
     * @param domain     the restored domain
     * @param device     the device
     * @param serialized its entry
     * @throws ErrnoException -EINVAL if the domain id is not one that was reserved
     */
    void restoreDevice(IommuDomain domain, Device device, SerializedEntry serialized) throws ErrnoException;
}
