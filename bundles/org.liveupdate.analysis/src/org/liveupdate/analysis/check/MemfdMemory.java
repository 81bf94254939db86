/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.Optional;
import java.util.Set;

import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;

/** The memory of preserved memfds: each entry names a folio, KHO knows its size. */
final class MemfdMemory {

    private MemfdMemory() {
    }

    /**
     * The folios of all memfds of some sessions.
     *
     * @return the folios, or empty if there are no such sessions or nothing is known of what is preserved
     */
    static Optional<FolioSet> of(Set<String> sessions, LiveUpdateState state) {
        Optional<FolioSet> preserved = state.preserved();
        if (sessions.isEmpty() || preserved.isEmpty()) {
            return Optional.empty();
        }
        FolioSet.Builder builder = new FolioSet.Builder(true);
        for (OwnedFile<MemfdFile> file : state.memfds()) {
            if (sessions.contains(file.session())) {
                for (MemfdFolio entry : file.state().folios()) {
                    Optional<Folio> folio = entry.address() == 0 ? Optional.empty()
                            : preserved.get().containing(entry.address());
                    folio.ifPresent(builder::add);
                }
            }
        }
        return Optional.of(builder.build());
    }
}
