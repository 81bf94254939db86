/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.liveupdate.abi.SparseMemory;

/** What a real kernel handed over: its memory, its trees, and what an independent decoder read from them. */
final class CapturedHandover {

    private static final int PT_LOAD = 1;

    private final Path folder;
    private final JsonObject kho;

    CapturedHandover(String name) {
        folder = Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples"), "captures", name);
        try (Reader reader = new InputStreamReader(open("expected-kho.json.gz"), StandardCharsets.UTF_8)) {
            kho = JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("kho").get(0).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long tree() {
        return number(kho.get("fdt_pa"));
    }

    long map() {
        return number(kho.get("preserved_memory_map"));
    }

    /** Address and order of each preserved folio. */
    List<long[]> folios() {
        List<long[]> folios = new ArrayList<>();
        for (JsonElement one : kho.getAsJsonArray("preserved")) {
            JsonObject folio = one.getAsJsonObject();
            folios.add(new long[] {number(folio.get("pa")), folio.get("order").getAsInt()});
        }
        return folios;
    }

    /** Sub-trees in the order of the tree, which is the reverse of that in which they were added. */
    List<JsonObject> subtrees() {
        List<JsonObject> nodes = new ArrayList<>();
        kho.getAsJsonArray("subtrees").forEach(node -> nodes.add(node.getAsJsonObject()));
        return nodes;
    }

    byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    /** The pages of the ELF core. */
    SparseMemory memory() throws IOException {
        byte[] core;
        try (InputStream in = open("tables-only.elf.gz")) {
            core = in.readAllBytes();
        }
        ByteBuffer elf = ByteBuffer.wrap(core).order(ByteOrder.LITTLE_ENDIAN);
        SparseMemory memory = new SparseMemory();
        int count = elf.getShort(56);
        for (int i = 0; i < count; i++) {
            int header = (int) elf.getLong(32) + i * elf.getShort(54);
            if (elf.getInt(header) == PT_LOAD) {
                memory.write(elf.getLong(header + 24), core, (int) elf.getLong(header + 8),
                        (int) elf.getLong(header + 32));
            }
        }
        return memory;
    }

    static long number(JsonElement hex) {
        return Long.decode(hex.getAsString());
    }

    private InputStream open(String name) throws IOException {
        return new GZIPInputStream(Files.newInputStream(folder.resolve(name)));
    }
}
