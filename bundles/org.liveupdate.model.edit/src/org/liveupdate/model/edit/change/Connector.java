/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.edit.diagram.Wiring;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

/** Makes connections: changes the model and adds the steps that it takes. */
public final class Connector {
    private final Scenario scenario;

    /**
     * Connects elements of a scenario.
     *
     * @param scenario the scenario
     */
    public Connector(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Makes a connection.
     *
     * @param connection the connection
     * @param spec       what is to be mapped; null for the whole memfd, and for connections of other kinds
     * @return a command, which affects the element that the connection starts at
     */
    public Command connect(Connection connection, MappingSpec spec) {
        String text = LabelTexts.label("change." + connection.kind(), DiagramTexts.title(connection.from()),
                DiagramTexts.title(connection.to()));
        return new ModelChange(scenario, text, () -> make(connection, spec));
    }

    private Collection<? extends Element> make(Connection connection, MappingSpec spec) {
        Element from = connection.from();
        Element to = connection.to();
        switch (connection.kind()) {
            case ATTACH -> attach(from, (PageTable) to);
            case BIND -> {
                Iommufd iommufd = (Iommufd) to;
                new StepPlan(scenario).bind(cdev(from, (UserProcess) iommufd.eContainer()), iommufd);
            }
            case UNIT -> ((Device) from).setUnit((IommuUnit) to);
            case BEHIND -> putBehind((PciFunction) from, (PciBridge) to);
            case MAP -> {
                return List.of(map((PageTable) from, (Memfd) to, spec));
            }
            case MEMORY -> ((Mapping) from).setMemfd((Memfd) to);
            case PRESERVE -> preserve(from, (Session) to);
            case FILE_OF -> ((VfioCdev) from).setDevice((PciDevice) to);
            case NEST -> ((Hwpt) from).setParent((Hwpt) to);
            default -> throw new IllegalArgumentException("kind of connection: " + connection.kind());
        }
        return List.of(from);
    }

    /** The file of a device in a process, made when there is none. */
    private VfioCdev cdev(Element element, UserProcess process) {
        if (element instanceof VfioCdev cdev) {
            return cdev;
        }
        PciDevice device = (PciDevice) element;
        Optional<VfioCdev> there = process.getObjects().stream().filter(VfioCdev.class::isInstance)
                .map(VfioCdev.class::cast).filter(cdev -> cdev.getDevice() == device).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        VfioCdev cdev = ScenarioFactory.eINSTANCE.createVfioCdev();
        cdev.setDevice(device);
        cdev.setName(new Names(scenario).like(cdev, LabelTexts.label("new.file", DiagramTexts.title(device))));
        process.getObjects().add(cdev);
        return cdev;
    }

    private void attach(Element element, PageTable table) {
        Iommufd iommufd = PreservePlan.iommufd(table);
        VfioCdev cdev = cdev(element, (UserProcess) iommufd.eContainer());
        StepPlan plan = new StepPlan(scenario);
        plan.bind(cdev, iommufd);
        if (table instanceof Hwpt hwpt) {
            if (hwpt.getDevice() == null) {
                hwpt.setDevice(cdev);
            }
            plan.allocate(hwpt);
        } else {
            plan.allocate((Ioas) table);
        }
        Step there = Wiring.of(scenario).attached().get(cdev);
        if (there instanceof AttachDevice attach) {
            attach.setPageTable(table);
            plan.late(attach);
        } else if (there instanceof ReplaceAttachment replace) {
            replace.setPageTable(table);
            plan.late(replace);
        } else {
            AttachDevice attach = ScenarioFactory.eINSTANCE.createAttachDevice();
            attach.setCdev(cdev);
            attach.setPageTable(table);
            plan.add(attach);
        }
    }

    private void putBehind(PciFunction device, PciBridge bridge) {
        int segment = bridge.getBdf() == null ? 0 : bridge.getBdf().segment();
        Bdf bdf = new Addresses(scenario.getMachine()).bdf(bridge, segment).orElse(device.getBdf());
        bridge.getDevices().add(device);
        device.setBdf(bdf);
    }

    private Mapping map(PageTable table, Memfd memfd, MappingSpec given) {
        Ioas ioas = table instanceof Ioas itself ? itself : (Ioas) table.eContainer();
        MappingSpec spec = Objects.requireNonNullElseGet(given, () -> MappingSpec.of(ioas, memfd));
        Mapping mapping = ScenarioFactory.eINSTANCE.createMapping();
        mapping.setName(new Names(scenario).create(mapping));
        mapping.setMemfd(memfd);
        mapping.setIova(spec.iova());
        mapping.setOffset(spec.offset());
        mapping.setLength(spec.length());
        mapping.setReadable(spec.readable());
        mapping.setWriteable(spec.writeable());
        ioas.getMappings().add(mapping);
        new StepPlan(scenario).map(mapping);
        return mapping;
    }

    private void preserve(Element element, Session session) {
        PreservePlan plan = new PreservePlan(scenario, session);
        if (element instanceof Hwpt hwpt) {
            plan.mark(hwpt);
            plan.preserve(PreservePlan.iommufd(hwpt));
        } else {
            plan.preserve(element instanceof FileObject file ? file
                    : cdev(element, (UserProcess) session.eContainer()));
        }
    }
}
