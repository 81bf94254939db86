/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a page into tags and texts. The pages are our own, so what a browser would forgive need not be forgiven. */
final class HelpTags {

    /** What is told about the page's parts. */
    interface Listener {
        void open(String tag, Map<String, String> attributes);

        void close(String tag);

        void text(String text);
    }

    private static final Pattern TAG = Pattern.compile("<(?:!--.*?--|![^>]*|(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*))>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});");

    private HelpTags() {
    }

    static void read(String page, Listener listener) {
        Matcher tag = TAG.matcher(page);
        int at = 0;
        while (tag.find()) {
            text(page.substring(at, tag.start()), listener);
            at = tag.end();
            if (tag.group(2) != null) {
                String name = tag.group(2).toLowerCase(Locale.ROOT);
                if (tag.group(1).isEmpty()) {
                    listener.open(name, attributes(tag.group(3)));
                } else {
                    listener.close(name);
                }
            }
        }
        text(page.substring(at), listener);
    }

    private static void text(String text, Listener listener) {
        if (!text.isEmpty()) {
            listener.text(ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(decode(entity.group(1)))));
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), ENTITY.matcher(attribute.group(2))
                    .replaceAll(entity -> Matcher.quoteReplacement(decode(entity.group(1)))));
        }
        return attributes;
    }

    private static String decode(String entity) {
        if (entity.startsWith("#")) {
            boolean hex = entity.startsWith("#x");
            int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "nbsp" -> "\u00a0";
            case "rarr" -> "\u2192";
            case "larr" -> "\u2190";
            case "ndash" -> "\u2013";
            case "minus" -> "\u2212";
            case "hellip" -> "\u2026";
            case "times" -> "\u00d7";
            default -> "&" + entity + ";";
        };
    }
}
