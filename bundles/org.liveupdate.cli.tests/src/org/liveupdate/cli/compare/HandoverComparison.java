/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Compares KHO, LUO, files, FLBs, serialized IOMMU state and hardware tables of a run of the series with
 * {@code expected.json}.
 */
final class HandoverComparison {

    private static final String LUO_PATH = "luo";

    private final String image;
    private final JsonObject expected;
    private final JsonObject found;
    private final Differences differences;

    private HandoverComparison(Path image, JsonObject expected, JsonObject found, Differences differences) {
        this.image = image.getParent().getFileName().toString();
        this.expected = expected;
        this.found = found;
        this.differences = differences;
    }

    /** Compares one image of a case; nothing if the case has no expected.json. */
    static void run(Path folder, Path image, Differences differences) throws IOException {
        JsonObject expected = WalkComparison.read(folder, "expected.json");
        if (expected == null) {
            return;
        }
        Cli inspect = Cli.run("inspect", "--json", image);
        differences.equal(image + " status, " + inspect.err(), true, inspect.status() < 2);
        HandoverComparison comparison = new HandoverComparison(image, expected, inspect.json(), differences);
        comparison.kho();
        comparison.luo();
        comparison.iommu();
        comparison.pci();
        comparison.tables();
    }

    private void kho() {
        JsonObject tree = object(expected, "kho");
        JsonObject ours = object(found, "kho");
        if (tree == null) {
            return;
        }
        differences.equal(image + " kho.fdt", text(tree, "fdt_pa"), ours == null ? null : text(ours, "fdt"));
        if (ours == null) {
            return;
        }
        differences.equal(image + " kho.compatible", text(tree, "compatible"), text(ours, "compatible"));
        Set<String> folios = new TreeSet<>();
        for (JsonElement folio : expected.getAsJsonArray("preserved")) {
            JsonArray pair = folio.getAsJsonArray();
            folios.add(pair.get(0).getAsString() + " order " + pair.get(1).getAsInt());
        }
        Set<String> preserved = new TreeSet<>();
        for (JsonElement folio : ours.getAsJsonArray("preserved")) {
            JsonObject one = folio.getAsJsonObject();
            preserved.add(text(one, "pa") + " order " + one.get("order").getAsInt());
        }
        differences.equal(image + " kho.preserved", folios, preserved);
        differences.equal(image + " kho.preserved_bytes", expected.get("preserved_bytes").getAsLong(),
                Long.decode(text(ours, "preserved_bytes")));
    }

    private void luo() {
        JsonObject luo = object(expected, LUO_PATH);
        JsonObject ours = object(found, LUO_PATH);
        if (luo == null || luo.get("compatible") == null) {
            return;
        }
        differences.equal(image + " luo", text(luo, "compatible"), ours == null ? null : text(ours, "compatible"));
        if (ours == null) {
            return;
        }
        differences.contains(image + " luo.number", luo.get("liveupdate_num"), ours.get("number"));
        for (String member : List.of("sessions_pa", "flbs_pa", "flbs")) {
            if (luo.has(member)) {
                differences.contains(image + " luo." + member, luo.get(member), ours.get(member));
            }
        }
        JsonArray sessions = array(luo, "sessions");
        JsonArray other = array(ours, "sessions");
        differences.equal(image + " luo.sessions", sessions.size(), other.size());
        for (int i = 0; i < Math.min(sessions.size(), other.size()); i++) {
            session(image + " luo.sessions[" + i + "]", sessions.get(i).getAsJsonObject(),
                    other.get(i).getAsJsonObject());
        }
    }

    private void session(String where, JsonObject session, JsonObject ours) {
        for (String member : List.of("at", "name", "files_pa", "count")) {
            differences.contains(where + "." + member, session.get(member), ours.get(member));
        }
        JsonArray files = array(session, "files");
        JsonArray other = array(ours, "files");
        differences.equal(where + ".files", files.size(), other.size());
        for (int i = 0; i < Math.min(files.size(), other.size()); i++) {
            JsonObject file = files.get(i).getAsJsonObject();
            JsonObject mine = other.get(i).getAsJsonObject();
            String at = where + ".files[" + i + "]";
            for (String member : List.of("at", "compatible", "data", "token")) {
                differences.contains(at + "." + member, file.get(member), mine.get(member));
            }
            decoded(at, object(file, "decoded"), object(mine, "decoded"));
        }
    }

    private void decoded(String where, JsonObject decoded, JsonObject ours) {
        if (decoded == null) {
            return;
        }
        differences.equal(where + ".decoded", true, ours != null);
        for (String member : List.of("pos", "size", "seals", "flags", "nr_folios", "folios", "nr_hwpts",
                "reset_works")) {
            if (decoded.has(member)) {
                differences.contains(where + "." + member, decoded.get(member), ours.get(member));
            }
        }
        if (decoded.has("bdf_raw")) {
            differences.equal(where + ".bdf", text(decoded, "bdf_raw"), text(ours, "bdf"));
        }
        JsonArray hwpts = array(decoded, "hwpts");
        for (int i = 0; i < hwpts.size(); i++) {
            JsonObject hwpt = hwpts.get(i).getAsJsonObject();
            hwpt.remove("raw");
            differences.contains(where + ".hwpts[" + i + "]", hwpt, array(ours, "hwpts").get(i));
        }
    }

