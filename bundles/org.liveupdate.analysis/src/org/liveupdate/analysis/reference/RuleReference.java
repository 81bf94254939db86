/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.util.TreeMap;

import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.check.ProblemCodes;
import org.liveupdate.analysis.check.Rule;

/** The reference of the consistency rules and of all other codes of problems. */
public final class RuleReference {

    private RuleReference() {
    }

    /**
     * Makes the page.
     *
     * @return HTML, the same for the same rules
     */
    public static String html() {
        HtmlPage page = new HtmlPage("Consistency rules");
        page.element("p", "The rules that inspect, check and the editor apply to a handover, and why they hold. "
                + "The code stands in the Problems view and in the output of the command line.");
        for (Rule rule : Checks.all()) {
            page.heading("h2", rule.code(), rule.code());
            page.element("p", rule.title());
            page.element("p", rule.explanation());
        }
        page.heading("h2", "decoding", "Problems of decoding");
        page.element("p", "What the decoders themselves find wrong, or worth knowing, while they read an image.");
        page.beginTable("Code", "Meaning");
        new TreeMap<>(ProblemCodes.explanations()).forEach((code, text) -> {
            if (Checks.find(code).isEmpty()) {
                page.row("td", code, text);
            }
        });
        page.endTable();
        return page.end();
    }
}
