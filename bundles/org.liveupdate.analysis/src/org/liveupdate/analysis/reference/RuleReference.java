/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.check.Rule;

/** The reference of the consistency rules. */
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
        return page.end();
    }
}
