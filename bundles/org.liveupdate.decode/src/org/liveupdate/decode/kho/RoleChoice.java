/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.kho.KhoCandidate.Role;

/**
 * Decides which kernel each root tree of an image belongs to. The tree to which boot_params lead is the incoming one.
 * Of the others the latest usable one (by kexec count, else by live update number) is outgoing, unless LUO has
 * serialized its sessions, which it does only when the handover is under way: then it is incoming for the next kernel.
 * The one before the latest was incoming and is consumed by now.
 */
final class RoleChoice {

    private final List<Trial> trials;
    private final boolean anyIntact;
    private final Optional<Trial> linked;
    private final Optional<Trial> latest;

    RoleChoice(List<Trial> trials) {
        this.trials = trials;
        this.linked = trials.stream().filter(Trial::isLinked).findFirst();
        this.anyIntact = trials.stream().anyMatch(Trial::isIntact);
        this.latest = trials.stream().filter(this::isUsable).max(Comparator.comparingLong(Trial::number));
    }

    /** Whether a tree can be relied on; one with defects only if there is no better. */
    private boolean isUsable(Trial trial) {
        return trial.isIntact() || !anyIntact && trial.isDefective();
    }

    /** Whether there is a tree that can be relied on. */
    boolean isAnyUsable() {
        return latest.isPresent();
    }

    KhoCandidate decide(Trial trial) {
        String condition = trial.condition();
        if (linked.isPresent() && linked.get() == trial) {
            KhoHandover handover = trial.state().handover().orElseThrow();
            return candidate(trial, Role.INCOMING, "boot_params at " + Hex.of(handover.bootParams())
                    + " lead to setup_data at " + Hex.of(handover.at()) + ", which points to it; " + condition);
        }
        if (!isUsable(trial)) {
            return unusable(trial, condition);
        }
        if (latest.get() != trial) {
            Role role = wasIncoming(trial) ? Role.INCOMING : Role.STALE;
            return candidate(trial, role,
                    "a later tree stands at " + Hex.of(latest.get().state().fdt()) + "; " + condition);
        }
        String prepared = trial.state().handover()
                .map(node -> "setup_data for the next kernel at " + Hex.of(node.at()) + " points to it; ")
                .orElse("");
        if (linked.isPresent()) {
            return candidate(trial, Role.OUTGOING, prepared + "boot_params lead to another tree; " + condition);
        }
        if (trial.luo().serialized()) {
            return candidate(trial, Role.INCOMING,
                    prepared + "LUO has serialized its sessions, so the handover is under way; " + condition);
        }
        return candidate(trial, Role.OUTGOING, prepared + "LUO has not serialized anything yet; " + condition);
    }

    private KhoCandidate unusable(Trial trial, String condition) {
        if (trial.state().generation().isEmpty() || !wasIncoming(trial) || isCopy(trial)) {
            return candidate(trial, Role.STALE, condition);
        }
        return candidate(trial, Role.INCOMING, "a later tree stands at " + Hex.of(latest.get().state().fdt())
                + ", so the kernel in the image has consumed this one; " + condition);
    }

    /** Whether a tree is the one before the latest. */
    private boolean wasIncoming(Trial trial) {
        return linked.isEmpty() && latest.isPresent() && !latest.get().luo().serialized()
                && trials.stream().filter(other -> other != latest.get() && !isCopy(other))
                        .max(Comparator.comparingLong(Trial::number)).filter(other -> other == trial).isPresent();
    }

    /** Whether a tree has the memory map of another that is usable. */
    private boolean isCopy(Trial trial) {
        return !isUsable(trial) && trials.stream().anyMatch(other -> other != trial && isUsable(other)
                && other.state().map() == trial.state().map());
    }

    private KhoCandidate candidate(Trial trial, Role role, String reason) {
        return new KhoCandidate(trial.state(), role, isUsable(trial), trial.found(), reason);
    }
}
