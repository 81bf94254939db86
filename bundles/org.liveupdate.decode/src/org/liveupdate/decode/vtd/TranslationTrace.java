/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.List;

/**
 * The translation of one address with every entry it went through.
 *
 * @param steps   entries in the order of the walk; the last one is the leaf, or the entry that stopped it
 * @param outcome how it ended
 * @param notes   what else there is to say, such as that translation is disabled
 */
public record TranslationTrace(List<TranslationStep> steps, TranslationOutcome outcome, List<String> notes) {

    /** Copies the lists. */
    public TranslationTrace {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
