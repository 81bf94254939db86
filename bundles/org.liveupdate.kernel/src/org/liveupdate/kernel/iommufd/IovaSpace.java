/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;

/**
 * Which addresses of an address space are free: reserved ranges, allowed ranges, and the rule by which the kernel
 * finds a place
 * for a mapping that does not say where it wants to be (iopt_alloc_iova).
 */
final class IovaSpace {

    /** Addresses above do not occur: no unit translates so many bits. */
    static final long LIMIT = Long.MAX_VALUE;

    private static final long PAGE = PhysicalMemory.PAGE_SIZE;
    /** Alignment that makes transparent huge pages useful, HPAGE_SIZE. */
    private static final long HUGE = 2L << 20;

    private record Reservation(AddressRange range, Object owner) {
    }

    private final NavigableMap<Long, IoptArea> areas;
    private final List<Reservation> reserved = new ArrayList<>();
    private List<AddressRange> merged = List.of();
    private List<AddressRange> allowed = List.of();
    /** Everything from the first page up to here is used without a gap. */
    private long full = PAGE;

    IovaSpace(NavigableMap<Long, IoptArea> areas) {
        this.areas = areas;
    }

    /** Reserves a range (iopt_reserve_iova): -EADDRINUSE if something is mapped there. */
    void reserve(AddressRange range, Object owner) throws ErrnoException {
        if (range.length() == 0) {
            return;
        }
        if (overlapsArea(range.start(), range.end() - 1)) {
            throw new ErrnoException(Errno.EADDRINUSE, "something is mapped in the reserved range " + range);
        }
        if (allowed.stream().anyMatch(range::overlaps)) {
            throw new ErrnoException(Errno.EADDRINUSE, "the reserved range " + range + " was allowed to user space");
        }
        reserved.add(new Reservation(range, owner));
        merge();
    }

    /** Gives back all ranges that an owner reserved. */
    void release(Object owner) {
        reserved.removeIf(reservation -> reservation.owner() == owner);
        merge();
    }

    /** Restricts chosen addresses to these ranges (IOMMU_IOAS_ALLOW_IOVAS). */
    void allow(List<AddressRange> ranges) throws ErrnoException {
        for (AddressRange range : ranges) {
            if (range.length() == 0 || merged.stream().anyMatch(range::overlaps)) {
                throw new ErrnoException(range.length() == 0 ? Errno.EINVAL : Errno.EADDRINUSE,
                        range + " is empty or reserved");
            }
        }
        allowed = AddressRange.merged(ranges);
        full = PAGE;
    }

    /** What is not reserved (IOMMU_IOAS_IOVA_RANGES). */
    List<AddressRange> usable() {
        List<AddressRange> usable = new ArrayList<>();
        long from = 0;
        for (AddressRange range : merged) {
            if (range.start() > from) {
                usable.add(new AddressRange(from, range.start() - from));
            }
            from = range.end();
        }
        if (from < LIMIT) {
            usable.add(new AddressRange(from, LIMIT - from));
        }
        return usable;
    }

    boolean isReserved(long start, long last) {
        AddressRange range = new AddressRange(start, last - start + 1);
        return merged.stream().anyMatch(range::overlaps);
    }

    boolean overlapsArea(long start, long last) {
        Map.Entry<Long, IoptArea> below = areas.floorEntry(last);
        return below != null && below.getValue().last() >= start;
    }

    /** A mapping was taken away, so what was full may have a gap. */
    void freed(long start) {
        full = Math.min(full, Math.max(PAGE, start));
    }

    /**
     * Chooses an address: the lowest that is free, aligned to the length rounded up to a power of two, at most to a
     * huge page,
     * and not better than the memory is.
     *
     * @param length  bytes
     * @param address where the memory begins in the process or in the file
     */
    long choose(long length, long address) throws ErrnoException {
        if (length <= 0 || length >= LIMIT / 2) {
            throw new ErrnoException(Errno.EOVERFLOW, "length " + length);
        }
        long rounded = Long.highestOneBit(length) == length ? length : Long.highestOneBit(length) << 1;
        long alignment = Math.min(HUGE, address == 0 ? rounded : Math.min(rounded, Long.lowestOneBit(address)));
        if (alignment < PAGE) {
            throw new ErrnoException(Errno.EINVAL, "memory at " + address + " is not aligned to a page");
        }
        List<AddressRange> spans = allowed.isEmpty() ? List.of(new AddressRange(PAGE, LIMIT - 2 * PAGE)) : allowed;
        for (AddressRange span : spans) {
            OptionalLong found = chooseIn(span, length, alignment);
            if (found.isPresent()) {
                return found.getAsLong();
            }
        }
        throw new ErrnoException(Errno.ENOSPC, "no free range of " + length + " bytes");
    }

    private OptionalLong chooseIn(AddressRange span, long length, long alignment) {
        long from = Math.max(span.start(), allowed.isEmpty() ? full : span.start());
        boolean gapless = allowed.isEmpty();
        while (from < span.end()) {
            long hole = skipUsed(from);
            if (gapless) {
                full = hole;
                gapless = false;
            }
            long end = Math.min(span.end(), nextUsed(hole));
            long aligned = hole + alignment - 1 & -alignment;
            if (aligned >= hole && aligned < end && end - aligned >= length) {
                return OptionalLong.of(aligned);
            }
            from = end;
        }
        return OptionalLong.empty();
    }

    /** The first address at or above that is neither mapped nor reserved. */
    private long skipUsed(long from) {
        long at = from;
        for (boolean moved = true; moved;) {
            moved = false;
            Map.Entry<Long, IoptArea> area = areas.floorEntry(at);
            if (area != null && area.getValue().last() >= at) {
                at = area.getValue().last() + 1;
                moved = true;
            }
            AddressRange range = AddressRange.find(merged, at);
            if (range != null) {
                at = range.end();
                moved = true;
            }
        }
        return at;
    }

    /** The first address at or above that is mapped or reserved. */
    private long nextUsed(long hole) {
        Long area = areas.ceilingKey(hole);
        long next = area == null ? LIMIT : area;
        for (AddressRange range : merged) {
            if (range.start() >= hole) {
                return Math.min(next, range.start());
            }
        }
        return next;
    }

    private void merge() {
        merged = AddressRange.merged(reserved.stream().map(Reservation::range).toList());
        full = PAGE;
    }
}
