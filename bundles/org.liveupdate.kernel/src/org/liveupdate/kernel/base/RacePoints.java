/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.HashMap;
import java.util.Map;

/**
 * Places where the kernel has let go of a lock between a check and its use, so that another process can come in
 * between. A scenario puts a call there; it runs when the kernel gets to the place.
 */
public final class RacePoints {

    private final Map<String, Runnable> waiting = new HashMap<>();

    /**
     * Puts a call at a place, to run once.
     *
     * @param place name of the place, see the class that reaches it
     * @param call  what the other process does
     */
    public void at(String place, Runnable call) {
        waiting.put(place, call);
    }

    /**
     * The kernel is at a place where others can run.
     *
     * @param place its name
     */
    public void reach(String place) {
        Runnable call = waiting.remove(place);
        if (call != null) {
            call.run();
        }
    }
}
