/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.DmaOutcome;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.ExpectPanic;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.scenario.VfioCdev;

/** Scenarios to begin with. Each is valid, small, and goes from a fresh machine over kexec to the end of the update. */
public final class ScenarioTemplates {
    private static final long MIB = 1 << 20;
    private static final long GIB = 1 << 30;
    private static final long GUEST = 64 * MIB;
    private static final int HUGE = 9;
    private static final long FIRST_UNIT = 0xfed90000L;
    private static final long SECOND_UNIT = 0xfed91000L;

    private static final List<Template> ALL = List.of(
            new Template("first", "First live update",
            "One device, one page table, one memfd: preserved, carried over kexec, retrieved.",
                    ScenarioTemplates::first),
            new Template("scalable", "Scalable mode", "A unit in scalable mode, with PASID directory and table.",
                    ScenarioTemplates::scalable),
            new Template("two-units", "Two units", "Two devices behind two IOMMU units share one memory.",
            ScenarioTemplates::twoUnits),
            new Template("hotplug", "Hotplug", "A device is plugged in on a new bus after another was preserved.",
                    ScenarioTemplates::hotplug));

    private ScenarioTemplates() {
    }

    /**
     * A scenario to begin with.
     *
     * @param id          stable id
     * @param name        name for people
     * @param description what it shows
     * @param maker       makes it
     */
    public record Template(String id, String name, String description, Supplier<Scenario> maker) {

        /**
         * Makes the scenario.
         *
         * @return a new scenario, in a resource of its own until it is added to another
         */
        public Scenario create() {
            return maker.get();
        }
    }

    /** All of them, the simplest first. */
    public static List<Template> all() {
        return ALL;
    }

    /**
     * One of them.
     *
     * @param id its id
     * @return empty when there is none with that id
     */
    public static Optional<Template> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static ScenarioBuilder builder(String id) {
        Template template = find(id).orElseThrow();
        ScenarioBuilder builder = new ScenarioBuilder(template.name(), template.description());
        builder.memory(0, 2 * GIB, 0);
        return builder;
    }

    private static Scenario first() {
        ScenarioBuilder builder = builder("first");
        builder.unit("dmar0", FIRST_UNIT, TranslationMode.LEGACY, true);
        Vmm vmm = new Vmm(builder);
        Guest guest = vmm.guest(builder.device("nic", "00:06.0"));
        vmm.preserve(guest);
        vmm.kexec(guest);
        vmm.finish(guest);
        return builder.scenario();
    }

    private static Scenario scalable() {
        ScenarioBuilder builder = builder("scalable");
        IommuUnit unit = builder.unit("dmar0", FIRST_UNIT, TranslationMode.SCALABLE, true);
        Capabilities can = ScenarioBuilder.MAKE.createCapabilities();
        can.setScalable(true);
        can.setPasid(true);
        unit.setCapabilities(can);
        PciDevice nic = builder.device("nic", "00:06.0");
        nic.setPasidBits(20);
        Vmm vmm = new Vmm(builder);
        Guest guest = vmm.guest(nic);
        vmm.preserve(guest);
        vmm.kexec(guest);
        vmm.finish(guest);
        return builder.scenario();
    }

    private static Scenario twoUnits() {
        ScenarioBuilder builder = builder("two-units");
        IommuUnit first = builder.unit("dmar0", FIRST_UNIT, TranslationMode.LEGACY, false);
        builder.unit("dmar1", SECOND_UNIT, TranslationMode.LEGACY, true);
        PciDevice nic = builder.device("nic", "00:06.0");
        nic.setUnit(first);
        PciDevice disk = builder.device("nvme", "00:07.0");
        Vmm vmm = new Vmm(builder);
        Guest guest = vmm.guest(nic);
        VfioCdev second = builder.cdev(disk);
        Hwpt table = builder.hwpt(guest.ioas(), "hwpt 2", second);
        vmm.steps.open(second);
        vmm.steps.bind(second, vmm.iommufd);
        vmm.steps.allocate(table);
        vmm.steps.attach(second, table);
        vmm.steps.probe(disk, guest.mapping().getIova(), DmaOutcome.HIT);
        vmm.steps.mark(table, 2);
        vmm.preserve(guest);
        vmm.steps.preserve(vmm.session, second, 4);
        vmm.kexec(guest);
        vmm.steps.probe(disk, guest.mapping().getIova(), DmaOutcome.HIT);
        vmm.finish(guest);
        return builder.scenario();
    }

