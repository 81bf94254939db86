/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the generated pages of the help; {@code releng/reference} runs it. */
public final class ReferenceWriter {

    private ReferenceWriter() {
    }

    /**
     * The pages.
     *
     * @return HTML by file name
     */
    public static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("abi-reference.html", AbiReference.html());
        pages.put("rules.html", RuleReference.html());
        return pages;
    }

    /**
     * Writes all pages into a folder.
     *
     * @param args the folder
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(Path.of(args[0], page.getKey()), page.getValue());
        }
    }
}
