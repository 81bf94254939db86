/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.analysis.run.InvariantVerdict;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.TraceEvent;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Step;

/** Results of steps whose events are written down in the test. */
final class Steps {

    private final List<TraceEvent> events = new ArrayList<>();

    Steps event(int depth, Layer layer, String function, String arguments, String result) {
        return event(depth, layer, function, arguments, result, 1);
    }

    Steps event(int depth, Layer layer, String function, String arguments, String result, long count) {
        events.add(new TraceEvent(events.size(), depth, layer, function, arguments, result, count));
        return this;
    }

    /** A step of a scenario with the device {@code nic} at 0001:02:03.4. */
    StepResult step(int index) {
        Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();
        scenario.setMachine(ScenarioFactory.eINSTANCE.createMachine());
        PciDevice device = ScenarioFactory.eINSTANCE.createPciDevice();
        device.setName("nic");
        device.setBdf(Bdf.parse("0001:02:03.4"));
        scenario.getMachine().getDevices().add(device);
        Step step = ScenarioFactory.eINSTANCE.createCheck();
        scenario.getSteps().add(step);
        return new StepResult(index, step, false, Outcome.of(0), events, List.of(), Optional.empty(), null, List.of(),
                InvariantVerdict.NOT_CHECKED);
    }

    Sequence sequence() {
        return SequenceQuery.of(step(0)).run();
    }

    /** A call through three lanes that fails. */
    static Steps failing() {
        return new Steps().event(0, Layer.USERSPACE, "ioctl", "vm-1 PRESERVE_FD", "-ENOMEM")
                .event(1, Layer.LUO, "luo_preserve_file", "vm-1 token 0x2", "-ENOMEM")
                .event(2, Layer.KHO, "kho_preserve_folio", "folio 0x5000 order 0 (files of session vm-1)", "", 3)
                .event(2, Layer.IOMMUFD, "iommufd_liveupdate_preserve", "iommufd 1 of vmm", "-ENOMEM");
    }
}
