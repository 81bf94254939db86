/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoCandidate.Role;

/** Whether a kexec lies between two states, or the earlier one is that of a kernel which has just been started. */
final class KexecEvidence {

    private KexecEvidence() {
    }

    /** Why the later state is that of the next kernel, or empty if it seems to be the same kernel. */
    static Optional<String> of(LiveUpdateState before, LiveUpdateState after) {
        Optional<KhoCandidate> chosen = before.kho();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        long fdt = chosen.get().state().fdt();
        if (chosen.get().role() == Role.INCOMING) {
            return Optional.of("the earlier state is that of the next kernel just started, with the KHO tree at "
                    + Hex.of(fdt) + " coming in");
        }
        return after.search().candidates().stream()
                .filter(other -> other.state().fdt() == fdt && other.role() != Role.OUTGOING)
                .findFirst().map(other -> "the outgoing KHO tree at " + Hex.of(fdt) + " is "
                        + (other.role() == Role.INCOMING ? "incoming" : "used up") + " in the later state")
                .or(() -> consumed(before, after, fdt));
    }

    private static Optional<String> consumed(LiveUpdateState before, LiveUpdateState after, long fdt) {
        if (after.search().handovers().stream().anyMatch(handover -> handover.isLinked() && handover.fdt() == fdt)) {
            return Optional.of("boot_params of the later state lead to the KHO tree at " + Hex.of(fdt));
        }
        long old = handovers(before);
        long now = handovers(after);
        return now > old && old > 0 ? Optional.of("kexec-metadata counts " + now + " handovers, before " + old)
                : Optional.empty();
    }

    private static long handovers(LiveUpdateState state) {
        return state.kho().flatMap(kho -> kho.state().kexec()).map(kexec -> kexec.count()).orElse(0L);
    }
}
