/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.UnitRegisters;

/** Reads the registers of one unit from JSON. Keys that are no register names are passed over. */
final class UnitReader {

    /** Key of the physical address of the register page (DRHD). */
    static final String BASE = "_drhd_base";

    private static final String RAW = "_raw_qwords";
    private static final String RTADDR = "RTADDR";
    private static final String FAULTS = "FRCD";
    private static final Pattern REGISTER = Pattern.compile("[A-Z][A-Z0-9_]*");
    /** Longer text is no 64-bit number; also keeps 1e999999999 from being computed. */
    private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20}");
    private static final int MAX_FAULTS = 256;

    private final Path file;
    private final String where;

    UnitReader(Path file, String where) {
        this.file = file;
        this.where = where;
    }

    UnitRegisters read(JsonElement element) throws ImageException {
        if (!element.isJsonObject()) {
            throw new ImageException(file, where + "expected an object with register values, found " + brief(element));
        }
        JsonObject unit = element.getAsJsonObject();
        Map<String, Long> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : unit.entrySet()) {
            if (entry.getKey().equals(FAULTS)) {
                faults(entry.getValue(), values);
            } else if (REGISTER.matcher(entry.getKey()).matches() && !entry.getValue().isJsonNull()) {
                values.put(entry.getKey(), number(entry.getKey(), entry.getValue()));
            }
        }
        if (unit.has(RAW)) {
            raw(unit.get(RAW), values);
        }
        if (!values.containsKey(RTADDR)) {
            throw new ImageException(file, where + "key RTADDR: expected the root table address, found nothing");
        }
        long base = unit.has(BASE) ? number(BASE, unit.get(BASE)) : UnitRegisters.UNKNOWN_BASE;
        return new UnitRegisters(base, values);
    }

    /** Fault recording registers become FRCD0_LO, FRCD0_HI, FRCD1_LO, ... */
    private void faults(JsonElement element, Map<String, Long> values) throws ImageException {
        if (!element.isJsonArray() || element.getAsJsonArray().size() > MAX_FAULTS) {
            throw new ImageException(file, where + "key FRCD: expected an array of at most " + MAX_FAULTS
                    + " fault records, found " + brief(element));
        }
        JsonArray array = element.getAsJsonArray();
        for (int i = 0; i < array.size(); i++) {
            if (!array.get(i).isJsonObject()) {
                throw new ImageException(file, where + "key FRCD: expected objects with lo and hi, found "
                        + brief(array.get(i)));
            }
            JsonObject record = array.get(i).getAsJsonObject();
            for (String half : new String[] {"lo", "hi"}) {
                if (record.has(half)) {
                    values.put(FAULTS + i + "_" + half.toUpperCase(java.util.Locale.ROOT),
                            number(FAULTS + "[" + i + "]." + half, record.get(half)));
                }
            }
        }
    }

    private void raw(JsonElement element, Map<String, Long> values) throws ImageException {
        if (!element.isJsonObject()) {
            throw new ImageException(file, where + "key " + RAW + ": expected an object of values by offset, found "
                    + brief(element));
        }
        for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
            if (!NUMBER.matcher(entry.getKey()).matches()) {
                throw new ImageException(file, where + "key " + RAW + ": expected offsets such as 0x20, found "
                        + entry.getKey());
            }
            long value = number(RAW + "[" + entry.getKey() + "]", entry.getValue());
            RawRegisters.add(parse(RAW, entry.getKey()), value, values);
        }
    }

    private long number(String key, JsonElement value) throws ImageException {
        String text = value.isJsonPrimitive() ? value.getAsString().trim() : "";
        if (!NUMBER.matcher(text).matches() || value.getAsJsonPrimitive().isBoolean()) {
            throw new ImageException(file, where + "key " + key + ": expected a number of 64 bits such as 0x1f000, "
                    + "found " + brief(value));
        }
        return parse(key, text);
    }

    private long parse(String key, String text) throws ImageException {
        try {
            return Hex.parse(text);
        } catch (NumberFormatException e) {
            throw new ImageException(file.toString(), where + "key " + key + ": expected a number of 64 bits, found "
                    + text, e);
        }
    }

    /** The value as a person would name it in a message, cut short. */
    static String brief(JsonElement element) {
        if (element.isJsonArray()) {
            return "an array of " + element.getAsJsonArray().size();
        }
        if (element.isJsonObject()) {
            return "an object";
        }
        String text = element.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
