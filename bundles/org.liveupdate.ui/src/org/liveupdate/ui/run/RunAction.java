/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.List;

import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.Step;

/** What can be done with a scenario that runs. The order is that of buttons and menus. */
public enum RunAction {
    /** Runs up to the next kexec. */
    PRESERVE("preserve", RunMessages.preserve, RunMessages.preserve_tip), //$NON-NLS-1$
    /** Runs over the next kexec, until the next kernel is up. */
    KEXEC("kexec", RunMessages.kexec, RunMessages.kexec_tip), //$NON-NLS-1$
    /** Runs on behind a kexec, to the next one or to the end. */
    RESTORE("restore", RunMessages.restore, RunMessages.restore_tip), //$NON-NLS-1$
    /** Goes one step back. */
    BACK("back", RunMessages.back, RunMessages.back_tip), //$NON-NLS-1$
    /** Makes one step. */
    FORWARD("forward", RunMessages.forward, RunMessages.forward_tip), //$NON-NLS-1$
    /** Runs to the next breakpoint. */
    TO_BREAKPOINT("toBreakpoint", RunMessages.toBreakpoint, RunMessages.toBreakpoint_tip), //$NON-NLS-1$
    /** Runs to the end. */
    TO_END("toEnd", RunMessages.toEnd, RunMessages.toEnd_tip), //$NON-NLS-1$
    /** Goes to the start and forgets what was made. */
    RESET("reset", RunMessages.reset, RunMessages.reset_tip); //$NON-NLS-1$

    private final String key;
    private final String text;
    private final String tip;

    RunAction(String key, String text, String tip) {
        this.key = key;
        this.text = text;
        this.tip = tip;
    }

    /**
     * The command that does it.
     *
     * @return identifier in {@code plugin.xml}
     */
    public String command() {
        return "org.liveupdate.ui.run." + key; //$NON-NLS-1$
    }

    /**
     * Its picture.
     *
     * @return name of the file without its ending
     */
    public String icon() {
        return "run_" + key; //$NON-NLS-1$
    }

    /**
     * What its button says.
     *
     * @return one or two words
     */
    public String text() {
        return text;
    }

    /**
     * What it does.
     *
     * @return a sentence
     */
    public String tip() {
        return tip;
    }

    /**
     * Whether it would do anything.
     *
     * @param steps    the steps of the scenario
     * @param position how many of them were made
     * @param made     how many results there are, also of steps behind the position
     * @return true if it is worth a button
     */
    boolean can(List<Step> steps, int position, int made) {
        return switch (this) {
            case PRESERVE -> kexec(steps, position) > position;
            case KEXEC -> kexec(steps, position) < steps.size();
            case RESTORE -> kexec(steps, 0) < position && kexec(steps, position) > position;
            case BACK -> position > 0;
            case FORWARD, TO_BREAKPOINT, TO_END -> position < steps.size();
            case RESET -> made > 0;
        };
    }

    /**
     * Whether a run came as far as the action leads.
     *
     * @param steps the steps of the scenario
     * @param from  how many of them were made before the action
     * @param to    how many of them are made now
     * @return false if it stopped on the way, at a breakpoint or because somebody wanted it to
     */
    public boolean isDone(List<Step> steps, int from, int to) {
        return switch (this) {
            case PRESERVE, RESTORE -> to >= kexec(steps, from);
            case KEXEC -> to > kexec(steps, from);
            case BACK, FORWARD, TO_BREAKPOINT -> to != from;
            case TO_END -> to == steps.size();
            case RESET -> to == 0;
        };
    }

    /** The next kexec that is switched on, or the number of steps; nothing is preserved without a kexec ahead. */
    private int kexec(List<Step> steps, int from) {
        for (int i = from; i < steps.size(); i++) {
            if (steps.get(i) instanceof Kexec kexec && !kexec.isDisabled()) {
                return i;
            }
        }
        return this == PRESERVE ? -1 : steps.size();
    }
}
