/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.decode.iommu.IommuObject;

/** Rules about the FLB structure and the numbering of objects. */
final class ArrayRules {

    private static final Rule FLB_PAGE = new Rule("iommu-flb-page",
            "The IOMMU FLB points to a preserved page",
            "The data of the IOMMU's FLB is the physical address of a structure that fills a page of its own,"
                    + " allocated and preserved as a folio of order 0. The next kernel restores that folio first; if"
                    + " KHO does not know it with this order, the kernel stops with BUG during boot.",
            ArrayRules::flbPage);

    private static final Rule INDEX = new Rule("iommu-object-index",
            "Objects are numbered in chain order",
            "The posted format numbers the objects of each array from 0, over all its pages, deleted ones included."
                    + " An object with another number was written by something else, or its page is not the one that"
                    + " the chain should lead to.",
            ArrayRules::index);

    private ArrayRules() {
    }

    static List<Rule> all() {
        return List.of(FLB_PAGE, INDEX);
    }

    private static void flbPage(CheckRun run) {
        run.iommu().ifPresent(state -> {
            if (!CheckRun.isPage(state.address())) {
                run.error(state.address(), "expected the address of a page, found " + Hex.of(state.address()));
            } else if (run.preserved().isPresent() && run.isLost(state.address())
                    && run.preserved().get().containing(state.address()).isPresent()) {
                run.error(state.address(), "expected a preserved folio of order 0, found one of order "
                        + run.preserved().get().containing(state.address()).get().order());
            }
        });
    }

    private static void index(CheckRun run) {
        run.iommu().ifPresent(state -> {
            check(run, state.iommus());
            check(run, state.domains());
            check(run, state.devices());
        });
    }

    private static void check(CheckRun run, List<? extends IommuObject> objects) {
        for (IommuObject object : objects) {
            OptionalLong index = object.entry().value(IommuField.INDEX);
            if (index.isPresent() && index.getAsLong() != object.entry().index()) {
                run.error(object.at(), object + ": expected number " + object.entry().index() + ", found "
                        + index.getAsLong());
            }
        }
    }
}
