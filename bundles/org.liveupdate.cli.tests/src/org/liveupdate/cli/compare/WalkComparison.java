/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.liveupdate.abi.Hex;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Compares units, devices, tables and ranges with {@code expected-walk.json}, and translations with the hardware's. */
final class WalkComparison {

    private static final String WALK = "expected-walk.json";
    private static final String TRANSLATIONS = "expected-qemu-translations.tsv";

    private final Path image;
    private final JsonObject expected;
    private final Differences differences;

    private WalkComparison(Path image, JsonObject expected, Differences differences) {
        this.image = image;
        this.expected = expected;
        this.differences = differences;
    }

    /** Compares one image of a case; nothing if the case says nothing about tables. */
    static void run(Path folder, Path image, Differences differences) throws IOException {
        JsonObject expected = read(folder, WALK);
        if (expected == null) {
            return;
        }
        WalkComparison comparison = new WalkComparison(image, expected, differences);
        comparison.inspect();
        Path translations = folder.resolve(TRANSLATIONS);
        if (Files.exists(translations)) {
            comparison.translate(Files.readAllLines(translations));
        }
    }

    private void inspect() {
        Cli inspect = Cli.run("inspect", "--json", "--all", image);
        differences.equal(image + " status, " + inspect.err(), true, inspect.status() < 2);
        JsonObject unit = inspect.json().getAsJsonArray("units").get(0).getAsJsonObject();
        for (String member : List.of("rtaddr", "mode", "devices")) {
            differences.contains(image + " " + member, expected.get(member), unit.get(member));
        }
    }

    private void translate(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length < 4) {
                continue;
            }
            long iova = Hex.parse(cells[1]);
            boolean mapped = isMapped(cells[0], iova);
            Cli translate = Cli.run("translate", "--json", image, "--device", cells[0], "--iova", cells[1]);
            JsonObject answer = translate.json().getAsJsonArray("translations").get(0).getAsJsonObject();
            String where = image + " translate " + cells[0] + " " + cells[1];
            differences.equal(where, mapped ? "mapped" : "fault", answer.get("outcome").getAsString());
            if (mapped) {
                differences.equal(where, cells[2], answer.get("pa").getAsString());
            }
        }
    }

    private boolean isMapped(String bdf, long iova) {
        for (JsonElement element : expected.getAsJsonArray("devices")) {
            JsonObject device = element.getAsJsonObject();
            if (device.get("bdf").getAsString().equals(bdf)) {
                JsonObject table = device.has("pasids") ? device.getAsJsonArray("pasids").get(0).getAsJsonObject()
                        : device;
                for (JsonElement range : table.getAsJsonArray("ranges")) {
                    long start = Hex.parse(range.getAsJsonObject().get("iova").getAsString());
                    long length = Hex.parse(range.getAsJsonObject().get("len").getAsString());
                    if (iova >= start && iova < start + length) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Reads a JSON file that may be compressed; null if it is not there. */
    static JsonObject read(Path folder, String name) throws IOException {
        Path packed = folder.resolve(name + ".gz");
        Path plain = folder.resolve(name);
        if (!Files.exists(packed) && !Files.exists(plain)) {
            return null;
        }
        try (InputStream in = Files.exists(packed) ? new GZIPInputStream(Files.newInputStream(packed))
                : Files.newInputStream(plain); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }
}
