/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;

import org.liveupdate.model.file.ScenarioResource;

/**
 * Something that a new scenario can begin with.
 *
 * @param group       where it stands in the list
 * @param id          stable, good for a file name
 * @param name        name for people
 * @param description gives what it shows; may read a file
 * @param maker       makes it
 */
record ScenarioSource(String group, String id, String name, Supplier<String> description,
        Maker maker) {

    /** Makes the scenario. */
    @FunctionalInterface
    interface Maker {

        /**
         * Makes it.
         *
         * @return a new scenario in a resource of its own
         * @throws IOException if it cannot be read
         */
        ScenarioResource make() throws IOException;
    }

    /** Whether all words stand in name, id or description. */
    boolean matches(String words) {
        String all = (id + " " + name + " " + description.get() + " " + group).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
