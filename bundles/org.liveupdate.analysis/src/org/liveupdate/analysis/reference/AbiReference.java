/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Layout;

/** The ABI reference: every structure with every field. */
public final class AbiReference {

    private AbiReference() {
    }

    /**
     * Makes the page.
     *
     * @return HTML, the same for the same layouts
     */
    public static String html() {
        HtmlPage page = new HtmlPage("ABI reference");
        page.element("p", "Every structure that Live Update Explorer knows, as its decoder, graphs and checks read it. "
                + "Offsets and sizes are in bytes; high:low are bits counted from the start of the structure.");
        for (Map.Entry<String, List<Layout>> topic : LayoutCatalog.byTopic().entrySet()) {
            page.heading("h2", anchor(topic.getKey()), topic.getKey());
            topic.getValue().forEach(layout -> layout(page, anchor(topic.getKey()), layout));
        }
        return page.end();
    }

    private static void layout(HtmlPage page, String topic, Layout layout) {
        page.heading("h3", topic + "." + layout.name(), layout.name());
        page.element("p", (layout.doc().isEmpty() ? "" : layout.doc() + " ") + "Size " + layout.size()
                + " bytes. Source: "
                + (layout.source().isEmpty() ? "part of the structure above" : layout.source()) + ".");
        page.beginTable("Offset", "Bits", "Field", "Type", "Meaning");
        for (Field field : layout.fields()) {
            page.row("td", "0x" + Integer.toHexString(field.offset()), bits(field), field.name(), type(field),
                    field.doc());
        }
        page.endTable();
    }

    private static String bits(Field field) {
        return field.width() <= 1 ? Integer.toString(field.bit())
                : field.bit() + field.width() - 1 + ":" + field.bit();
    }

    private static String type(Field field) {
        String type = switch (field.kind()) {
            case UNSIGNED -> field.bigEndian() ? "number, big-endian" : "number";
            case FLAG -> "flag";
            case CHOICE -> new TreeMap<>(field.names()).entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining("; "));
            case ADDRESS -> "physical address" + (field.target().isEmpty() ? "" : " of " + field.target());
            case TEXT -> "text";
            case BYTES -> "bytes";
            case RESERVED -> "reserved";
            case IGNORED -> "ignored";
            case STRUCT -> field.nested().name();
            case ARRAY -> field.nested().name() + (field.count() == Field.OPEN ? "[]" : "[" + field.count() + "]");
        };
        boolean guarded = field.kind() == Kind.ADDRESS && !field.guards().isEmpty();
        return guarded ? type + ", if " + String.join(" or ", field.guards()) : type;
    }

    private static String anchor(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
