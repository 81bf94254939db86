/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.elf;

import static org.liveupdate.image.io.LittleEndian.text;
import static org.liveupdate.image.io.LittleEndian.u32;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.image.VmcoreInfo;
import org.liveupdate.image.io.ByteSource;

/** Finds the VMCOREINFO note among the notes of a core (System V ABI, "Note Section"). */
public final class ElfNotes {

    private static final int HEADER = 12;
    private static final int MAX_NAME = 64;
    /** The kernel's own VMCOREINFO is one page; this leaves room. */
    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_NOTES = 100_000;
    private static final String VMCOREINFO = "VMCOREINFO";

    private final String file;
    private final ByteSource bytes;
    private final ProblemLog problems;
    private final VmcoreInfo.Builder info;

    /**
     * Prepares reading.
     *
     * @param file     name for messages
     * @param bytes    the file
     * @param problems takes defects
     * @param info     takes the text of the note
     */
    public ElfNotes(String file, ByteSource bytes, ProblemLog problems, VmcoreInfo.Builder info) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
        this.info = info;
    }

    /**
     * Reads notes.
     *
     * @param start offset of the first note in the file
     * @param size  length of all notes in bytes
     */
    public void read(long start, long size) {
        if (start < 0 || size < 0 || start > bytes.size() || size > bytes.size() - start) {
            problems.warning("notes-outside", Problem.NO_ADDRESS, file + ": expected notes inside the file of "
                    + Hex.of(bytes.size()) + " bytes, found offset " + Hex.of(start) + " size " + Hex.of(size));
            return;
        }
        long end = start + size;
        long at = start;
        for (int i = 0; i < MAX_NOTES && end - at >= HEADER; i++) {
            byte[] header = bytes.bytes(at, HEADER);
            if (header == null) {
                return;
            }
            long nameSize = u32(header, 0);
            long textSize = u32(header, 4);
            long text = at + HEADER + padded(nameSize);
            if (text > end || textSize > end - text) {
                problems.warning("note-outside", Problem.NO_ADDRESS, file + ": offset " + Hex.of(at)
                        + ": expected a note that ends before " + Hex.of(end) + ", found name of " + nameSize
                        + " and content of " + textSize + " bytes");
                return;
            }
            if (nameSize >= VMCOREINFO.length() && nameSize <= MAX_NAME && textSize <= MAX_TEXT) {
                note(at + HEADER, (int) nameSize, text, (int) textSize);
            }
            at = text + padded(textSize);
        }
    }

    private void note(long name, int nameSize, long text, int textSize) {
        byte[] nameBytes = bytes.bytes(name, nameSize);
        if (nameBytes != null && text(nameBytes, 0, nameSize).equals(VMCOREINFO)) {
            byte[] content = bytes.bytes(text, textSize);
            if (content != null) {
                info.addText(text(content, 0, textSize));
            }
        }
    }

    private static long padded(long size) {
        return size + 3 & ~3L;
    }
}
