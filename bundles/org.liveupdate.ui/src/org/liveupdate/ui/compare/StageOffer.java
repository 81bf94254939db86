/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.liveupdate.ui.state.StageChoice.Role;

/**
 * The states that a field offers. Nobody chooses among thousands in a list, and to fill one takes long: of a long run
 * it has the ends, the moments around each kexec, and those near what is compared. To all others the timeline leads.
 */
final class StageOffer {

    /** So many are all offered. */
    static final int MOST = 200;

    private static final int NEAR = 25;

    private StageOffer() {
    }

    /** What to offer of some states, beside a pair that is compared, which may be null. */
    static List<StageEntry> of(List<StageEntry> all, StagePair pair) {
        if (all.size() <= MOST) {
            return all;
        }
        int before = pair == null ? -1 : index(all, pair.before());
        int after = pair == null ? -1 : index(all, pair.after());
        List<StageEntry> offered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean end = i == 0 || i == all.size() - 1 || all.get(i).provider() != all.get(i - 1).provider()
                    || all.get(i).provider() != all.get(i + 1).provider();
            if (end || all.get(i).choice().role() != Role.ANY || isNear(i, before) || isNear(i, after)) {
                offered.add(all.get(i));
            }
        }
        return offered;
    }

    private static int index(List<StageEntry> all, StageEntry entry) {
        for (int i = 0; i < all.size(); i++) {
            if (entry.isSame(all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNear(int index, int of) {
        return of >= 0 && Math.abs(index - of) <= NEAR;
    }
}
