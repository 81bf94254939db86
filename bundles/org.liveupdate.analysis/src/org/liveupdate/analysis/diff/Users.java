/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;

/** Who uses a domain, as text. */
final class Users {

    private static final int SHOWN = 2;

    private Users() {
    }

    /** The first of them and how many there are besides. */
    static String shortened(List<String> users) {
        if (users.size() <= SHOWN) {
            return String.join(" and ", users);
        }
        return String.join(", ", users.subList(0, SHOWN)) + " and " + (users.size() - SHOWN) + " more";
    }
}
