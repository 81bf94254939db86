/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.Seals;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.edit.diagram.Groups;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

/** Makes new elements with names and addresses that nothing else has. */
public final class Creation {
    private static final long MAPPED = 2L << 20;

    private final Scenario scenario;

    /**
     * Where something was dropped; without meaning for an element that is drawn in another group.
     *
     * @param group the group, or null
     * @param x     distance from the left edge of the group
     * @param y     distance from its upper edge
     */
    public record Place(Element group, int x, int y) {
    }

    /**
     * Makes elements of a scenario.
     *
     * @param scenario the scenario
     */
    public Creation(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Why an element of a kind cannot be made now.
     *
     * @param kind the kind
     * @return a sentence; empty when it can be made
     */
    public Optional<String> refusal(ElementKind kind) {
        return kind == ElementKind.CDEV && anyDevice().isEmpty() ? Optional.of(LabelTexts.label("refused.device"))
                : Optional.empty();
    }

    /**
     * Makes an element.
     *
     * @param kind    its kind
     * @param context where: what is selected, or null
     * @param place   where it was dropped; null for where the layout puts it
     * @return a command, which affects the element
     */
    public Command create(ElementKind kind, EObject context, Place place) {
        return new ModelChange(scenario, LabelTexts.label("change.create", kind.text()), () -> {
            Element element = (Element) EcoreUtil.create(kind.type());
            // Its id follows from its name when it is added.
            element.setName(new Names(scenario).create(element));
            if (element instanceof VfioCdev cdev) {
                open(cdev, context);
            }
            EObject holder = new Holders(scenario).add(element, context);
            prepare(element, holder, context);
            if (place != null && Groups.of(scenario).group(element) == place.group()) {
                Moves.set(scenario, element, place.x(), place.y());
            }
            return List.of(element);
        });
    }

    private void prepare(Element element, EObject holder, EObject context) {
        if (element instanceof IommuUnit unit) {
            unit(unit, (Machine) holder);
        } else if (element instanceof Device device) {
            device(device, holder, context);
        } else if (element instanceof Memfd memfd) {
            memfd.setSeals(Seals.FOR_PRESERVATION);
        } else if (element instanceof Hwpt hwpt) {
            hwpt.setDevice(anyCdev(hwpt));
        } else if (element instanceof Mapping mapping) {
            mapping.setLength(MAPPED);
            mapping.setIova(Addresses.iova((Ioas) holder, MAPPED));
        }
    }

    private void open(VfioCdev cdev, EObject context) {
        cdev.setDevice(context instanceof PciDevice device ? device : anyDevice().orElse(null));
        if (cdev.getDevice() != null) {
            String name = LabelTexts.label("new.file", DiagramTexts.title(cdev.getDevice()));
            cdev.setName(new Names(scenario).like(cdev, name));
        }
    }

    private void unit(IommuUnit unit, Machine machine) {
        unit.setRegisterBase(0);
        unit.setRegisterBase(new Addresses(machine).registers());
        unit.setIncludeAll(machine.getUnits().stream()
                .noneMatch(other -> other != unit && other.isIncludeAll() && other.getSegment() == unit.getSegment()));
    }

    private void device(Device device, EObject holder, EObject context) {
        Addresses free = new Addresses(scenario.getMachine());
        IommuUnit unit = unitAround(context);
        int segment = unit == null ? 0 : unit.getSegment();
        PciBridge bridge = holder instanceof PciBridge it ? it : null;
        if (bridge != null && bridge.getBdf() != null) {
            segment = bridge.getBdf().segment();
        }
        Bdf bdf = free.bdf(bridge, segment).orElse(null);
        if (device instanceof PlatformDevice platform) {
            platform.setRequester(bdf);
        } else if (device instanceof PciFunction function) {
            function.setBdf(bdf);
        }
        if (device instanceof PciBridge made) {
            int bus = free.bus();
            made.setSecondaryBus(bus);
            made.setSubordinateBus(bus);
            for (EObject each = made.eContainer(); each instanceof PciBridge outer; each = each.eContainer()) {
                outer.setSubordinateBus(Math.max(outer.getSubordinateBus(), bus));
            }
        }
        if (unit != null && Machines.unit(scenario.getMachine(), device).orElse(null) != unit) {
            device.setUnit(unit);
        }
    }

    private IommuUnit unitAround(EObject context) {
        if (context instanceof IommuUnit unit) {
            return unit;
        }
        return context instanceof Device device && scenario.getMachine() != null
                ? Machines.unit(scenario.getMachine(), device).orElse(null) : null;
    }

    private Optional<PciDevice> anyDevice() {
        List<PciDevice> all = Machines.devices(scenario.getMachine()).stream().filter(PciDevice.class::isInstance)
                .map(PciDevice.class::cast).toList();
        return all.stream().filter(device -> !isOpened(device)).findFirst().or(() -> all.stream().findFirst());
    }

    private boolean isOpened(PciDevice device) {
        return scenario.getProcesses().stream().flatMap(process -> process.getObjects().stream())
                .anyMatch(file -> file instanceof VfioCdev cdev && cdev.getDevice() == device);
    }

    /** A device file of the same process. */
    private static VfioCdev anyCdev(Hwpt hwpt) {
        EObject each = hwpt;
        while (each != null && !(each instanceof UserProcess)) {
            each = each.eContainer();
        }
        Iterator<FileObject> files = each instanceof UserProcess process ? process.getObjects().iterator()
                : List.<FileObject>of().iterator();
        while (files.hasNext()) {
            if (files.next() instanceof VfioCdev cdev) {
                return cdev;
            }
        }
        return null;
    }
}
