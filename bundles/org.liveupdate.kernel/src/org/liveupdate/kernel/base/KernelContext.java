/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * What all parts of a machine's kernels share. It outlives a kexec; {@link #locks} is reset then.
 *
 * @param behaviour   which defects the kernels have
 * @param generations which formats they use
 * @param trace       who called whom
 * @param log         what they print and get wrong
 * @param locks       which locks are held
 * @param faults      what fails on purpose
 * @param races       where other processes come in between
 */
public record KernelContext(Behaviour behaviour, Generations generations, Trace trace, KernelLog log, Locks locks,
        FaultInjector faults, RacePoints races) {

    /**
     * A new machine's context.
     *
     * @param behaviour   which defects the kernels have
     * @param generations which formats they use
     * @return a context with an empty trace and log
     */
    public static KernelContext of(Behaviour behaviour, Generations generations) {
        KernelLog log = new KernelLog();
        return new KernelContext(behaviour, generations, new Trace(), log, new Locks(log), new FaultInjector(),
                new RacePoints());
    }

    /**
     * The context of another kernel of the same machine.
     *
     * @param defects  which defects it has
     * @param formats  which formats it uses
     * @return a context with the same trace, log, locks and faults
     */
    public KernelContext with(Behaviour defects, Generations formats) {
        return new KernelContext(defects, formats, trace, log, locks, faults, races);
    }

    /**
     * Whether the kernel has a defect.
     *
     * @param finding the defect
     * @return true if the posted code runs
     */
    public boolean has(Finding finding) {
        return behaviour.has(finding);
    }

    /**
     * BUG() or panic().
     *
     * @param function who gives up
     * @param reason   one line
     * @return never; for {@code throw}
     */
    public KernelPanic panic(String function, String reason) {
        log.add(KernelLog.Severity.PANIC, function, reason);
        return new KernelPanic(function, reason);
    }
}
