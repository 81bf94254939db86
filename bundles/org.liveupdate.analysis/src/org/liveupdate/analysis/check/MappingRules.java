/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.iommu.DomainEntry;

/** Rules about the memory that preserved domains map. */
final class MappingRules {

    private static final Rule INSIDE_MEMFDS = new Rule("mapping-outside-memfd",
            "A preserved domain maps memory of preserved memfds only",
            "A preserved HWPT may map only sealed memfds that are preserved in the same session: only their folios"
                    + " stay where they are. Other memory is given out again by the next kernel while devices can"
                    + " still write to it.",
            MappingRules::insideMemfds);

    private MappingRules() {
    }

    static List<Rule> all() {
        return List.of(INSIDE_MEMFDS);
    }

    private static void insideMemfds(CheckRun run) {
        if (run.state().iommufds().isEmpty()) {
            return;
        }
        for (DomainEntry domain : run.liveDomains()) {
            if (!CheckRun.isPage(domain.topTable()) || domain.topLevel() < 2 || domain.topLevel() > 4) {
                continue;
            }
            DomainWalk walk = run.walk(domain);
            // leaves of tables that are something else by now say nothing
            if (walk.outsideCount > 0 && walk.defects.isEmpty()) {
                long[] first = walk.outside.get(0);
                run.error(domain.at(), domain + ": expected every mapping inside the preserved memfds of its session,"
                        + " found "
                        + walk.outsideCount + " leaves outside, the first maps " + Hex.of(first[0]) + " to "
                        + Hex.of(first[1]));
            }
        }
    }
}
