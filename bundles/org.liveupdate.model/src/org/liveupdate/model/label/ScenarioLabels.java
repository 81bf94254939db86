/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.label;

import static org.liveupdate.model.label.ElementNames.device;
import static org.liveupdate.model.label.ElementNames.named;
import static org.liveupdate.model.label.ElementNames.number;
import static org.liveupdate.model.label.ElementNames.value;
import static org.liveupdate.model.label.LabelTexts.label;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.Seals;
import org.liveupdate.model.Units;
import org.liveupdate.model.machine.Attachments;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.ScratchArea;
import org.liveupdate.model.scenario.ScratchKind;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/**
 * Labels of the elements of a scenario: one line that says what it is, with addresses and sizes as people write them.
 */
public final class ScenarioLabels extends ScenarioSwitch<String> {
    private final Function<EClass, String> names;
    private final StepLabels steps = new StepLabels();
    private final ExpectationLabels expectations = new ExpectationLabels();

    /**
     * Labels.
     *
     * @param names gives the name of a class, for objects that have no label of their own
     */
    public ScenarioLabels(Function<EClass, String> names) {
        this.names = names;
    }

    /** Labels in which classes without a label of their own are called as in the model. */
    public ScenarioLabels() {
        this(EClass::getName);
    }

    /**
     * The label of an object.
     *
     * @param object an object of a scenario
     * @return one line
     */
    public String text(EObject object) {
        return doSwitch(object);
    }

    @Override
    public String caseStep(Step object) {
        return steps.text(object);
    }

    @Override
    public String caseExpectation(Expectation object) {
        return expectations.text(object);
    }

    @Override
    public String caseScenario(Scenario object) {
        return object.getName() == null || object.getName().isBlank() ? label("Scenario") : object.getName();
    }

    @Override
    public String caseMachine(Machine object) {
        long memory = object.getMemory().stream().mapToLong(MemoryRange::getSize).sum();
        return label("Machine", Units.size(memory), object.getUnits().size(), Machines.devices(object).size());
    }

    @Override
    public String caseKernel(Kernel object) {
        boolean next = object.eContainingFeature() == ScenarioPackage.Literals.MACHINE__NEXT_KERNEL;
        return label(next ? "Kernel.next" : "Kernel", object.getKho().getLiteral(), object.getLuo().getLiteral(),
                object.getMemfd().getLiteral(), object.getIommu().getLiteral(), object.getBehaviour().getLiteral());
    }

    @Override
    public String caseMemoryRange(MemoryRange object) {
        return label("MemoryRange", Units.size(object.getSize()), Units.address(object.getStart()),
                number(object.getNode()));
    }

    @Override
    public String caseScratchArea(ScratchArea object) {
        return label(object.getKind() == ScratchKind.NODE ? "ScratchArea.node" : "ScratchArea",
                Units.size(object.getSize()),
                Units.address(object.getStart()), number(object.getNode()), object.getKind().getLiteral());
    }

    @Override
    public String caseIommuUnit(IommuUnit object) {
        return label("IommuUnit", named("unit", object), Units.address(object.getRegisterBase()),
                object.getMode().getLiteral());
    }

    @Override
    public String caseCapabilities(Capabilities object) {
        StringJoiner levels = new StringJoiner(", ");
        add(levels, object.isLevels3(), "3");
        add(levels, object.isLevels4(), "4");
        add(levels, object.isLevels5(), "5");
        StringJoiner pages = new StringJoiner(", ").add(Units.size(1 << 12));
        add(pages, object.isPage2M(), Units.size(1 << 21));
        add(pages, object.isPage1G(), Units.size(1 << 30));
        return label("Capabilities", levels.toString(), pages.toString());
    }

    private static void add(StringJoiner list, boolean there, String text) {
        if (there) {
            list.add(text);
        }
    }

    @Override
    public String casePciDevice(PciDevice object) {
        Optional<PageTable> table = EcoreUtil.getRootContainer(object) instanceof Scenario scenario
                ? Attachments.of(scenario, object) : Optional.empty();
        String text = device(object);
        return presence(object, table.isPresent() ? label("PciDevice", text, ElementNames.object(table.get())) : text);
    }

    @Override
    public String casePciBridge(PciBridge object) {
        return presence(object, label("PciBridge", device(object), String.format("%02x", object.getSecondaryBus())));
    }

    @Override
    public String casePlatformDevice(PlatformDevice object) {
        return presence(object, device(object));
    }

    private static String presence(Device device, String text) {
        return device.isPresent() ? text : label("Device.absent", text);
    }

    @Override
    public String caseUserProcess(UserProcess object) {
        return named("process", object);
    }

    @Override
    public String caseLiveupdateNode(LiveupdateNode object) {
        return label("LiveupdateNode");
    }

    @Override
    public String caseSession(Session object) {
        return named("session", object);
    }

    @Override
    public String caseMemfd(Memfd object) {
        String size = Units.size(object.getSize());
        return object.getSeals() == 0 ? label("Memfd", named("memfd", object), size)
                : label("Memfd.sealed", named("memfd", object), size, Seals.text(object.getSeals()));
    }

    @Override
    public String caseIommufd(Iommufd object) {
        return named("iommufd", object);
    }

    @Override
    public String caseIoas(Ioas object) {
        return named("IOAS", object);
    }

    @Override
    public String caseHwpt(Hwpt object) {
        StringJoiner flags = new StringJoiner(", ");
        add(flags, object.isNestParent(), label("Hwpt.nestParent"));
        add(flags, object.isDirtyTracking(), label("Hwpt.dirtyTracking"));
        add(flags, object.isPasid(), label("Hwpt.pasid"));
        add(flags, object.getParent() != null, label("Hwpt.nested", named("hwpt", object.getParent())));
        String name = named("hwpt", object);
        return flags.length() == 0 ? name : label("Hwpt.flags", name, flags.toString());
    }

    @Override
    public String caseMapping(Mapping object) {
        String access = label(object.isReadable() ? object.isWriteable() ? "Mapping.rw" : "Mapping.r"
                : object.isWriteable() ? "Mapping.w" : "Mapping.none");
        String memory = object.getMemfd() == null ? label("Mapping.anonymous") : object.getOffset() == 0
                ? named("memfd", object.getMemfd())
                : label("Mapping.memfd", named("memfd", object.getMemfd()), Units.address(object.getOffset()));
        return label(object.isFixed() ? "Mapping" : "Mapping.anywhere", Units.size(object.getLength()),
                Units.address(object.getIova()), access, memory);
    }

    @Override
    public String caseVfioCdev(VfioCdev object) {
        return label("VfioCdev", device(object));
    }

    @Override
    public String casePlacement(Placement object) {
        return label("Placement", object.getElement() == null ? ElementNames.none()
                : value(object.getElement().getId()),
                number(object.getX()), number(object.getY()));
    }

    @Override
    public String defaultCase(EObject object) {
        return names.apply(object.eClass());
    }
}
