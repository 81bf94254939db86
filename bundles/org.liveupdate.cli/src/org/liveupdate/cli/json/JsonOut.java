/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

import org.liveupdate.abi.Hex;

import com.google.gson.stream.JsonWriter;

/** A JSON document as it is written: members in the order of the calls. Failing output is an UncheckedIOException. */
public final class JsonOut {

    private final JsonWriter json;

    /**
     * Writes a document with one object at its root.
     *
     * @param out     where to; flushed, not closed
     * @param members writes the members of the object
     */
    public static void document(Writer out, Consumer<JsonOut> members) {
        JsonOut json = new JsonOut(out);
        json.object(members);
        json.run(() -> {
            out.write('\n');
            out.flush();
        });
    }

    private JsonOut(Writer out) {
        json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
    }

    /**
     * A string.
     *
     * @param name  the member's name
     * @param value its value; null is written as null
     */
    public void text(String name, String value) {
        run(() -> json.name(name).value(value));
    }

    /**
     * An address or length.
     *
     * @param name  the member's name
     * @param value its value
     */
    public void hex(String name, long value) {
        text(name, Hex.of(value));
    }

    /**
     * A count, an index or a bit field.
     *
     * @param name  the member's name
     * @param value its value
     */
    public void number(String name, long value) {
        run(() -> json.name(name).value(value));
    }

    /**
     * A truth value.
     *
     * @param name  the member's name
     * @param value its value
     */
    public void bool(String name, boolean value) {
        run(() -> json.name(name).value(value));
    }

    /**
     * 64-bit words as strings.
     *
     * @param name  the member's name
     * @param words the words
     */
    public void words(String name, long[] words) {
        run(() -> {
            json.name(name).beginArray();
            for (long word : words) {
                json.value(Hex.of(word));
            }
            json.endArray();
        });
    }

    /**
     * Strings.
     *
     * @param name   the member's name
     * @param values the strings
     */
    public void texts(String name, Iterable<String> values) {
        run(() -> {
            json.name(name).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        });
    }

    /**
     * A nested object.
     *
     * @param name    the member's name
     * @param members writes its members
     */
    public void object(String name, Consumer<JsonOut> members) {
        run(() -> json.name(name));
        object(members);
    }

    /**
     * An array of objects.
     *
     * @param <T>     what is listed
     * @param name    the member's name
     * @param values  what is listed
     * @param members writes the members of one object
     */
    public <T> void objects(String name, Iterable<T> values, Consumer<T> members) {
        run(() -> json.name(name).beginArray());
        for (T value : values) {
            object(out -> members.accept(value));
        }
        run(json::endArray);
    }

    private void object(Consumer<JsonOut> members) {
        run(json::beginObject);
        members.accept(this);
        run(json::endObject);
    }

    private void run(Output output) {
        try {
            output.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Output {
        void run() throws IOException;
    }
}
