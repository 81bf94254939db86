/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import java.util.BitSet;

import org.liveupdate.ui.preferences.LiveUpdatePreferences;

/** Which steps are done, kept in the workspace from one session to the next. */
final class DoneSteps {

    private static final String KEY = "firstSteps.done"; //$NON-NLS-1$
    private static final String SEPARATOR = " "; //$NON-NLS-1$

    private final int count;
    private final BitSet done = new BitSet();

    DoneSteps(int count) {
        this.count = count;
        for (String word : LiveUpdatePreferences.store().getString(KEY).split(SEPARATOR)) {
            if (word.matches("[0-9]{1,3}") && Integer.parseInt(word) < count) { //$NON-NLS-1$
                done.set(Integer.parseInt(word));
            }
        }
    }

    boolean contains(int step) {
        return done.get(step);
    }

    int size() {
        return done.cardinality();
    }

    /** The first step that is not done; the count if all are. */
    int next() {
        return Math.min(count, done.nextClearBit(0));
    }

    void set(int step, boolean value) {
        done.set(step, value);
        save();
    }

    void clear() {
        done.clear();
        save();
    }

    private void save() {
        String text = String.join(SEPARATOR, done.stream().mapToObj(String::valueOf).toList());
        LiveUpdatePreferences.store().setValue(KEY, text);
    }
}
