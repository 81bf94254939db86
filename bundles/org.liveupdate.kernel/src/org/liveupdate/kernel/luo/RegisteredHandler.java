/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.ArrayList;
import java.util.List;

/** A file handler that is registered, with the FLBs that are linked to it in the order of their registration. */
final class RegisteredHandler {

    private final FileHandler handler;
    private final List<FlbState> flbs = new ArrayList<>();

    RegisteredHandler(FileHandler handler) {
        this.handler = handler;
    }

    FileHandler handler() {
        return handler;
    }

    List<FlbState> flbs() {
        return flbs;
    }
}
