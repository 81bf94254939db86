/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.ui.IMemento;

/** What somebody chose in the view, from one session to the next. */
final class PairMemento {

    private static final String PAIRING = "pairing";
    private static final String LEVEL = "level";
    private static final String ONLY = "only";
    private static final String MERGED = "merged";

    private Optional<Pairing> pairing = Optional.empty();
    private Optional<PairLevel> level = Optional.empty();
    private boolean only;
    private boolean merged;

    static PairMemento of(IMemento saved) {
        PairMemento memento = new PairMemento();
        if (saved != null) {
            memento.pairing = value(Pairing.values(), saved.getString(PAIRING));
            memento.level = value(PairLevel.values(), saved.getString(LEVEL));
            memento.only = Boolean.TRUE.equals(saved.getBoolean(ONLY));
            memento.merged = Boolean.TRUE.equals(saved.getBoolean(MERGED));
        }
        return memento;
    }

    private static <E extends Enum<E>> Optional<E> value(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    void restore(StagePicker picker, ScopeBar bar) {
        pairing.ifPresent(picker::restore);
        if (level.isPresent() || only || merged) {
            bar.restore(level.orElse(PairLevel.SUMMARY), only, merged);
        }
    }

    static void save(IMemento saved, StagePicker picker, ScopeBar bar) {
        if (picker.isChosenByHand()) {
            saved.putString(PAIRING, picker.pairing().name());
        }
        if (bar.isByHand()) {
            saved.putString(LEVEL, bar.level().name());
        }
        saved.putBoolean(ONLY, bar.isOnly());
        saved.putBoolean(MERGED, bar.isMerged() && bar.isMergedByHand());
    }
}
