/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.liveupdate.ui.UiStatus;
import org.osgi.framework.Bundle;

/**
 * Which review findings break which invariants, as the page of the help says that was written after every scenario of the
 * gallery was run with its finding and without: far too long to do it when somebody asks for a quick fix.
 */
final class InvariantCauses {

    /** The page, to be followed by {@code #} and an invariant. */
    static final String PAGE = "/org.liveupdate.help/html/invariants.html";

    private static final String BUNDLE = "org.liveupdate.help";
    private static final String FILE = "html/invariants.html";
    private static final Pattern PART = Pattern.compile("<h2 id=\"([a-z-]+)\"|href=\"gallery-[a-z]+\\.html#([FX][0-9]{2})\"");

    private static Map<String, List<String>> causes;

    private InvariantCauses() {
    }

    /**
     * The findings that break an invariant. Call from the user interface thread.
     *
     * @param invariant its name
     * @return ids; empty if none is known, or the help is not installed
     */
    static List<String> of(String invariant) {
        if (causes == null) {
            causes = read();
        }
        return causes.getOrDefault(invariant, List.of());
    }

    private static Map<String, List<String>> read() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL page = bundle == null ? null : bundle.getEntry(FILE);
        if (page == null) {
            return Map.of();
        }
        try (InputStream in = page.openStream()) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            UiStatus.warning(PAGE + ": " + e.getMessage(), e);
            return Map.of();
        }
    }

    private static Map<String, List<String>> parse(String page) {
        Map<String, List<String>> found = new HashMap<>();
        List<String> now = new ArrayList<>();
        Matcher part = PART.matcher(page);
        while (part.find()) {
            if (part.group(1) != null) {
                now = new ArrayList<>();
                found.put(part.group(1), now);
            } else {
                now.add(part.group(2));
            }
        }
        return found;
    }
}
