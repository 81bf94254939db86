/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;

import org.liveupdate.decode.kho.FolioRun;

/**
 * How the preserved folios differ.
 *
 * @param added        runs of folios that are preserved now, by order and address, the first so many
 * @param removed      runs of folios that are not preserved any more, the first so many
 * @param addedCount   number of folios that are preserved now and were not
 * @param removedCount number of folios that were preserved and are not
 * @param kept         number of folios that both states preserve
 */
public record FolioDiff(List<FolioRun> added, List<FolioRun> removed, long addedCount, long removedCount, long kept) {

    /** Copies the lists. */
    public FolioDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * Whether both states preserve the same folios.
     *
     * @return true if nothing was added or removed
     */
    public boolean isSame() {
        return addedCount == 0 && removedCount == 0;
    }
}
