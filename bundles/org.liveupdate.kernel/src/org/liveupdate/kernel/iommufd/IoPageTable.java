/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.pgtable.Protection;

/**
 * The mappings of an address space and the domains that show them (struct io_pagetable). While it is immutable,
 * because it is
 * preserved, nothing can be mapped, unmapped or cut.
 */
final class IoPageTable {

    private static final long PAGE = PhysicalMemory.PAGE_SIZE;

    private final KernelContext context;
    private final Lock domainsLock = Lock.mutex("iopt->domains_rwsem");
    private final Lock iovaLock = Lock.mutex("iopt->iova_rwsem");
    private final NavigableMap<Long, IoptArea> areas = new TreeMap<>();
    private final IovaSpace space = new IovaSpace(areas);
    private final List<IommuDomain> domains = new ArrayList<>();
    private boolean immutable;
    private boolean largePages = true;

    IoPageTable(KernelContext context) {
        this.context = context;
    }

    Lock domainsLock() {
        return domainsLock;
    }

    Lock iovaLock() {
        return iovaLock;
    }

    boolean isImmutable() {
        return immutable;
    }

    void setImmutable(boolean immutable) {
        this.immutable = immutable;
    }

    /** Mappings by address. */
    Collection<IoptArea> areas() {
        return Collections.unmodifiableCollection(areas.values());
    }

    List<IommuDomain> domains() {
        return Collections.unmodifiableList(domains);
    }

    /**
     * Maps memory (iopt_map_pages).
     *
     * @param fixed where, or empty to let the kernel choose
     * @return first address
     */
    long map(IoptPages pages, long offset, long length, OptionalLong fixed, Protection protection)
            throws ErrnoException {
        try (Locks.Held domainsHeld = context.locks().take(domainsLock, "iopt_map_pages")) {
            context.faults().allocate(false, "iopt_area");
            long start;
            try (Locks.Held iovaHeld = context.locks().take(iovaLock, "iopt_alloc_area_pages")) {
                checkMutable();
                if (length <= 0 || length % PAGE != 0) {
                    throw new ErrnoException(Errno.EINVAL, "length " + Hex.of(length) + ", expected whole pages");
                }
                long address = pages.source().file().isPresent() ? pages.start() + offset
                        : pages.source().userAddress() + pages.start() + offset;
                start = fixed.isPresent() ? checked(fixed.getAsLong(), length) : space.choose(length, address);
            }
            IoptArea area = new IoptArea(start, length, pages, offset, protection);
            fill(area);
            areas.put(start, area);
            pages.get();
            return start;
        }
    }

    /** iopt_check_iova(). */
    private long checked(long start, long length) throws ErrnoException {
        if (start % PAGE != 0) {
            throw new ErrnoException(Errno.EINVAL, Hex.of(start) + " is not aligned to a page");
        }
        if (start < 0 || start + length < 0) {
            throw new ErrnoException(Errno.EOVERFLOW, Hex.of(start) + " and " + Hex.of(length) + " bytes");
        }
        if (space.isReserved(start, start + length - 1)) {
            throw new ErrnoException(Errno.EINVAL, Hex.of(start) + " and " + Hex.of(length) + " bytes are reserved");
        }
        if (space.overlapsArea(start, start + length - 1)) {
            throw new ErrnoException(Errno.EEXIST, Hex.of(start) + " and " + Hex.of(length) + " bytes are mapped");
        }
        return start;
    }

    private void fill(IoptArea area) throws ErrnoException {
        for (IommuDomain domain : domains) {
            try {
                DomainFiller.fill(area, domain, largePages);
            } catch (ErrnoException e) {
                List.copyOf(area.filled()).forEach(done -> DomainFiller.unfill(area, done));
                throw e;
            }
        }
    }

    /**
     * Unmaps all mappings in a range (iopt_unmap_iova); each must lie in it as a whole.
     *
     * @return bytes
     */
    long unmap(long start, long length) throws ErrnoException {
        if (length <= 0 || start < 0 || start + length < 0) {
            throw new ErrnoException(length == 0 ? Errno.EINVAL : Errno.EOVERFLOW,
                    Hex.of(start) + " and " + Hex.of(length) + " bytes");
        }
        long last = start + length - 1;
        try (Locks.Held domainsHeld = context.locks().take(domainsLock, "iopt_unmap_iova_range");
                Locks.Held iovaHeld = context.locks().take(iovaLock, "iopt_unmap_iova_range")) {
            checkMutable();
            long bytes = 0;
            for (IoptArea area = first(start, last); area != null; area = first(start, last)) {
                if (area.start() < start || area.last() > last) {
                    throw new ErrnoException(Errno.ENOENT, area + " lies only partly in the range");
                }
                remove(area);
                bytes += area.length();
            }
            if (bytes == 0) {
                throw new ErrnoException(Errno.ENOENT, "nothing is mapped in " + Hex.of(start) + " to " + Hex.of(last));
            }
            return bytes;
        }
    }

