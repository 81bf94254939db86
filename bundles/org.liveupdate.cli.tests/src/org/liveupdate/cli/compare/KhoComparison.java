/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Compares KHO, LUO and memfds with {@code expected-kho.json}. */
final class KhoComparison {

    private KhoComparison() {
    }

    /** Compares one image of a case; nothing if the case has no expected-kho.json. */
    static void run(Path folder, Path image, Differences differences) throws IOException {
        JsonObject expected = WalkComparison.read(folder, "expected-kho.json");
        if (expected == null) {
            return;
        }
        JsonObject found = Cli.run("inspect", "--json", image).json();
        JsonObject tree = expected.getAsJsonArray("kho").get(0).getAsJsonObject();
        JsonObject ours = found.getAsJsonObject("kho");
        String name = folder.getFileName().toString();
        differences.equal(name + " kho.fdt", tree.get("fdt_pa"), ours.get("fdt"));
        differences.equal(name + " kho.compatible", tree.get("compatible"), ours.get("compatible"));
        differences.equal(name + " kho.map", tree.get("preserved_memory_map"), ours.get("preserved_memory_map"));
        differences.equal(name + " kho.preserved", folios(tree), folios(ours));
        JsonArray nodes = tree.getAsJsonArray("subtrees");
        for (int i = 0; i < nodes.size(); i++) {
            for (String member : List.of("name", "data", "size")) {
                differences.equal(name + " kho.nodes[" + i + "]." + member, nodes.get(i).getAsJsonObject().get(member),
                        ours.getAsJsonArray("nodes").get(i).getAsJsonObject().get(member));
            }
        }
    }

    private static Set<String> folios(JsonObject tree) {
        Set<String> folios = new TreeSet<>();
        for (JsonElement folio : tree.getAsJsonArray("preserved")) {
            folios.add(folio.getAsJsonObject().get("pa") + " " + folio.getAsJsonObject().get("order"));
        }
        return folios;
    }
}
