/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.template;

import java.util.List;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.Seals;
import org.liveupdate.model.file.Format;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.ExpectErrno;
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
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * Builds a scenario in code. What is added gets a readable id from its name at once, so that steps can refer to it;
 * files are added to the process that was added last.
 */
public final class ScenarioBuilder {
    /** The factory of the model, for what this class has no method for. */
    static final ScenarioFactory MAKE = ScenarioFactory.eINSTANCE;

    private final Scenario scenario = MAKE.createScenario();
    private final Machine machine = MAKE.createMachine();
    private UserProcess process;

    /**
     * A scenario with a machine that has a kernel and nothing else.
     *
     * @param name        short name
     * @param description what it shows
     */
    public ScenarioBuilder(String name, String description) {
        scenario.setName(name);
        scenario.setDescription(description);
        scenario.setVersion(Format.VERSION);
        ScenarioFiles.contain(scenario, "new");
        scenario.setMachine(machine);
        Kernel kernel = MAKE.createKernel();
        kernel.setBehaviour(Behaviour.REVIEWED);
        machine.setKernel(kernel);
    }

    /** The scenario as it is by now. */
    public Scenario scenario() {
        return scenario;
    }

    /** Its machine. */
    public Machine machine() {
        return machine;
    }

    /**
     * Adds memory.
     *
     * @param start first address
     * @param size  bytes
     * @param node  NUMA node
     * @return the range
     */
    public MemoryRange memory(long start, long size, int node) {
        MemoryRange range = MAKE.createMemoryRange();
        range.setStart(start);
        range.setSize(size);
        range.setNode(node);
        machine.getMemory().add(range);
        return range;
    }

    /**
     * Adds a unit of segment 0.
     *
     * @param name         name
     * @param registerBase address of its registers
     * @param mode         its mode
     * @param includeAll   whether it translates what no other unit does
     * @return the unit
     */
    public IommuUnit unit(String name, long registerBase, TranslationMode mode, boolean includeAll) {
        IommuUnit unit = MAKE.createIommuUnit();
        unit.setName(name);
        unit.setRegisterBase(registerBase);
        unit.setMode(mode);
        unit.setIncludeAll(includeAll);
        machine.getUnits().add(unit);
        return unit;
    }

    /**
     * Adds a device on the root bus.
     *
     * @param name name
     * @param bdf  its address, like 00:06.0
     * @return the device
     */
    public PciDevice device(String name, String bdf) {
        PciDevice device = newDevice(name, bdf);
        machine.getDevices().add(device);
        return device;
    }

    /**
     * Adds a device behind a bridge.
     *
     * @param bridge the bridge
     * @param name   name
     * @param bdf    its address, like 01:00.0
     * @return the device
     */
    public PciDevice device(PciBridge bridge, String name, String bdf) {
        PciDevice device = newDevice(name, bdf);
        bridge.getDevices().add(device);
        return device;
    }

    private static PciDevice newDevice(String name, String bdf) {
        PciDevice device = MAKE.createPciDevice();
        device.setName(name);
        device.setBdf(Bdf.parse(bdf));
        return device;
    }

    /**
     * Adds a bridge on the root bus with one bus behind it.
     *
     * @param name name
     * @param bdf  its address
     * @param bus  number of the bus behind it
     * @return the bridge
     */
    public PciBridge bridge(String name, String bdf, int bus) {
        PciBridge bridge = MAKE.createPciBridge();
        bridge.setName(name);
        bridge.setBdf(Bdf.parse(bdf));
        bridge.setSecondaryBus(bus);
        bridge.setSubordinateBus(bus);
        machine.getDevices().add(bridge);
        return bridge;
    }

    /**
     * Adds a process; files that are added from now on are its files.
     *
     * @param name name
     * @return the process
     */
    public UserProcess process(String name) {
        process = MAKE.createUserProcess();
        process.setName(name);
        scenario.getProcesses().add(process);
        return process;
    }

