/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.SparseMemory;
import org.tukaani.xz.XZInputStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * A real capture of the samples bundle: its memory, and what an independent decoder found in it.
 *
 * @param memory   the captured pages
 * @param expected contents of expected.json
 */
public record Capture(SparseMemory memory, JsonObject expected) {

    private static final int PT_LOAD = 1;
    private static final int PROGRAM_HEADER = 56;

    /**
     * Where the samples bundle is.
     *
     * @return its folder
     */
    public static Path samples() {
        return Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples"));
    }

    /**
     * Reads a capture.
     *
     * @param name folder name below captures
     * @return the capture
     */
    public static Capture of(String name) {
        Path folder = samples().resolve("captures").resolve(name);
        try (InputStream image = new XZInputStream(
                new BufferedInputStream(Files.newInputStream(folder.resolve("image.elf.xz"))))) {
            return new Capture(load(image.readAllBytes()), json(folder.resolve("expected.json.gz")));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /**
     * A number of expected.json.
     *
     * @param element a JSON number, a boolean or a string such as "0x1000"
     * @return its value
     */
    public static long number(JsonElement element) {
        JsonPrimitive value = element.getAsJsonPrimitive();
        if (value.isBoolean()) {
            return value.getAsBoolean() ? 1 : 0;
        }
        return value.isString() ? Hex.parse(value.getAsString()) : value.getAsBigInteger().longValue();
    }

    private static JsonObject json(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
        }
    }

    private static SparseMemory load(byte[] elf) {
        ByteBuffer bytes = ByteBuffer.wrap(elf).order(ByteOrder.LITTLE_ENDIAN);
        SparseMemory memory = new SparseMemory();
        int table = (int) bytes.getLong(32);
        for (int i = 0; i < bytes.getShort(56); i++) {
            int header = table + i * PROGRAM_HEADER;
            if (bytes.getInt(header) == PT_LOAD) {
                memory.write(bytes.getLong(header + 24), elf, (int) bytes.getLong(header + 8),
                        (int) bytes.getLong(header + 32));
            }
        }
        return memory;
    }
}