    /** Unmaps everything (iopt_unmap_all). */
    long unmapAll() throws ErrnoException {
        return areas.isEmpty() && !immutable ? 0 : unmap(0, IovaSpace.LIMIT);
    }

    private IoptArea first(long start, long last) {
        var below = areas.floorEntry(start);
        if (below != null && below.getValue().last() >= start) {
            return below.getValue();
        }
        var above = areas.ceilingEntry(start);
        return above != null && above.getKey() <= last ? above.getValue() : null;
    }

    private void remove(IoptArea area) {
        List.copyOf(domains).forEach(domain -> DomainFiller.unfill(area, domain));
        areas.remove(area.start());
        space.freed(area.start());
        area.pages().put();
    }

    /** Cuts mappings in two at addresses (iopt_cut_iova), so that the parts can be unmapped on their own. */
    void cut(List<Long> at) throws ErrnoException {
        try (Locks.Held iovaHeld = context.locks().take(iovaLock, "iopt_cut_iova")) {
            checkMutable();
            for (long iova : at) {
                IoptArea area = first(iova, iova);
                if (area != null && area.start() < iova) {
                    split(area, iova);
                }
            }
        }
    }

    private void split(IoptArea area, long iova) throws ErrnoException {
        if (iova % PAGE != 0 || largePages && !domains.isEmpty()) {
            throw new ErrnoException(Errno.EINVAL, area + " cannot be cut at " + Hex.of(iova)
                    + (iova % PAGE == 0 ? " while it may be mapped by large pages" : ""));
        }
        long head = iova - area.start();
        IoptArea first = new IoptArea(area.start(), head, area.pages(), area.offset(), area.protection());
        IoptArea second = new IoptArea(iova, area.length() - head, area.pages(), area.offset() + head,
                area.protection());
        for (IommuDomain domain : area.filled()) {
            area.pages().fill();
            first.filled().add(domain);
            second.filled().add(domain);
        }
        area.pages().get();
        areas.put(first.start(), first);
        areas.put(second.start(), second);
    }

    /** Maps large pages or only single ones from now on (IOMMU_OPTION_HUGE_PAGES). */
    void setLargePages(boolean largePages) {
        this.largePages = largePages;
    }

    boolean hasLargePages() {
        return largePages;
    }

    /** Shows the mappings in a domain, too (iopt_table_add_domain). */
    void addDomain(IommuDomain domain) throws ErrnoException {
        try (Locks.Held domainsHeld = context.locks().take(domainsLock, "iopt_table_add_domain");
                Locks.Held iovaHeld = context.locks().take(iovaLock, "iopt_table_add_domain")) {
            context.faults().allocate(false, "entry of a domain in the address space");
            long limit = domain.table().limit();
            space.reserve(new AddressRange(limit, IovaSpace.LIMIT - limit), domain);
            List<IoptArea> done = new ArrayList<>();
            try {
                for (IoptArea area : areas.values()) {
                    DomainFiller.fill(area, domain, largePages);
                    done.add(area);
                }
            } catch (ErrnoException e) {
                done.forEach(area -> DomainFiller.unfill(area, domain));
                space.release(domain);
                throw e;
            }
            domains.add(domain);
        }
    }

    /** Takes the mappings out of a domain (iopt_table_remove_domain). */
    void removeDomain(IommuDomain domain) {
        try (Locks.Held domainsHeld = context.locks().take(domainsLock, "iopt_table_remove_domain");
                Locks.Held iovaHeld = context.locks().take(iovaLock, "iopt_table_remove_domain")) {
            areas.values().forEach(area -> DomainFiller.unfill(area, domain));
            domains.remove(domain);
            space.release(domain);
        }
    }

    /** Reserves what a device must not use (iopt_table_enforce_dev_resv_regions). */
    void reserve(List<AddressRange> ranges, Object owner) throws ErrnoException {
        try (Locks.Held iovaHeld = context.locks().take(iovaLock, "iopt_table_enforce_dev_resv_regions")) {
            for (AddressRange range : ranges) {
                space.reserve(range, owner);
            }
        } catch (ErrnoException e) {
            space.release(owner);
            throw e;
        }
    }

    void release(Object owner) {
        space.release(owner);
    }

    void allow(List<AddressRange> ranges) throws ErrnoException {
        space.allow(ranges);
    }

    IovaRanges ranges() {
        return new IovaRanges(space.usable(), PAGE);
    }

    private void checkMutable() throws ErrnoException {
        if (immutable) {
            throw new ErrnoException(Errno.EBUSY, "the address space is preserved and cannot be changed");
        }
    }
}
