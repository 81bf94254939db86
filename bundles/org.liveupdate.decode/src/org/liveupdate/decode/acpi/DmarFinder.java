/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.acpi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.acpi.AcpiLayouts;
import org.liveupdate.abi.acpi.DmarLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.kho.MemoryScan;

/**
 * Finds the DMAR table in memory: by the ACPI root pointer and the root table, else by its signature, length and
 * checksum. A detector of {@link MemoryScan}: show it memory, then ask for the {@link #result()}.
 */
public final class DmarFinder implements MemoryScan.Detector {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final int LIMIT = 256;
    private static final int MAX_TABLES = 1024;
    private static final long RSDP = word(AcpiLayouts.RSDP_SIGNATURE);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long EVERY_D = 'D' * ONES;

    private final DecodeContext context;
    private final List<Long> rootPointers = new ArrayList<>();
    private final List<Long> tables = new ArrayList<>();

    /**
     * A DMAR table and how it was found.
     *
     * @param table the table
     * @param how   how it was found, for people
     */
    public record Found(DmarTable table, String how) {
    }

    /**
     * A finder.
     *
     * @param context where to read, and where structures and problems are noted
     */
    public DmarFinder(DecodeContext context) {
        this.context = context;
    }

    private static long word(String text) {
        long word = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            word = word << 8 | text.charAt(i);
        }
        return word;
    }

    @Override
    public void page(long address, byte[] bytes, int offset) {
        for (int at = 0; at < PAGE; at += Long.BYTES) {
            long word = (long) LONG.get(bytes, offset + at);
            if (word == 0) {
                continue;
            }
            if (word == RSDP && at % 16 == 0 && rootPointers.size() < LIMIT) {
                rootPointers.add(address + at);
            }
            long different = word ^ EVERY_D;
            if ((different - ONES & ~different & HIGHS) != 0) {
                signature(address, bytes, offset, at);
            }
        }
    }

    /** Tables need not be aligned; a signature that crosses a page is left to the root table. */
    private void signature(long address, byte[] bytes, int offset, int from) {
        for (int at = from; at < from + Long.BYTES && at + 4 <= PAGE; at++) {
            int i = offset + at;
            if (bytes[i] == 'D' && bytes[i + 1] == 'M' && bytes[i + 2] == 'A' && bytes[i + 3] == 'R'
                    && tables.size() < LIMIT) {
                tables.add(address + at);
            }
        }
    }

    /**
     * Decodes the table.
     *
     * @return the table with a right checksum that the root pointer leads to, or else the first found by its signature
     */
    public Optional<Found> result() {
        Map<Long, String> candidates = new LinkedHashMap<>();
        for (long pointer : rootPointers) {
            rootPointer(pointer, candidates);
        }
        for (long table : tables) {
            candidates.putIfAbsent(table, "by its signature and checksum");
        }
        for (Map.Entry<Long, String> candidate : candidates.entrySet()) {
            DecodeContext trial = new DecodeContext(context.memory(), new StructureMap(), new ProblemLog(),
                    context.progress(), context.budget());
            Optional<DmarTable> table = DmarDecoder.decode(trial, candidate.getKey());
            if (table.isPresent() && table.get().checksumOk() && !table.get().structures().isEmpty()) {
                return DmarDecoder.decode(context, candidate.getKey())
                        .map(found -> new Found(found, candidate.getValue()));
            }
        }
        return Optional.empty();
    }

    private void rootPointer(long at, Map<Long, String> candidates) {
        Optional<byte[]> first = context.memory().bytes(at, AcpiLayouts.RSDP_FIRST_LENGTH);
        if (first.isEmpty() || sum(first.get()) != 0) {
            return;
        }
        byte[] whole = new byte[AcpiLayouts.RSDP.size()];
        System.arraycopy(first.get(), 0, whole, 0, first.get().length);
        boolean extended = context.memory().read(at, whole, 0, whole.length);
        Struct pointer = AcpiLayouts.RSDP.over(whole, 0, at);
        String how = "by the ACPI root pointer at " + Hex.of(at);
        if (extended && pointer.get("revision") >= 2 && pointer.get("xsdt_address") != 0) {
            rootTable(pointer.get("xsdt_address"), AcpiLayouts.XSDT_SIGNATURE, 8, how, candidates);
        }
        rootTable(pointer.get("rsdt_address"), AcpiLayouts.RSDT_SIGNATURE, 4, how, candidates);
    }

    private void rootTable(long at, String signature, int width, String how, Map<Long, String> candidates) {
        Optional<Struct> header = AcpiLayouts.HEADER.at(context.memory(), at);
        if (header.isEmpty() || !header.get().text("signature").equals(signature)) {
            return;
        }
        long entries = Math.min(MAX_TABLES, (header.get().get("length") - AcpiLayouts.HEADER.size()) / width);
        for (long i = 0; i < entries && context.budget().take(); i++) {
            long from = at + AcpiLayouts.HEADER.size() + i * width;
            Optional<byte[]> bytes = context.memory().bytes(from, width);
            if (bytes.isEmpty()) {
                return;
            }
            long table = 0;
            for (int b = width - 1; b >= 0; b--) {
                table = table << 8 | bytes.get()[b] & 0xff;
            }
            boolean dmar = AcpiLayouts.HEADER.at(context.memory(), table)
                    .filter(found -> found.text("signature").equals(DmarLayouts.SIGNATURE)).isPresent();
            if (dmar) {
                candidates.putIfAbsent(table, how + " and the table " + signature);
            }
        }
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (byte each : bytes) {
            sum += each;
        }
        return sum & 0xff;
    }
}
