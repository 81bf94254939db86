/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.kho.KhoState.MapState;

/**
 * A root tree decoded apart from everything else, so that the garbage to which a left-over tree leads is not taken for
 * state.
 *
 * @param state    what it hands over
 * @param found    how it was found
 * @param context  structures and problems of this tree alone
 * @param luo      what LUO says
 */
record Trial(KhoState state, String found, DecodeContext context, LuoProbe luo) {

    static Optional<Trial> of(DecodeContext context, MapLimit limit, long fdt, Optional<KhoHandover> handover,
            String found) {
        DecodeContext own = new DecodeContext(context.memory(), new StructureMap(), new ProblemLog(),
                context.progress(), context.budget());
        return KhoDecoder.decode(own, limit, fdt, handover)
                .map(state -> new Trial(state, found, own, LuoProbe.of(own, state)));
    }

    boolean isLinked() {
        return state.handover().filter(KhoHandover::isLinked).isPresent();
    }

    /** Whether the tree can be relied on without reserve. */
    boolean isIntact() {
        return state.mapState() == MapState.INTACT && state.preservesItself() || state.mapState() == MapState.NONE;
    }

    /** Whether the memory map has defects but is not something else altogether: what it holds names the tree itself. */
    boolean isDefective() {
        return state.mapState() == MapState.DAMAGED && state.preservesItself();
    }

    /** Which handover the tree belongs to: larger is later; 0 if not known. */
    long number() {
        return state.kexec().map(KexecMetadata::count).orElse(luo.number());
    }

    /** Why the tree is usable or not. */
    String condition() {
        if (state.mapState() == MapState.UNKNOWN) {
            return "its generation \"" + state.compatible() + "\" is not known";
        }
        if (state.mapState() == MapState.DAMAGED) {
            List<Problem> problems = context.problems().problems();
            String first = problems.isEmpty() ? "" : " (" + problems.get(0).message() + ")";
            return isDefective() ? "its memory map has defects" + first + ", but its own page is in it"
                    : "its memory map is gone" + first;
        }
        if (state.mapState() == MapState.NONE) {
            return "it has no memory map yet";
        }
        String own = "its memory map is intact, " + Plural.of(state.preserved().size(), "folio") + ", ";
        return own + (state.preservesItself() ? "its own page among them"
                : "but its own page " + Hex.of(PageAddress.pageOf(state.fdt())) + " is not among them: a copy");
    }

    /** Hands structures and problems over to the context of the whole image. */
    void accept(DecodeContext whole) {
        context.structures().all().forEach(whole.structures()::add);
        context.problems().problems().forEach(whole.problems()::add);
    }
}
