/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.user.Process;
import org.liveupdate.model.scenario.UserProcess;

/** The processes of the running kernel. After a kexec all of them are new and have nothing open. */
final class UserSpace {

    private final Machine machine;
    private final Map<UserProcess, Program> programs = new LinkedHashMap<>();
    private Kernel kernel;
    private Process worker;

    UserSpace(Machine machine) {
        this.machine = machine;
    }

    /** The process that an object belongs to, started when it makes its first call. */
    Program of(EObject object) {
        forget();
        EObject at = object;
        while (at != null && !(at instanceof UserProcess)) {
            at = at.eContainer();
        }
        return programs.computeIfAbsent((UserProcess) at, owner -> new Program(owner, kernel));
    }

    /** What is not done by a process of the scenario: plugging devices, and other things that happen to a kernel. */
    Process worker() {
        forget();
        if (worker == null) {
            worker = kernel.start("kworker");
        }
        return worker;
    }

    /** The processes that have made a call on the running kernel, in the order of their first calls. */
    Map<UserProcess, Program> programs() {
        forget();
        return programs;
    }

    private void forget() {
        if (kernel != machine.kernel()) {
            kernel = machine.kernel();
            programs.clear();
            worker = null;
        }
    }
}
