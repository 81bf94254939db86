/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assertions;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoDecoder;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.luo.LuoDecoder;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdDecoder;
import org.liveupdate.decode.memfd.MemfdFile;

/** What the decoder, which knows nothing of the simulator, finds in the memory of a machine. */
public final class Snapshots {

    /** The decoded hand-over. */
    public record Luo(KhoState kho, LuoState state, List<MemfdFile> memfds) {

        public List<LuoSession> sessions() {
            return state.sessions();
        }

        public List<LuoFlb> flbs() {
            return state.flbs();
        }
    }

    private Snapshots() {
    }

    /** Decodes without any defect found, after the old kernel has written everything. */
    public static Luo decode(LuoMachine machine) {
        DecodeContext context = DecodeContext.of(machine.machine.save().memory(), Progress.NONE);
        KhoState kho = KhoDecoder.decode(context, machine.machine.kernel().kho().tree(), Optional.empty())
                .orElseThrow();
        LuoState state = LuoDecoder.decode(context, kho).orElseThrow();
        MemfdDecoder decoder = new MemfdDecoder(context, Optional.of(kho));
        List<MemfdFile> memfds = state.sessions().stream().flatMap(session -> session.files().stream())
                .filter(file -> MemfdDecoder.handles(file.compatible())).flatMap(file -> decoder.decode(file).stream())
                .toList();
        Assertions.assertEquals(List.of(), context.problems().problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO).toList());
        return new Luo(kho, state, memfds);
    }
}
