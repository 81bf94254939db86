/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.List;
import java.util.Optional;

import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageChoice.Role;
import org.liveupdate.ui.state.StageProvider;

/**
 * Two states to compare.
 *
 * @param before the earlier one
 * @param after  the later one
 */
record StagePair(StageEntry before, StageEntry after) {

    StagePair swapped() {
        return new StagePair(after, before);
    }

    boolean isSame(StagePair other) {
        return other != null && before.isSame(other.before) && after.isSame(other.after);
    }

    /**
     * Finds the pair that a rule asks for.
     *
     * @param pairing the rule
     * @param all     the states of all editors, those of one editor in the order of time
     * @param active  the editor whose states count first, or null
     * @param last    the pair that was compared before, or null
     */
    static Optional<StagePair> of(Pairing pairing, List<StageEntry> all, StageProvider active, StagePair last) {
        return switch (pairing) {
            case KEXEC -> kexec(all, active);
            case STEP -> step(all, active);
            case CHOSEN -> chosen(all, last);
        };
    }

    private static Optional<StagePair> kexec(List<StageEntry> all, StageProvider active) {
        Optional<StagePair> own = kexec(of(all, active));
        return own.isPresent() ? own : all.stream().map(StageEntry::provider).distinct()
                .map(provider -> kexec(of(all, provider))).flatMap(Optional::stream).findFirst();
    }

    /** The last kexec of an editor. */
    private static Optional<StagePair> kexec(List<StageEntry> states) {
        StageEntry before = null;
        StagePair found = null;
        for (StageEntry entry : states) {
            if (entry.choice().role() == Role.BEFORE_KEXEC && before == null) {
                // a kexec that stops in its gap goes on with another step: what counts is what was before the first
                before = entry;
            } else if (entry.choice().role() == Role.AFTER_KEXEC && before != null) {
                found = new StagePair(before, entry);
                before = null;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<StagePair> step(List<StageEntry> all, StageProvider active) {
        List<StageEntry> states = of(all, active);
        Optional<StageChoice> current = active == null ? Optional.empty() : active.current();
        for (int i = 1; i < states.size() && current.isPresent(); i++) {
            if (states.get(i).choice().equals(current.get())) {
                return Optional.of(new StagePair(states.get(i - 1), states.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<StagePair> chosen(List<StageEntry> all, StagePair last) {
        StageEntry before = last == null ? null : same(all, last.before);
        StageEntry after = last == null ? null : same(all, last.after);
        for (StageEntry entry : all) {
            if (before == null && !entry.isSame(after)) {
                before = entry;
            } else if (after == null && !entry.isSame(before)) {
                after = entry;
            }
        }
        return before == null || after == null ? Optional.empty() : Optional.of(new StagePair(before, after));
    }

    private static StageEntry same(List<StageEntry> all, StageEntry wanted) {
        return all.stream().filter(wanted::isSame).findFirst().orElse(null);
    }

    private static List<StageEntry> of(List<StageEntry> all, StageProvider provider) {
        return all.stream().filter(entry -> entry.provider() == provider).toList();
    }
}
