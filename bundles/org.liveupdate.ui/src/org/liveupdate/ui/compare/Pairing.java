/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

/** Which two states are compared. */
enum Pairing {
    /** The last state before a kexec and the first after it. */
    KEXEC,
    /** The moment that a scenario is at, and the one before; goes on with the run. */
    STEP,
    /** Those that somebody chose. */
    CHOSEN;

    String text() {
        return switch (this) {
            case KEXEC -> Texts.pairing_kexec;
            case STEP -> Texts.pairing_step;
            case CHOSEN -> Texts.pairing_chosen;
        };
    }
}