    private static Scenario hotplug() {
        ScenarioBuilder builder = builder("hotplug");
        builder.unit("dmar0", FIRST_UNIT, TranslationMode.LEGACY, true);
        PciDevice nic = builder.device("nic", "00:06.0");
        PciBridge port = builder.bridge("port", "00:1c.0", 1);
        PciDevice plugged = builder.device(port, "nvme", "01:00.0");
        builder.absent(plugged);
        Vmm vmm = new Vmm(builder);
        Guest guest = vmm.guest(nic);
        vmm.preserve(guest);
        vmm.steps.add(plugged).setComment("Its bus gets a context table after the unit was preserved.");
        Kexec kexec = vmm.kexec(guest);
        ExpectPanic panic = ScenarioBuilder.MAKE.createExpectPanic();
        panic.setOnlyWith("X07");
        kexec.getExpectations().add(panic);
        vmm.finish(guest);
        return builder.scenario();
    }

    /** What a guest has: a device with its file, memory and a page table that maps it. */
    private record Guest(PciDevice device, VfioCdev cdev, Memfd memory, Ioas ioas, Hwpt table, Mapping mapping) {
    }

    /** A virtual machine monitor with its steps. */
    private static final class Vmm {
        private final ScenarioBuilder builder;
        private final StepBuilder steps;
        private final LiveupdateNode node;
        private final Session session;
        private final Iommufd iommufd;

        Vmm(ScenarioBuilder builder) {
            this.builder = builder;
            steps = builder.steps();
            builder.process("vmm");
            node = builder.liveupdate();
            session = builder.session("vm-1");
            iommufd = builder.iommufd("iommufd");
            steps.open(node);
            steps.create(session);
            steps.open(iommufd);
        }

        Guest guest(PciDevice device) {
            Memfd memory = builder.memfd("guest memory", GUEST, HUGE);
            VfioCdev cdev = builder.cdev(device);
            Ioas ioas = builder.ioas(iommufd, "ioas 1");
            Hwpt table = builder.hwpt(ioas, "hwpt 1", cdev);
            Mapping mapping = builder.mapping(ioas, "guest mapping", 4 * GIB, memory);
            steps.create(memory);
            steps.open(cdev);
            steps.bind(cdev, iommufd);
            steps.allocate(ioas);
            steps.allocate(table);
            steps.map(mapping);
            steps.attach(cdev, table);
            steps.probe(device, mapping.getIova(), DmaOutcome.HIT);
            steps.mark(table, 1);
            return new Guest(device, cdev, memory, ioas, table, mapping);
        }

        void preserve(Guest guest) {
            steps.preserve(session, guest.memory(), 1);
            steps.preserve(session, iommufd, 2);
            steps.preserve(session, guest.cdev(), 3);
            steps.check(Invariant.TABLES_PRESERVED, Invariant.REFERENCE_COUNTS);
        }

        Kexec kexec(Guest guest) {
            steps.kexec(KexecStage.GAP);
            steps.probe(guest.device(), guest.mapping().getIova(), DmaOutcome.HIT)
                    .setComment("No kernel has touched the unit yet.");
            Kexec boot = steps.kexec(KexecStage.BOOT);
            steps.probe(guest.device(), guest.mapping().getIova(), DmaOutcome.HIT);
            steps.check(Invariant.DMA_UNDISTURBED, Invariant.NO_UNPRESERVED_DMA);
            return boot;
        }

        void finish(Guest guest) {
            steps.open(node);
            steps.retrieve(session);
            steps.retrieve(session, 1, guest.memory());
            steps.retrieve(session, 2, iommufd, ScenarioBuilder.errno(Errno.EOPNOTSUPP))
                    .setComment("The series cannot give an iommufd back yet.");
            steps.retrieve(session, 3, guest.cdev());
            steps.finish(session, ScenarioBuilder.errno(Errno.EBUSY))
                    .setComment("Not before the iommufd was retrieved.");
        }
    }
}
