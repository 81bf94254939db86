/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.kdump;

import static org.liveupdate.image.io.LittleEndian.u32;
import static org.liveupdate.image.io.LittleEndian.u64;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.image.io.ByteSource;

/**
 * The dumped pages one behind the other, in the order of their descriptors. A descriptor is struct page_desc of
 * makedumpfile: offset (8), size (4), flags (4), page flags (8).
 */
final class KdumpPages implements ByteSource {

    private static final int DESCRIPTOR = 24;

    private final String file;
    private final ByteSource bytes;
    private final long descriptors;
    private final long count;
    private final int pageSize;
    private final ProblemLog problems;
    private final PageDecompressor decompressor;
    private final PageCache cache;

    KdumpPages(String file, ByteSource bytes, KdumpHeader header, ProblemLog problems) {
        this.file = file;
        this.bytes = bytes;
        this.descriptors = header.descriptors();
        this.count = (bytes.size() - header.descriptors()) / DESCRIPTOR;
        this.pageSize = header.blockSize();
        this.problems = problems;
        this.cache = new PageCache(pageSize);
        this.decompressor = new PageDecompressor(pageSize);
    }

    /** How many descriptors the file can hold. */
    long count() {
        return count;
    }

    @Override
    public long size() {
        return count * pageSize;
    }

    /** Whether a descriptor and the bytes it names are in the file; if not, why is noted. */
    boolean usable(long index, long frame) {
        String why = index >= count ? "its descriptor lies behind the end of the file" : defect(descriptor(index));
        if (why != null) {
            problems.error("page-descriptor", frame * pageSize, file + ": expected a page in the dump, but " + why);
        }
        return why == null;
    }

    private byte[] descriptor(long index) {
        return bytes.bytes(descriptors + index * DESCRIPTOR, DESCRIPTOR);
    }

    private String defect(byte[] descriptor) {
        if (descriptor == null) {
            return "its descriptor cannot be read";
        }
        long offset = u64(descriptor, 0);
        long size = u32(descriptor, 8);
        long flags = u32(descriptor, 12);
        if (size == 0 || size > pageSize || flags == 0 && size != pageSize) {
            return "its size is " + size + " with flags " + Hex.of(flags);
        }
        if (offset < 0 || offset > bytes.size() - size) {
            return "its " + size + " bytes at offset " + Hex.of(offset) + " lie outside the file";
        }
        return decompressor.knows(flags) ? null : "its flags are " + Hex.of(flags);
    }

    @Override
    public boolean read(long offset, byte[] target, int at, int length) {
        int done = 0;
        while (done < length) {
            long index = (offset + done) / pageSize;
            int in = (int) ((offset + done) % pageSize);
            int part = Math.min(length - done, pageSize - in);
            if (!readPage(index, in, target, at + done, part)) {
                return false;
            }
            done += part;
        }
        return true;
    }

    private boolean readPage(long index, int in, byte[] target, int at, int length) {
        byte[] descriptor = index < 0 || index >= count ? null : descriptor(index);
        String defect = defect(descriptor);
        if (defect == null) {
            long offset = u64(descriptor, 0);
            int size = (int) u32(descriptor, 8);
            int flags = (int) u32(descriptor, 12);
            if (flags == 0) {
                return bytes.read(offset + in, target, at, length);
            }
            byte[] page = page(offset, size, flags);
            if (page != null) {
                System.arraycopy(page, in, target, at, length);
                return true;
            }
            defect = "its " + size + " bytes at offset " + Hex.of(offset) + " with flags " + Hex.of(flags)
                    + " do not decompress to a page";
        }
        problems.error("page-damaged", Problem.NO_ADDRESS, file + ": page number " + index + " of the dump: expected a "
                + "page, but " + defect);
        return false;
    }

    private byte[] page(long offset, int size, int flags) {
        byte[] page = cache.get(offset, size, flags);
        if (page == null) {
            byte[] packed = bytes.bytes(offset, size);
            page = packed == null ? null : decompressor.page(packed, flags);
            if (page != null) {
                cache.put(offset, size, flags, page);
            }
        }
        return page;
    }
}
