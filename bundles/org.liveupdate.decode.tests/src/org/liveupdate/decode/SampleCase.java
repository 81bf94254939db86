/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.UnitRegisters;

/** One folder of captures in the samples bundle: memory, registers and what is expected. */
public final class SampleCase {

    private static final int PT_LOAD = 1;

    private final Path folder;

    private SampleCase(Path folder) {
        this.folder = folder;
    }

    /** A case of the samples bundle by its name. */
    public static SampleCase named(String name) {
        String samples = System.getProperty("liveupdate.samples", "../org.liveupdate.samples");
        return in(Path.of(samples, "captures", name));
    }

    /** A case in any folder. */
    public static SampleCase in(Path folder) {
        return new SampleCase(folder);
    }

    /** A file of the case as text; unpacked if there is only a .gz of it. */
    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A file of the case as JSON. */
    public Object json(String file) {
        return TestJson.parse(text(file));
    }

    /** The registers of the case. */
    public UnitRegisters registers() {
        Map<String, Long> values = new TreeMap<>();
        for (Map.Entry<String, Object> entry : TestJson.object(json("registers.json")).entrySet()) {
            if (entry.getValue() instanceof String text && !entry.getKey().startsWith("_")) {
                values.put(entry.getKey(), Hex.parse(text));
            }
        }
        return new UnitRegisters(UnitRegisters.UNKNOWN_BASE, values);
    }

    /** The memory of the case. */
    public SparseMemory memory() {
        return elf(bytes("tables-only.elf"));
    }

    /** A context to decode the memory with. */
    public DecodeContext context() {
        return DecodeContext.of(memory(), Progress.NONE);
    }

    private byte[] bytes(String file) {
        try {
            Path plain = folder.resolve(file);
            if (Files.exists(plain)) {
                return Files.readAllBytes(plain);
            }
            try (InputStream in = new GZIPInputStream(
                    new BufferedInputStream(Files.newInputStream(folder.resolve(file + ".gz"))))) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new AssertionError("sample " + file + " in " + folder.toAbsolutePath(), e);
        }
    }

    private static SparseMemory elf(byte[] bytes) {
        ByteBuffer elf = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        SparseMemory memory = new SparseMemory();
        int header = Math.toIntExact(elf.getLong(32));
        int size = elf.getShort(54) & 0xffff;
        int count = elf.getShort(56) & 0xffff;
        for (int at = header; at < header + count * size; at += size) {
            if (elf.getInt(at) == PT_LOAD) {
                int offset = Math.toIntExact(elf.getLong(at + 8));
                memory.write(elf.getLong(at + 24), bytes, offset, Math.toIntExact(elf.getLong(at + 32)));
            }
        }
        return memory;
    }
}
