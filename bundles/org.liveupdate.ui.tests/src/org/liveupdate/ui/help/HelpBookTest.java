/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.help.HelpDocument.Span;
import org.liveupdate.ui.help.HelpDocument.Style;

/** Every link in the help leads somewhere, and every context has a page. */
class HelpBookTest {

    private static final String BUNDLE = "/org.liveupdate.help";

    private static HelpDocument read(String address) throws Exception {
        return HelpParser.parse(HelpPages.read(HelpPages.find(address).orElseThrow()));
    }

    private static List<String> addresses() {
        List<String> pages = new ArrayList<>();
        for (URL url : Collections.list(Platform.getBundle("org.liveupdate.help")
                .findEntries("html", "*.html", true))) {
            pages.add(BUNDLE + url.getPath());
        }
        return pages;
    }

    private static String problem(String address) throws Exception {
        if (address.contains(":")) {
            return null;
        }
        if (HelpPages.find(address).isEmpty()) {
            return address + " is not there";
        }
        String anchor = HelpPages.anchor(address);
        return anchor.isEmpty() || read(address).anchors().containsKey(anchor) ? null : address + " has no such anchor";
    }

    @Test
    void everyLinkAndPictureIsThere() throws Exception {
        List<String> problems = new ArrayList<>();
        for (String page : addresses()) {
            for (Span span : read(page).spans()) {
                if (span.style() == Style.LINK || span.style() == Style.PICTURE) {
                    String problem = problem(HelpPages.resolve(page, span.value()));
                    if (problem != null) {
                        problems.add(page + ": " + problem);
                    }
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyPageHasATitleAndIsInTheContents() throws Exception {
        List<String> listed = HelpPages.pages().stream().map(ITopic::getHref).map(HelpPages::page).toList();
        for (String page : addresses()) {
            assertTrue(listed.contains(page), page + " is not in toc.xml");
            assertTrue(!read(page).title().isEmpty(), page);
        }
    }

    @Test
    void everyTopicOfTheContentsIsThere() throws Exception {
        List<String> problems = new ArrayList<>();
        for (ITopic topic : HelpPages.pages()) {
            String problem = problem(topic.getHref());
            if (problem != null) {
                problems.add(problem);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyContextHasATextAndAPage() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Field field : HelpIds.class.getFields()) {
            String id = (String) field.get(null);
            IContext context = HelpSystem.getContext(id);
            if (context == null || context.getText() == null || context.getRelatedTopics().length == 0) {
                problems.add(id + " has no text or no page in contexts.xml");
                continue;
            }
            for (IHelpResource topic : context.getRelatedTopics()) {
                String problem = problem(topic.getHref());
                if (problem != null) {
                    problems.add(id + ": " + problem);
                }
            }
        }
        assertEquals(List.of(), problems);
    }
}