    private void iommu() {
        JsonObject flb = object(expected, "iommu_flb");
        JsonObject ours = object(found, "iommu");
        if (flb == null) {
            return;
        }
        differences.equal(image + " iommu.flb", text(flb, "pa"), ours == null ? null : text(ours, "flb"));
        if (ours == null) {
            return;
        }
        for (String name : List.of("iommus", "domains", "devices")) {
            JsonArray entries = array(object(flb, name), "entries");
            JsonArray other = array(ours, name);
            differences.equal(image + " iommu." + name, entries.size(), other.size());
            for (int i = 0; i < Math.min(entries.size(), other.size()); i++) {
                JsonObject entry = entries.get(i).getAsJsonObject();
                JsonObject mine = other.get(i).getAsJsonObject();
                String where = image + " iommu." + name + "[" + i + "]";
                differences.equal(where + ".at", text(entry, "at"), text(mine, "at"));
                differences.equal(where + ".raw", text(entry, "raw"), text(mine, "raw"));
                JsonObject header = object(entry, "obj");
                for (String flag : List.of("deleted", "incoming")) {
                    differences.equal(where + "." + flag, header.get(flag).getAsInt() == 1,
                            mine.get(flag).getAsBoolean());
                }
                if (entry.has("bdf")) {
                    differences.equal(where + ".device", text(entry, "bdf"), text(mine, "device"));
                }
            }
        }
    }

    private void pci() {
        JsonObject pci = object(expected, "pci_flb");
        JsonObject ours = object(found, "pci");
        if (pci != null && pci.has("devices")) {
            differences.equal(image + " pci.flb", text(pci, "pa"), ours == null ? null : text(ours, "flb"));
            differences.contains(image + " pci.devices", pci.get("devices"), ours == null ? null : ours.get("devices"));
        }
    }

    private void tables() {
        JsonObject vtd = object(expected, "vtd");
        if (vtd == null || !vtd.has("devices")) {
            return;
        }
        JsonObject unit = array(found, "units").get(0).getAsJsonObject();
        List<JsonObject> translations = new ArrayList<>();
        JsonArray devices = array(unit, "devices");
        differences.equal(image + " devices", array(vtd, "devices").size(), devices.size());
        for (int i = 0; i < Math.min(devices.size(), array(vtd, "devices").size()); i++) {
            JsonObject device = array(vtd, "devices").get(i).getAsJsonObject();
            JsonObject mine = devices.get(i).getAsJsonObject();
            for (String member : List.of("bdf", "entry_pa", "raw", "tt", "aw", "did", "ptptr", "pdts", "pasid_dir",
                    "pre")) {
                if (device.has(member)) {
                    differences.contains(image + " devices[" + i + "]." + member, device.get(member), mine.get(member));
                }
            }
            JsonArray pasids = array(device, "pasids");
            differences.equal(image + " devices[" + i + "].pasids", pasids.size(), array(mine, "pasids").size());
            for (int k = 0; k < Math.min(pasids.size(), array(mine, "pasids").size()); k++) {
                for (String member : List.of("pasid", "entry_pa", "raw", "pgtt", "aw", "did")) {
                    differences.contains(image + " devices[" + i + "].pasids[" + k + "]." + member,
                            pasids.get(k).getAsJsonObject().get(member),
                            array(mine, "pasids").get(k).getAsJsonObject().get(member));
                }
                translations.add(array(mine, "pasids").get(k).getAsJsonObject());
            }
            translations.add(mine);
        }
        for (JsonElement table : array(vtd, "page_tables")) {
            pageTable(table.getAsJsonObject(), translations);
        }
    }

    private void pageTable(JsonObject table, List<JsonObject> translations) {
        String top = text(table, "top_table");
        JsonObject mine = translations.stream().filter(one -> one.has("ptptr") && text(one, "ptptr").equals(top))
                .findFirst().orElse(null);
        differences.equal(image + " table " + top, true, mine != null);
        if (mine != null) {
            for (String member : List.of("levels", "leaf_count", "mapped_bytes")) {
                differences.contains(image + " table " + top + "." + member, table.get(member), mine.get(member));
            }
            for (JsonElement range : array(table, "ranges")) {
                range.getAsJsonObject().remove("entry_flags");
            }
            differences.contains(image + " table " + top + ".ranges", table.get("ranges"), mine.get("ranges"));
        }
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.has(name) && parent.get(name).isJsonObject() ? parent.getAsJsonObject(name) : null;
    }

    private static JsonArray array(JsonObject parent, String name) {
        return parent != null && parent.has(name) && parent.get(name).isJsonArray() ? parent.getAsJsonArray(name)
                : new JsonArray();
    }

    private static String text(JsonObject parent, String name) {
        return parent.has(name) && parent.get(name).isJsonPrimitive() ? parent.get(name).getAsString() : null;
    }
}
