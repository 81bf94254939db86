/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

/** A strict reader of JSON that only says whether the text is JSON. */
final class JsonCheck {
    private final String text;
    private int at;

    JsonCheck(String text) {
        this.text = text;
    }

    void check() {
        value();
        space();
        if (at != text.length()) {
            throw fail("the end");
        }
    }

    private AssertionError fail(String expected) {
        return new AssertionError("at " + at + ": expected " + expected + ", found "
                + text.substring(at, Math.min(text.length(), at + 20)));
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void need(char c) {
        if (!take(c)) {
            throw fail(String.valueOf(c));
        }
    }

    private void value() {
        if (take('{')) {
            if (!take('}')) {
                do {
                    need('"');
                    string();
                    need(':');
                    value();
                } while (take(','));
                need('}');
            }
        } else if (take('[')) {
            if (!take(']')) {
                do {
                    value();
                } while (take(','));
                need(']');
            }
        } else if (take('"')) {
            string();
        } else {
            int start = at;
            while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (!text.substring(start, at).matches("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?")) {
                throw fail("a value");
            }
        }
    }

    private void string() {
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                throw fail("no control character");
            }
            if (c == '\\') {
                char next = text.charAt(at++);
                if (next == 'u') {
                    Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                } else if ("\"\\/bfnrt".indexOf(next) < 0) {
                    throw fail("an escape");
                }
            }
        }
        at++;
    }
}