    /**
     * Adds /dev/liveupdate.
     *
     * @return the file
     */
    public LiveupdateNode liveupdate() {
        LiveupdateNode node = MAKE.createLiveupdateNode();
        node.setName("liveupdate");
        process.getObjects().add(node);
        return node;
    }

    /**
     * Adds a session.
     *
     * @param name its name, which the kernels know
     * @return the session
     */
    public Session session(String name) {
        Session session = MAKE.createSession();
        session.setName(name);
        process.getObjects().add(session);
        return session;
    }

    /**
     * Adds a memfd with the seals that preserving needs.
     *
     * @param name  name
     * @param size  bytes
     * @param order order of its folios
     * @return the memfd
     */
    public Memfd memfd(String name, long size, int order) {
        Memfd memfd = MAKE.createMemfd();
        memfd.setName(name);
        memfd.setSize(size);
        memfd.setFolioOrder(order);
        memfd.setSeals(Seals.FOR_PRESERVATION);
        process.getObjects().add(memfd);
        return memfd;
    }

    /**
     * Adds an iommufd.
     *
     * @param name name
     * @return the iommufd
     */
    public Iommufd iommufd(String name) {
        Iommufd iommufd = MAKE.createIommufd();
        iommufd.setName(name);
        process.getObjects().add(iommufd);
        return iommufd;
    }

    /**
     * Adds the device file of a device.
     *
     * @param device the device
     * @return the file
     */
    public VfioCdev cdev(PciDevice device) {
        VfioCdev cdev = MAKE.createVfioCdev();
        cdev.setName(device.getName() + " file");
        cdev.setDevice(device);
        process.getObjects().add(cdev);
        return cdev;
    }

    /**
     * Adds an IOAS.
     *
     * @param iommufd its iommufd
     * @param name    name
     * @return the IOAS
     */
    public Ioas ioas(Iommufd iommufd, String name) {
        Ioas ioas = MAKE.createIoas();
        ioas.setName(name);
        iommufd.getIoases().add(ioas);
        return ioas;
    }

    /**
     * Adds a HWPT.
     *
     * @param ioas   its IOAS
     * @param name   name
     * @param device the device file for which it is allocated
     * @return the HWPT
     */
    public Hwpt hwpt(Ioas ioas, String name, VfioCdev device) {
        Hwpt hwpt = MAKE.createHwpt();
        hwpt.setName(name);
        hwpt.setDevice(device);
        ioas.getHwpts().add(hwpt);
        return hwpt;
    }

    /**
     * Adds a mapping of a whole memfd.
     *
     * @param ioas  its IOAS
     * @param name  name
     * @param iova  first I/O virtual address
     * @param memfd the memfd
     * @return the mapping
     */
    public Mapping mapping(Ioas ioas, String name, long iova, Memfd memfd) {
        Mapping mapping = MAKE.createMapping();
        mapping.setName(name);
        mapping.setIova(iova);
        mapping.setLength(memfd.getSize());
        mapping.setMemfd(memfd);
        ioas.getMappings().add(mapping);
        return mapping;
    }

    /**
     * Adds a step. Its references have to be set by now: its id comes from them.
     *
     * @param <T>          kind of step
     * @param step         the step
     * @param expectations what has to be the case after it
     * @return the step
     */
    public <T extends Step> T step(T step, Expectation... expectations) {
        step.getExpectations().addAll(List.of(expectations));
        scenario.getSteps().add(step);
        return step;
    }

    /**
     * The steps of this scenario, one method for each call.
     *
     * @return what adds steps to this scenario
     */
    public StepBuilder steps() {
        return new StepBuilder(this);
    }

    /**
     * The expectation of an error.
     *
     * @param errno the error
     * @return a new expectation
     */
    public static ExpectErrno errno(Errno errno) {
        ExpectErrno expected = MAKE.createExpectErrno();
        expected.setErrno(errno);
        return expected;
    }

    /**
     * Makes a device one that is plugged in later.
     *
     * @param device the device
     */
    public void absent(Device device) {
        device.setPresent(false);
    }
}
