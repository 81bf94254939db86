/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.zip.Checksum;

/**
 * A file mapped into memory in windows of 1 GiB, so that files of any size cost no heap. All windows are mapped at once
 * (that takes address space, not memory) and the file can be closed or unlinked afterwards. The mapping goes away when
 * the last reference to this object does.
 *
 * <p>If another process cuts the file while it is mapped, Java throws an InternalError for a byte that is gone, at once
 * or a little later. Programs that write dumps replace files rather than cut them.
 */
public final class MappedSource implements ByteSource {

    private static final int WINDOW_BITS = 30;
    private static final long WINDOW = 1L << WINDOW_BITS;
    /** More windows than this are more than a process may map; 32 TiB. */
    private static final long MAX_WINDOWS = 32 * 1024L;

    private final MappedByteBuffer[] windows;
    private final long size;

    private MappedSource(MappedByteBuffer[] windows, long size) {
        this.windows = windows;
        this.size = size;
    }

    /**
     * Maps part of a file.
     *
     * @param channel the file, open for reading
     * @param start   offset in the file of the first byte to map
     * @param size    number of bytes
     * @return the bytes
     * @throws IOException if the file cannot be mapped
     */
    public static MappedSource map(FileChannel channel, long start, long size) throws IOException {
        long count = (size + WINDOW - 1) >>> WINDOW_BITS;
        if (count > MAX_WINDOWS) {
            throw new IOException("file of " + size + " bytes is too big to map");
        }
        MappedByteBuffer[] windows = new MappedByteBuffer[(int) count];
        for (int i = 0; i < windows.length; i++) {
            long at = (long) i << WINDOW_BITS;
            windows[i] = channel.map(MapMode.READ_ONLY, start + at, Math.min(WINDOW, size - at));
        }
        return new MappedSource(windows, size);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean read(long offset, byte[] target, int at, int length) {
        if (offset < 0 || length < 0 || offset > size - length) {
            return false;
        }
        int done = 0;
        try {
            while (done < length) {
                long from = offset + done;
                int in = (int) (from & (WINDOW - 1));
                MappedByteBuffer window = windows[(int) (from >>> WINDOW_BITS)];
                int part = Math.min(length - done, window.limit() - in);
                window.get(in, target, at + done, part);
                done += part;
            }
            return true;
        } catch (InternalError e) {
            // the file was cut while it is mapped, or the disk failed: the page behind the mapping is gone
            return false;
        }
    }

    /**
     * Adds bytes to a checksum.
     *
     * @param checksum the checksum
     * @param offset   offset of the first byte
     * @param length   number of bytes; they lie in one window
     * @return false if any of the bytes lies outside, or could not be read from the disk
     */
    public boolean update(Checksum checksum, long offset, int length) {
        int in = (int) (offset & (WINDOW - 1));
        if (offset < 0 || length < 0 || offset > size - length || in > WINDOW - length) {
            return false;
        }
        try {
            checksum.update(windows[(int) (offset >>> WINDOW_BITS)].slice(in, length));
            return true;
        } catch (InternalError e) {
            return false;
        }
    }
}
