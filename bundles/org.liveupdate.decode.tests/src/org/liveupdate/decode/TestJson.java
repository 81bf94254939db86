/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of expected results: objects as maps, arrays as lists, numbers as Long, no escapes. */
public final class TestJson {

    private final String text;
    private int at;

    private TestJson(String text) {
        this.text = text;
    }

    /** Reads a whole text. */
    public static Object parse(String text) {
        return new TestJson(text).value();
    }

    /** A value that is an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** A member that is an array of objects; empty if there is none. */
    public static List<Map<String, Object>> objects(Map<String, Object> parent, String member) {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Object each : (List<?>) parent.getOrDefault(member, List.of())) {
            result.add(object(each));
        }
        return result;
    }

    private Object value() {
        switch (next()) {
            case '{' -> {
                Map<String, Object> result = new LinkedHashMap<>();
                while (!closes('}')) {
                    next();
                    String key = string();
                    next();
                    at++;
                    result.put(key, value());
                }
                return result;
            }
            case '[' -> {
                List<Object> result = new ArrayList<>();
                while (!closes(']')) {
                    result.add(value());
                }
                return result;
            }
            case '"' -> {
                return string();
            }
            default -> {
                int start = at;
                while (at < text.length() && ",]}\n ".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String word = text.substring(start, at);
                return switch (word) {
                    case "true" -> Boolean.TRUE;
                    case "false" -> Boolean.FALSE;
                    case "null" -> null;
                    default -> word.contains(".") ? (Object) Double.valueOf(word) : (Object) Long.valueOf(word);
                };
            }
        }
    }

    /** Skips an opening bracket or a comma; true, behind the bracket, at the end of the collection. */
    private boolean closes(char bracket) {
        if (next() == bracket) {
            at++;
            return true;
        }
        at++;
        if (next() == bracket) {
            at++;
            return true;
        }
        return false;
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private String string() {
        StringBuilder result = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            result.append(text.charAt(at++));
        }
        at++;
        return result.toString();
    }
}
