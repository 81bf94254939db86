/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.flat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.PieceMap;
import org.liveupdate.image.io.PieceMapBuilder;

/**
 * Finds where in a flattened file the bytes of the dump are. The file is a header of 4096 bytes (struct
 * makedumpfile_header: signature, type 1, version 1) and then records (struct makedumpfile_data_header: offset in the
 * dump, number of bytes, then the bytes) up to a record of -1, -1; numbers are big-endian. A later record overwrites an
 * earlier one. Bytes that no record gives are zero.
 */
public final class FlattenedIndex {

    private static final byte[] SIGNATURE = "makedumpfile\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 4096;
    private static final int RECORD = 16;
    /** Records without bytes are harmless, but a file of holes has them without number. */
    private static final int MAX_EMPTY = 1 << 16;
    private static final int REPORT_EVERY = 1 << 14;

    private final String file;
    private final ByteSource bytes;
    private final ProblemLog problems;
    private boolean whole = true;
    private int empty;

    /**
     * Prepares reading.
     *
     * @param file     name for messages
     * @param bytes    the flattened file
     * @param problems takes defects that can be worked around
     */
    public FlattenedIndex(String file, ByteSource bytes, ProblemLog problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
    }

    /**
     * Whether a file starts like a flattened one.
     *
     * @param start the first bytes of the file
     * @return true if the signature is there
     */
    public static boolean isFlattened(byte[] start) {
        return start.length >= SIGNATURE.length && Arrays.equals(Arrays.copyOf(start, SIGNATURE.length), SIGNATURE);
    }

    /**
     * Whether all records were there up to the end mark.
     *
     * @return false if the file was cut
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Reads all record headers.
     *
     * @param progress shows how far reading is, and stops it
     * @return the bytes of the dump as pieces of the file
     * @throws ImageException if the file is not of this form
     */
    public PieceMap read(Progress progress) throws ImageException {
        ByteBuffer header = words(0, SIGNATURE.length + RECORD, "a flattened header");
        if (header.getLong(16) != 1 || header.getLong(24) != 1) {
            throw ImageException.at(file, 16, "flattened type 1 version 1", "type " + header.getLong(16) + " version "
                    + header.getLong(24));
        }
        PieceMapBuilder pieces = new PieceMapBuilder(file, true);
        long at = HEADER;
        for (long record = 0;; record++) {
            if (record % REPORT_EVERY == 0) {
                progress.checkCancelled();
                progress.report("indexing " + file, at, bytes.size());
            }
            if (record > PieceMapBuilder.MAX_PIECES) {
                throw new ImageException(file, "expected at most " + PieceMapBuilder.MAX_PIECES + " records, found more"
                        + "; rearrange the file with makedumpfile -R");
            }
            if (at > bytes.size() - RECORD) {
                cut("expected a record or the end mark at offset " + Hex.of(at) + ", found the end of the file");
                break;
            }
            ByteBuffer words = words(at, RECORD, "a record header");
            long offset = words.getLong(0);
            long size = words.getLong(8);
            if (offset == -1 && size == -1) {
                break;
            }
            at = add(pieces, at, offset, size);
        }
        return pieces.build((winner, loser, start, end) -> {
            // makedumpfile writes its headers again at the end: no defect
        });
    }

    private long add(PieceMapBuilder pieces, long at, long offset, long size) throws ImageException {
        if (offset < 0 || size < 0 || offset + size < 0) {
            throw ImageException.at(file, at, "a record with an offset and a size below 2^63", "offset "
                    + Hex.of(offset) + " size " + Hex.of(size));
        }
        long data = at + RECORD;
        long there = Math.min(size, bytes.size() - data);
        if (there < size) {
            cut("expected " + Hex.of(size) + " bytes of the record at offset " + Hex.of(at) + ", found " + Hex.of(there)
                    + " before the end of the file");
        }
        if (there > 0) {
            pieces.add(offset, there, bytes, data);
        } else if (++empty > MAX_EMPTY) {
            throw ImageException.at(file, at, "records with bytes", "more than " + MAX_EMPTY + " records of 0 bytes");
        }
        return data + there;
    }

    private void cut(String what) {
        if (whole) {
            problems.error("flattened-cut", Problem.NO_ADDRESS, file + ": " + what);
        }
        whole = false;
    }

    private ByteBuffer words(long at, int length, String what) throws ImageException {
        byte[] words = bytes.bytes(at, length);
        if (words == null) {
            throw ImageException.at(file, at, what + " of " + length + " bytes", "the end of the file");
        }
        return ByteBuffer.wrap(words);
    }
}
