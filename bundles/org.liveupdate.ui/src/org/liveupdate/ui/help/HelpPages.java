/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** The pages of help, by their addresses {@code /bundle/path#anchor}. */
final class HelpPages {

    /** The page that help begins with. */
    static final String START = "/org.liveupdate.help/html/overview.html";

    private static final String BUNDLE = "/org.liveupdate.help/";

    private HelpPages() {
    }

    /** The contents of help: our own book first, others behind it. */
    static List<IToc> books() {
        List<IToc> books = new ArrayList<>();
        for (IToc book : HelpSystem.getTocs()) {
            books.add(book.getHref().startsWith(BUNDLE) ? 0 : books.size(), book);
        }
        return books;
    }

    /** All pages below a topic that have one, without anchors, each once. */
    static List<ITopic> pages() {
        List<ITopic> pages = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        List<ITopic> open = new ArrayList<>();
        books().forEach(book -> open.addAll(List.of(book.getTopics())));
        for (int i = 0; i < open.size(); i++) {
            ITopic topic = open.get(i);
            open.addAll(List.of(topic.getSubtopics()));
            if (topic.getHref() != null && !seen.contains(page(topic.getHref()))) {
                seen.add(page(topic.getHref()));
                pages.add(topic);
            }
        }
        return pages;
    }

    /** An address without its anchor. */
    static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The anchor of an address, or an empty text. */
    static String anchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }

    /** The address that a link on a page leads to. */
    static String resolve(String from, String link) {
        if (link.startsWith("#")) {
            return page(from) + link;
        }
        if (link.startsWith("/") || link.contains(":")) {
            return link;
        }
        IPath folder = IPath.fromPortableString(page(from)).removeLastSegments(1);
        String anchor = anchor(link);
        return folder.append(page(link)).toString() + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** Where the file of an address is; empty if there is none. */
    static Optional<URL> find(String address) {
        IPath path = IPath.fromPortableString(page(address));
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        return bundle == null ? Optional.empty()
                : Optional.ofNullable(bundle.getEntry(path.removeFirstSegments(1).toString()));
    }

    /** The text of a page. */
    static String read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whether all words stand in a page or in its label. */
    static boolean contains(ITopic topic, String words) {
        String all = topic.getLabel();
        Optional<URL> url = find(topic.getHref());
        if (url.isPresent()) {
            try {
                all += " " + HelpParser.parse(read(url.get())).text();
            } catch (IOException e) {
                // a page that cannot be read holds no word
                all = topic.getLabel();
            }
        }
        String low = all.toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!low.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
