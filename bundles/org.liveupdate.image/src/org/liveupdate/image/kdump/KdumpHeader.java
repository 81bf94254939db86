/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.kdump;

import static org.liveupdate.image.io.LittleEndian.text;
import static org.liveupdate.image.io.LittleEndian.u32;
import static org.liveupdate.image.io.LittleEndian.u64;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.liveupdate.abi.Hex;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.io.ByteSource;

/**
 * The headers of a kdump-compressed dump: struct disk_dump_header in block 0 and struct kdump_sub_header in block 1
 * (makedumpfile, IMPLEMENTATION and diskdump_mod.h; 64-bit layout).
 *
 * @param blockSize         size of a block and of a page in bytes
 * @param status            status flags of the dump
 * @param release           release of the kernel from the header's utsname, may be empty
 * @param dumpLevel         which pages makedumpfile left out, a bit set: 1 zero, 2 and 4 cache, 8 user, 16 free
 * @param pages             number of page frames that the bitmaps speak of
 * @param present           offset of the bitmap of page frames that are memory
 * @param dumped            offset of the bitmap of page frames that are in the dump
 * @param descriptors       offset of the first page descriptor
 * @param firstPage         first page frame of this part of a split dump, else 0
 * @param endPage           first page frame behind this part of a split dump, else {@code pages}
 * @param vmcoreInfo        offset of the VMCOREINFO text
 * @param vmcoreInfoSize    its length in bytes, 0 if there is none
 */
public record KdumpHeader(int blockSize, long status, String release, long dumpLevel, long pages, long present,
        long dumped, long descriptors, long firstPage, long endPage, long vmcoreInfo, long vmcoreInfoSize) {

    /** Status flag: the dump ended early, for want of space. */
    public static final int INCOMPLETE = 0x8;
    /** Most page frames: 64 TiB of 4 KiB pages. */
    public static final long MAX_PAGES = 1L << 34;

    private static final byte[] SIGNATURE = "KDUMP   ".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 464;
    private static final int SUB_SIZE = 104;
    private static final int MIN_VERSION = 6;
    /** No such version exists; more is damage. */
    private static final int MAX_VERSION = 1000;
    /** utsname: the third of six names. */
    private static final int RELEASE = 142;
    private static final int NAME_SIZE = 65;
    private static final int MIN_BLOCK = 4096;
    private static final int MAX_BLOCK = 65536;
    private static final int BITS = 8;

    /**
     * Whether a file starts like a kdump-compressed dump.
     *
     * @param start the first bytes of the file
     * @return true if the signature is there
     */
    public static boolean isKdump(byte[] start) {
        return start.length >= SIGNATURE.length && Arrays.equals(Arrays.copyOf(start, SIGNATURE.length), SIGNATURE);
    }

    /**
     * Reads and checks the headers.
     *
     * @param file  name for messages
     * @param bytes the file
     * @return the headers, all offsets inside the file
     * @throws ImageException if they make no sense
     */
    public static KdumpHeader read(String file, ByteSource bytes) throws ImageException {
        byte[] header = bytes.bytes(0, SIZE);
        if (header == null) {
            throw ImageException.at(file, 0, "a kdump header of " + SIZE + " bytes", "a file of " + bytes.size()
                    + " bytes");
        }
        int version = (int) u32(header, 8);
        if (version < MIN_VERSION || version > MAX_VERSION) {
            throw ImageException.at(file, 8, "kdump header version " + MIN_VERSION + " or later",
                    String.valueOf(version));
        }
        long block = u32(header, 428);
        if (block < MIN_BLOCK || block > MAX_BLOCK || Long.bitCount(block) != 1) {
            throw ImageException.at(file, 428, "a block size of 4096 to 65536 bytes, a power of two",
                    String.valueOf(block));
        }
        long subBlocks = u32(header, 432);
        byte[] sub = bytes.bytes(block, SUB_SIZE);
        if (subBlocks == 0 || sub == null) {
            throw ImageException.at(file, 432, "a sub-header of at least one block inside the file of "
                    + Hex.of(bytes.size()) + " bytes", subBlocks + " blocks");
        }
        long bitmap = (1 + subBlocks) * block;
        long bitmapSize = u32(header, 436) * block;
        if (bitmapSize == 0 || bitmap + bitmapSize > bytes.size()) {
            throw ImageException.at(file, 436, "bitmaps inside the file of " + Hex.of(bytes.size()) + " bytes",
                    Hex.of(bitmapSize) + " bytes of bitmaps at " + Hex.of(bitmap));
        }
        long pages = pages(file, block, sub, bitmapSize);
        // one bitmap says which frames are memory, a second one of the same size which of these were dumped
        boolean two = (pages + BITS - 1) / BITS <= bitmapSize / 2;
        boolean split = u32(sub, 12) != 0;
        long first = split ? u64(sub, 80) : 0;
        long end = split ? u64(sub, 88) : pages;
        if (first < 0 || end < first || end > pages) {
            throw ImageException.at(file, block + 80, "a split dump of frames below " + Hex.of(pages),
                    "start_pfn " + Hex.of(first) + " end_pfn " + Hex.of(end));
        }
        return new KdumpHeader((int) block, u32(header, 424), text(header, RELEASE, NAME_SIZE), u32(sub, 8), pages,
                bitmap, two ? bitmap + bitmapSize / 2 : bitmap, bitmap + bitmapSize, first, end, u64(sub, 32),
                u64(sub, 40));
    }

    private static long pages(String file, long block, byte[] sub, long bitmapSize) throws ImageException {
        long pages = u64(sub, 96);
        long most = Math.min(MAX_PAGES, bitmapSize * BITS);
        if (pages <= 0 || pages > most) {
            throw ImageException.at(file, block + 96, "max_mapnr of 1 to " + Hex.of(most) + " page frames",
                    Hex.of(pages));
        }
        return pages;
    }
}
