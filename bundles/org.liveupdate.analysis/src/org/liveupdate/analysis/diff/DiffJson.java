/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableRoot;

/** Differences as JSON: addresses and lengths are strings "0x...", counts are numbers. */
public final class DiffJson {

    private DiffJson() {
    }

    /**
     * The differences as JSON.
     *
     * @param diff the differences
     * @return an object with the members before, after, same, counts, objects (those that are not alike), mappings,
     *         preserved, kexec, problems and notes
     */
    public static JsonObject of(SnapshotDiff diff) {
        JsonObject json = new JsonObject();
        json.addProperty("before", diff.before());
        json.addProperty("after", diff.after());
        json.addProperty("same", diff.isSame());
        JsonObject counts = new JsonObject();
        for (Change change : Change.values()) {
            counts.addProperty(change.text(), diff.count(change));
        }
        json.add("counts", counts);
        json.add("objects", array(diff.changes(), DiffJson::object));
        json.add("mappings", array(diff.tables(), DiffJson::table));
        json.add("preserved", diff.preserved().map(DiffJson::folios).orElse(null));
        json.add("kexec", diff.kexec().map(DiffJson::kexec).orElse(null));
        JsonObject problems = new JsonObject();
        problems.add("appeared", array(diff.problems().appeared(), DiffJson::problem));
        problems.add("disappeared", array(diff.problems().disappeared(), DiffJson::problem));
        problems.addProperty("kept", diff.problems().kept());
        json.add("problems", problems);
        JsonArray notes = new JsonArray();
        diff.notes().forEach(notes::add);
        json.add("notes", notes);
        return json;
    }

    private static JsonObject object(ObjectDiff object) {
        JsonObject json = new JsonObject();
        json.addProperty("change", object.change().text());
        json.addProperty("kind", object.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("name", object.name());
        json.add("before", address(object.before()));
        json.add("after", address(object.after()));
        json.add("fields", array(object.fields(), field -> {
            JsonObject one = new JsonObject();
            one.addProperty("field", field.field());
            one.addProperty("before", field.before());
            one.addProperty("after", field.after());
            return one;
        }));
        return json;
    }

    private static JsonObject table(TableDiff table) {
        JsonObject json = new JsonObject();
        json.addProperty("domain", table.domain());
        json.add("before", root(table.before()));
        json.add("after", root(table.after()));
        json.addProperty("complete", table.complete());
        json.addProperty("range_count", table.rangeCount());
        json.addProperty("added_bytes", Hex.of(table.addedBytes()));
        json.addProperty("removed_bytes", Hex.of(table.removedBytes()));
        json.addProperty("changed_bytes", Hex.of(table.changedBytes()));
        json.add("ranges", array(table.ranges(), range -> {
            JsonObject one = new JsonObject();
            one.addProperty("change", range.change().text());
            one.addProperty("iova", Hex.of(range.iova()));
            one.addProperty("len", Hex.of(range.length()));
            one.add("before", range(range.before()));
            one.add("after", range(range.after()));
            return one;
        }));
        return json;
    }

    private static JsonObject root(PageTableRoot root) {
        JsonObject json = new JsonObject();
        json.addProperty("ptptr", Hex.of(root.address()));
        json.addProperty("levels", root.levels());
        json.addProperty("format", root.format().toString());
        return json;
    }

    private static JsonElement range(Optional<MappedRange> range) {
        if (range.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("pa", Hex.of(range.get().physical()));
        json.addProperty("page", Hex.of(range.get().pageSize()));
        json.addProperty("r", range.get().readable() ? 1 : 0);
        json.addProperty("w", range.get().writable() ? 1 : 0);
        json.addProperty("snp", range.get().snoop() ? 1 : 0);
        return json;
    }

    private static JsonObject folios(FolioDiff folios) {
        JsonObject json = new JsonObject();
        json.addProperty("added_count", folios.addedCount());
        json.addProperty("removed_count", folios.removedCount());
        json.addProperty("kept_count", folios.kept());
        json.add("added", array(folios.added(), DiffJson::run));
        json.add("removed", array(folios.removed(), DiffJson::run));
        return json;
    }

    private static JsonObject run(FolioRun run) {
        JsonObject json = new JsonObject();
        json.addProperty("pa", Hex.of(run.first().address()));
        json.addProperty("order", run.first().order());
        json.addProperty("count", run.count());
        return json;
    }

    private static JsonObject kexec(KexecDiff kexec) {
        JsonObject json = new JsonObject();
        json.addProperty("evidence", kexec.evidence());
        JsonObject counts = new JsonObject();
        for (Fate fate : Fate.values()) {
            counts.addProperty(fate.key(), kexec.counts().getOrDefault(fate, 0L));
        }
        json.add("counts", counts);
        json.add("structures", array(kexec.structures(), structure -> {
            JsonObject one = new JsonObject();
            one.addProperty("fate", structure.fate().key());
            one.addProperty("role", structure.placement().role());
            one.addProperty("layout", structure.placement().layout().name());
            one.addProperty("pa", Hex.of(structure.placement().address()));
            one.addProperty("len", Hex.of(structure.placement().length()));
            return one;
        }));
        json.addProperty("dangling_count", kexec.danglingCount());
        json.add("dangling", array(kexec.dangling(), pointer -> {
            JsonObject one = new JsonObject();
            one.addProperty("source", pointer.source());
            one.add("at", address(pointer.at()));
            one.addProperty("target", Hex.of(pointer.target()));
            one.addProperty("fate", pointer.fate().key());
            return one;
        }));
        return json;
    }

    private static JsonObject problem(Problem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("code", problem.code());
        json.add("address", address(problem.address()));
        json.addProperty("message", problem.message());
        return json;
    }

    private static JsonElement address(long address) {
        return address == ObjectDiff.NO_ADDRESS ? JsonNull.INSTANCE
                : new JsonPrimitive(Hex.of(address));
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> one) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(one.apply(value)));
        return array;
    }
}
