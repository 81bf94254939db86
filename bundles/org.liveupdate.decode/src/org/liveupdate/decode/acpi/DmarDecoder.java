/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.acpi.AcpiLayouts;
import org.liveupdate.abi.acpi.DmarLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;

/** Decodes a DMAR table. */
public final class DmarDecoder {

    private static final int MAX_LENGTH = 1 << 20;

    private final DecodeContext context;
    private final byte[] bytes;
    private final long address;
    private final int length;

    private DmarDecoder(DecodeContext context, byte[] bytes, long address) {
        this.context = context;
        this.bytes = bytes;
        this.address = address;
        this.length = bytes.length;
    }

    /**
     * Decodes a table in memory.
     *
     * @param context where to read, and where structures and problems are noted
     * @param address physical address of the table
     * @return the table, or empty with a problem if there is none
     */
    public static Optional<DmarTable> decode(DecodeContext context, long address) {
        Optional<Struct> header = AcpiLayouts.HEADER.at(context.memory(), address);
        if (header.isEmpty() || !header.get().text("signature").equals(DmarLayouts.SIGNATURE)) {
            context.problems().error("dmar-signature", address, "expected a table with the signature DMAR, found "
                    + header.map(found -> "\"" + found.text("signature") + "\"").orElse("no bytes"));
            return Optional.empty();
        }
        long length = header.get().get("length");
        Optional<byte[]> bytes = length < DmarLayouts.TABLE.size() || length > MAX_LENGTH ? Optional.empty()
                : context.memory().bytes(address, (int) length);
        if (bytes.isEmpty()) {
            context.problems().error("dmar-length", address, "expected a table of at least " + DmarLayouts.TABLE.size()
                    + " bytes that the image holds, found a length of " + length);
            return Optional.empty();
        }
        return Optional.of(new DmarDecoder(context, bytes.get(), address).table());
    }

    /**
     * Decodes the contents of a file such as /sys/firmware/acpi/tables/DMAR. Addresses in the result are offsets.
     *
     * @param file     the bytes
     * @param problems where problems are noted
     * @return the table, or empty with a problem if there is none
     */
    public static Optional<DmarTable> decodeFile(byte[] file, ProblemLog problems) {
        SparseMemory memory = new SparseMemory();
        memory.write(0, file);
        return decode(new DecodeContext(memory, new StructureMap(), problems, Progress.NONE,
                new StepBudget(StepBudget.DEFAULT, Progress.NONE)), 0);
    }

    private DmarTable table() {
        int sum = 0;
        for (byte each : bytes) {
            sum += each;
        }
        if ((sum & 0xff) != 0) {
            context.problems().warning("dmar-checksum", address, "DMAR table: expected bytes that sum up to 0, found "
                    + (sum & 0xff));
        }
        context.structures().add(DmarLayouts.TABLE, address, "ACPI DMAR table");
        List<RemappingStructure> structures = new ArrayList<>();
        int at = DmarLayouts.TABLE.size();
        while (at < length) {
            Struct header = length - at < DmarLayouts.HEADER.size() ? null
                    : DmarLayouts.HEADER.over(bytes, at, address + at);
            int size = header == null ? 0 : (int) header.get("length");
            if (size < DmarLayouts.HEADER.size() || size > length - at) {
                context.problems().error("dmar-structure-length", address + at,
                        "remapping structure: expected a length of 4 to " + (length - at) + ", found " + size);
                break;
            }
            structures.add(structure(header, at, size));
            at += size;
        }
        return new DmarTable(DmarLayouts.TABLE.over(bytes, 0, address), (sum & 0xff) == 0, structures);
    }

    private RemappingStructure structure(Struct header, int at, int size) {
        Optional<Layout> layout = DmarLayouts.structureOf(header.get("type")).filter(found -> found.size() <= size);
        if (layout.isEmpty()) {
            context.problems().add(Severity.WARNING, "dmar-structure-type", address + at,
                    "remapping structure: expected a known type and its length, found type " + header.get("type")
                            + " with " + size + " bytes; it is not interpreted");
            return new RemappingStructure(header, List.of());
        }
        Struct struct = layout.get().over(bytes, at, address + at);
        RemappingStructure result = new RemappingStructure(struct, DmarLayouts.hasScopes(layout.get())
                ? scopes(at + layout.get().size(), at + size) : List.of());
        context.structures().add(layout.get(), address + at, result.name());
        return result;
    }

    private List<DeviceScope> scopes(int from, int to) {
        List<DeviceScope> scopes = new ArrayList<>();
        int at = from;
        while (at < to) {
            Layout layout = DmarLayouts.SCOPE;
            int size = to - at < layout.size() ? 0 : (int) layout.over(bytes, at, address + at).get("length");
            if (size < layout.size() || size > to - at) {
                context.problems().error("dmar-scope-length", address + at, "device scope: expected a length of 6 to "
                        + (to - at) + ", found " + size);
                break;
            }
            List<Integer> path = new ArrayList<>();
            for (int step = at + layout.size(); step + 1 < at + size; step += 2) {
                path.add((bytes[step] & 0x1f) << 3 | bytes[step + 1] & 7);
            }
            scopes.add(new DeviceScope(layout.over(bytes, at, address + at), path));
            context.structures().add(layout, address + at, "device scope");
            at += size;
        }
        return scopes;
    }
}
