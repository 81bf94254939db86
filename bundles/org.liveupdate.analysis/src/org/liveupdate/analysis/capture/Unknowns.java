/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.model.scenario.Element;

/** Marks what is not known, at the element and in a list. */
final class Unknowns {

    private final List<Unknown> list = new ArrayList<>();

    void add(Element element, String property, String text) {
        list.add(new Unknown(String.valueOf(element.getName()), property, text));
        if (!element.getUnknown().contains(property)) {
            element.getUnknown().add(property);
        }
        String before = element.getComment();
        element.setComment(before == null || before.isEmpty() ? text : before + " " + text);
    }

    List<Unknown> list() {
        return list;
    }
}
