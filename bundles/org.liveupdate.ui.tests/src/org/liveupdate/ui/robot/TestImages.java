/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.image.ElfCoreWriter;

/** Small images with a unit in legacy mode: device 00:01.0 in domain 5 maps 0x40000000 to a page. */
public final class TestImages {

    /** Value of RTADDR that fits the images. */
    public static final long RTADDR = 0x1000;
    /** Where the context table stands. */
    public static final long CONTEXT = 0x2000;
    /** Registers that fit the images. */
    public static final String REGISTERS = "{\"RTADDR\": \"0x1000\", \"_drhd_base\": \"0xfed90000\"}";

    private static final long TOP = 0x3000;
    private static final long LEVEL_2 = 0x4000;
    private static final long LEVEL_1 = 0x5000;
    private static final int DEVICE = 0x08;

    private TestImages() {
    }

    /** Writes an image in which everything is as it should be. */
    public static Path good(Path file) throws IOException {
        return write(file, memory());
    }

    /** Writes an image whose second level table points to itself, so that its entries are leaves of level 1, too. */
    public static Path loop(Path file) throws IOException {
        return write(file, page(memory(), LEVEL_2, 0, LEVEL_2 | 3));
    }

    /** Writes an image whose context entry points to a table outside the image. */
    public static Path outside(Path file) throws IOException {
        return write(file, page(memory(), CONTEXT, DEVICE * 2, 0x7f000000L | 1, DEVICE * 2 + 1, 0x501));
    }

    /** Writes an image whose root table is not recognised without RTADDR: reserved bits are set in an unused entry. */
    public static Path hidden(Path file) throws IOException {
        return write(file, page(memory(), RTADDR, 0, CONTEXT | 1, 8, 0xffe));
    }

    private static SparseMemory memory() {
        SparseMemory memory = new SparseMemory();
        page(memory, RTADDR, 0, CONTEXT | 1);
        page(memory, CONTEXT, DEVICE * 2, TOP | 1, DEVICE * 2 + 1, 0x501);
        page(memory, TOP, 1, LEVEL_2 | 3);
        page(memory, LEVEL_2, 0, LEVEL_1 | 3);
        return page(memory, LEVEL_1, 0, 0x8003);
    }

    private static SparseMemory page(SparseMemory memory, long address, long... indexAndWord) {
        ByteBuffer page = ByteBuffer.allocate(PhysicalMemory.PAGE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < indexAndWord.length; i += 2) {
            page.putLong((int) indexAndWord[i] * Long.BYTES, indexAndWord[i + 1]);
        }
        memory.write(address, page.array());
        return memory;
    }

    private static Path write(Path file, PhysicalMemory memory) throws IOException {
        new ElfCoreWriter(memory, Map.of()).write(file, Progress.NONE);
        return file;
    }

    /** Puts registers beside an image. */
    public static void registers(Path image, String json) throws IOException {
        Files.writeString(image.resolveSibling("registers.json"), json);
    }
}
