/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.liveupdate.abi.Plural;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.label.ScenarioLabels;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Scenario;

/** The machine that a scenario runs on: what it has, which formats its kernels write, which defects they have. */
final class MachinePart {

    private static final int FOLDED_DEVICES = 40;

    private final Machine machine;
    private final ScenarioLabels labels = StepTexts.labels();

    MachinePart(Scenario scenario) {
        this.machine = scenario.getMachine();
    }

    Section section() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Memory", machine.getMemory().stream().map(labels::text)
                .collect(Collectors.joining("; "))));
        facts.add(new Block.Fact("Scratch areas", machine.getScratch().isEmpty() ? "chosen by the kernel"
                : machine.getScratch().stream().map(labels::text).collect(Collectors.joining("; "))));
        facts.add(new Block.Fact("IOMMU units", machine.getUnits().stream().map(labels::text)
                .collect(Collectors.joining("; "))));
        kernel("Kernel", machine.getKernel(), facts);
        kernel("Next kernel", machine.getNextKernel(), facts);
        facts.add(new Block.Fact("Seed of allocators", Long.toUnsignedString(machine.getSeed())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts));
        List<Device> devices = Machines.devices(machine);
        blocks.add(new Block.Table(Plural.of(devices.size(), "device"),
                List.of("Device", "Address", "Unit", "At boot"),
                devices.stream().map(this::device).toList(), devices.size() > FOLDED_DEVICES));
        behaviour(machine.getKernel(), blocks);
        return Section.of("machine", "Machine", blocks);
    }

    private void kernel(String name, Kernel kernel, List<Block.Fact> facts) {
        if (kernel == null) {
            return;
        }
        List<String> line = new ArrayList<>();
        option(line, !kernel.isKhoEnabled(), "kho=off");
        option(line, !kernel.isLiveupdateEnabled(), "liveupdate=off");
        option(line, kernel.isPassThrough(), "iommu=pt");
        option(line, kernel.isPanicOnWarn(), "panic_on_warn");
        facts.add(new Block.Fact(name, labels.text(kernel)
                + (line.isEmpty() ? "" : "; started with " + String.join(" ", line))));
    }

    private static void option(List<String> line, boolean on, String option) {
        if (on) {
            line.add(option);
        }
    }

    private Block.Row device(Device device) {
        Bdf address = Machines.address(device);
        return Block.Row.of(Words.or(device.getName(), device.eClass().getName()),
                address == null ? "" : address.toString(),
                Machines.unit(machine, device).map(MachinePart::name).orElse("none"),
                device.isPresent() ? "yes" : "no");
    }

    private static String name(IommuUnit unit) {
        return Words.or(unit.getName(), "0x" + Long.toHexString(unit.getRegisterBase()));
    }

    private static void behaviour(Kernel kernel, List<Block> blocks) {
        if (kernel.getBehaviour() == Behaviour.REVIEWED) {
            blocks.add(new Block.Paragraph(Sign.NONE,
                    "The kernels do what the review agreed: no finding is switched on."));
            return;
        }
        boolean posted = kernel.getBehaviour() == Behaviour.POSTED;
        List<Finding> on = new ArrayList<>();
        for (Finding finding : Finding.values()) {
            if (posted ? finding.isObservable() : kernel.getFindings().contains(finding.name())) {
                on.add(finding);
            }
        }
        String caption = posted ? "As posted: all " + on.size() + " findings that can be seen are switched on"
                : Plural.of(on.size(), "finding") + " switched on";
        blocks.add(new Block.Table(caption, List.of("Finding", "Patch", "As posted", "Agreed"), on.stream()
                .map(finding -> Block.Row.of(finding.name(), finding.patch(), finding.problem(), finding.outcome()))
                .toList(), posted));
    }
}
