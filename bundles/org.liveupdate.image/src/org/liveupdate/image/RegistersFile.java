/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.image.io.FileErrors;

/**
 * The JSON file with the register values of VT-d units that is written beside a captured image. It holds one unit as an
 * object, several as an array of objects, or {@code {"units": [...]}}. A unit has register names as keys and numbers as
 * values: JSON numbers, or text in hexadecimal with 0x or in decimal.
 */
public final class RegistersFile {

    /** The name that is looked for beside an image. */
    public static final String NAME = "registers.json";

    private static final String SUFFIX = "." + NAME;
    private static final int MAX_SIZE = 4 << 20;
    private static final int MAX_UNITS = 1024;

    private RegistersFile() {
    }

    /**
     * Finds the registers beside an image: {@code <image name up to its first dot>.registers.json}, else
     * {@code registers.json}.
     *
     * @param image the image's file
     * @return the file, or empty if there is none
     */
    public static Optional<Path> beside(Path image) {
        Path name = image.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        String text = name.toString();
        int dot = text.indexOf('.', 1);
        Path own = image.resolveSibling((dot < 0 ? text : text.substring(0, dot)) + SUFFIX);
        if (Files.isRegularFile(own)) {
            return Optional.of(own);
        }
        Path shared = image.resolveSibling(NAME);
        return Files.isRegularFile(shared) ? Optional.of(shared) : Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the units in the order of the file, at least one
     * @throws ImageException if the file cannot be read, is not of this form, or a unit has no usable RTADDR
     */
    public static List<UnitRegisters> read(Path file) throws ImageException {
        JsonElement root = parse(file, text(file));
        JsonElement units = root;
        if (root.isJsonObject() && root.getAsJsonObject().has("units")) {
            units = root.getAsJsonObject().get("units");
            if (!units.isJsonArray()) {
                throw new ImageException(file, "key units: expected an array, found " + UnitReader.brief(units));
            }
        }
        if (!units.isJsonArray()) {
            return List.of(new UnitReader(file, "").read(units));
        }
        JsonArray array = units.getAsJsonArray();
        if (array.isEmpty() || array.size() > MAX_UNITS) {
            throw new ImageException(file, "expected 1 to " + MAX_UNITS + " units, found " + array.size());
        }
        List<UnitRegisters> result = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            result.add(new UnitReader(file, "unit " + i + ": ").read(array.get(i)));
        }
        return List.copyOf(result);
    }

    /**
     * Writes a file that {@link #read} gives back: one unit as an object, several as an array.
     *
     * @param file  the file, replaced if it exists
     * @param units the units
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, List<UnitRegisters> units) throws IOException {
        JsonArray array = new JsonArray();
        for (UnitRegisters unit : units) {
            JsonObject object = new JsonObject();
            unit.values().forEach((name, value) -> object.addProperty(name, Hex.of(value)));
            if (unit.base() != UnitRegisters.UNKNOWN_BASE) {
                object.addProperty(UnitReader.BASE, Hex.of(unit.base()));
            }
            array.add(object);
        }
        String text = new GsonBuilder().setPrettyPrinting().create().toJson(units.size() == 1 ? array.get(0) : array);
        Files.writeString(file, text + "\n");
    }

    private static String text(Path file) throws ImageException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ImageException(file, Files.exists(file) ? "expected a file, found a directory or device"
                        : "no such file");
            }
            if (Files.size(file) > MAX_SIZE) {
                throw new ImageException(file, "expected register values in at most " + MAX_SIZE + " bytes, found "
                        + Files.size(file));
            }
            // not readString, which refuses what is not UTF-8 with an exception that does not say where
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    private static JsonElement parse(Path file, String text) throws ImageException {
        if (text.isBlank()) {
            throw new ImageException(file, "expected JSON with register values, found nothing");
        }
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new ImageException(file, "expected the end of the file after the first JSON value, found more");
            }
            return root;
        } catch (JsonParseException | IOException e) {
            throw new ImageException(file.toString(), "expected JSON with register values, found: " + detail(e), e);
        }
    }

    /** What the parser says, without its own names and without the path to the value, which a file can make long. */
    private static String detail(Exception e) {
        String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        int colon = line.indexOf("Exception: ");
        return line.substring(colon < 0 ? 0 : colon + "Exception: ".length()).replaceFirst(" path \\$.*", "")
                .replaceFirst("Use JsonReader\\S* to accept malformed JSON", "malformed text");
    }
}
