/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.TraceEvent;

/** Finds in the text of an event what it names. The word before a number tells what the number is. */
final class References {

    private static final Pattern NUMBER = Pattern.compile("(?:\\b([A-Za-z_]+)[ =(])?0x([0-9a-f]{1,16})\\b");
    private static final Pattern BDF = Pattern
            .compile("\\b(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([01][0-9a-f])\\.([0-7])\\b");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,:()]| (?:for|of|at|PASID) ");
    private static final Set<String> PHYSICAL = Set.of("folio", "table", "at", "fdt", "directory", "boot_params", "hit",
            "data");
    private static final Set<Layer> HARDWARE_NUMBERS = Set.of(Layer.USERSPACE, Layer.DRIVER, Layer.HARDWARE);

    private final Map<String, Long> devices;

    /**
     * Finds references.
     *
     * @param devices segment and requester id of devices by name
     */
    References(Map<String, Long> devices) {
        this.devices = Map.copyOf(devices);
    }

    /** What an event names, in the order in which it does. */
    List<Reference> of(TraceEvent event) {
        Set<Reference> found = new LinkedHashSet<>();
        devices(event.arguments(), found);
        numbers(event, event.arguments(), found);
        numbers(event, event.result(), found);
        return new ArrayList<>(found);
    }

    private void devices(String text, Set<Reference> found) {
        for (String name : BETWEEN_NAMES.split(text)) {
            Long device = devices.get(name.strip());
            if (device != null) {
                found.add(new Reference(Reference.Kind.DEVICE, device));
            }
        }
        Matcher bdf = BDF.matcher(text);
        while (bdf.find()) {
            long segment = bdf.group(1) == null ? 0 : Long.parseLong(bdf.group(1), 16);
            long id = Long.parseLong(bdf.group(2), 16) << 8 | Long.parseLong(bdf.group(3), 16) << 3
                    | Long.parseLong(bdf.group(4));
            found.add(new Reference(Reference.Kind.DEVICE, segment << 16 | id));
        }
    }

    private static void numbers(TraceEvent event, String text, Set<Reference> found) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Reference.Kind kind = kind(event, number.group(1), number.start() == 0 && text == event.arguments());
            if (kind != null) {
                found.add(new Reference(kind, Long.parseUnsignedLong(number.group(2), 16)));
            }
        }
    }

    private static Reference.Kind kind(TraceEvent event, String word, boolean first) {
        if (word == null) {
            return !first ? event.function().equals("root table pointer") ? Reference.Kind.ADDRESS : null
                    : !HARDWARE_NUMBERS.contains(event.layer()) ? Reference.Kind.ADDRESS
                    : event.layer() == Layer.USERSPACE ? null : Reference.Kind.UNIT;
        }
        return switch (word) {
            case "unit" -> Reference.Kind.UNIT;
            case "token" -> Reference.Kind.TOKEN;
            case "reads", "writes" -> Reference.Kind.IOVA;
            case "of" -> event.layer() == Layer.HARDWARE ? Reference.Kind.ADDRESS : null;
            default -> PHYSICAL.contains(word) ? Reference.Kind.ADDRESS : null;
        };
    }
}
