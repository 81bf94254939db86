/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.template;

import org.liveupdate.model.scenario.Access;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.AllocateHwpt;
import org.liveupdate.model.scenario.AllocateIoas;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.BindDevice;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.DmaOutcome;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.ExpectDma;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.FinishSession;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.RetrieveFile;
import org.liveupdate.model.scenario.RetrieveSession;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * Adds steps to a scenario, one method for each kind; those without a method are made with the factory of the model.
 */
public final class StepBuilder {
    private final ScenarioBuilder builder;

    StepBuilder(ScenarioBuilder builder) {
        this.builder = builder;
    }

    /** Opens a file. */
    public OpenFile open(FileObject file, Expectation... expectations) {
        OpenFile step = ScenarioBuilder.MAKE.createOpenFile();
        step.setFile(file);
        return builder.step(step, expectations);
    }

    /** Creates a session. */
    public CreateSession create(Session session, Expectation... expectations) {
        CreateSession step = ScenarioBuilder.MAKE.createCreateSession();
        step.setSession(session);
        return builder.step(step, expectations);
    }

    /** Creates a memfd. */
    public CreateMemfd create(Memfd memfd, Expectation... expectations) {
        CreateMemfd step = ScenarioBuilder.MAKE.createCreateMemfd();
        step.setMemfd(memfd);
        return builder.step(step, expectations);
    }

    /** Binds a device file to an iommufd. */
    public BindDevice bind(VfioCdev cdev, Iommufd iommufd, Expectation... expectations) {
        BindDevice step = ScenarioBuilder.MAKE.createBindDevice();
        step.setCdev(cdev);
        step.setIommufd(iommufd);
        return builder.step(step, expectations);
    }

    /** Allocates an IOAS. */
    public AllocateIoas allocate(Ioas ioas, Expectation... expectations) {
        AllocateIoas step = ScenarioBuilder.MAKE.createAllocateIoas();
        step.setIoas(ioas);
        return builder.step(step, expectations);
    }

    /** Allocates a HWPT. */
    public AllocateHwpt allocate(Hwpt hwpt, Expectation... expectations) {
        AllocateHwpt step = ScenarioBuilder.MAKE.createAllocateHwpt();
        step.setHwpt(hwpt);
        return builder.step(step, expectations);
    }

    /** Attaches a device to a page table. */
    public AttachDevice attach(VfioCdev cdev, PageTable table, Expectation... expectations) {
        AttachDevice step = ScenarioBuilder.MAKE.createAttachDevice();
        step.setCdev(cdev);
        step.setPageTable(table);
        return builder.step(step, expectations);
    }

    /** Attaches a PASID of a device to a page table. */
    public AttachPasid attachPasid(VfioCdev cdev, int pasid, PageTable table, Expectation... expectations) {
        AttachPasid step = ScenarioBuilder.MAKE.createAttachPasid();
        step.setCdev(cdev);
        step.setPasid(pasid);
        step.setPageTable(table);
        return builder.step(step, expectations);
    }

    /** Maps a memfd. */
    public MapFile map(Mapping mapping, Expectation... expectations) {
        MapFile step = ScenarioBuilder.MAKE.createMapFile();
        step.setMapping(mapping);
        return builder.step(step, expectations);
    }

    /** Marks a page table for preservation. */
    public MarkForPreservation mark(PageTable table, long token, Expectation... expectations) {
        MarkForPreservation step = ScenarioBuilder.MAKE.createMarkForPreservation();
        step.setHwpt(table);
        step.setToken(token);
        return builder.step(step, expectations);
    }

    /** Preserves a file. */
    public PreserveFile preserve(Session session, FileObject file, long token, Expectation... expectations) {
        PreserveFile step = ScenarioBuilder.MAKE.createPreserveFile();
        step.setSession(session);
        step.setFile(file);
        step.setToken(token);
        return builder.step(step, expectations);
    }

    /** Retrieves a session. */
    public RetrieveSession retrieve(Session session, Expectation... expectations) {
        RetrieveSession step = ScenarioBuilder.MAKE.createRetrieveSession();
        step.setSession(session);
        return builder.step(step, expectations);
    }

    /** Retrieves a file. */
    public RetrieveFile retrieve(Session session, long token, FileObject file, Expectation... expectations) {
        RetrieveFile step = ScenarioBuilder.MAKE.createRetrieveFile();
        step.setSession(session);
        step.setToken(token);
        step.setFile(file);
        return builder.step(step, expectations);
    }

    /** Finishes a session. */
    public FinishSession finish(Session session, Expectation... expectations) {
        FinishSession step = ScenarioBuilder.MAKE.createFinishSession();
        step.setSession(session);
        return builder.step(step, expectations);
    }

    /** Plugs a device in. */
    public AddDevice add(Device device, Expectation... expectations) {
        AddDevice step = ScenarioBuilder.MAKE.createAddDevice();
        step.setDevice(device);
        return builder.step(step, expectations);
    }

    /** A DMA write of a page, which is expected to have an outcome. */
    public DmaProbe probe(Device device, long iova, DmaOutcome outcome) {
        DmaProbe step = ScenarioBuilder.MAKE.createDmaProbe();
        step.setDevice(device);
        step.setIova(iova);
        step.setAccess(Access.WRITE);
        ExpectDma expected = ScenarioBuilder.MAKE.createExpectDma();
        expected.setOutcome(outcome);
        return builder.step(step, expected);
    }

    /** Kexec as far as a stage. */
    public Kexec kexec(KexecStage until, Expectation... expectations) {
        Kexec step = ScenarioBuilder.MAKE.createKexec();
        step.setUntil(until);
        return builder.step(step, expectations);
    }

    /** Checks that invariants hold. */
    public Check check(Invariant... invariants) {
        Check step = ScenarioBuilder.MAKE.createCheck();
        for (Invariant invariant : invariants) {
            ExpectInvariant expected = ScenarioBuilder.MAKE.createExpectInvariant();
            expected.setInvariant(invariant);
            step.getExpectations().add(expected);
        }
        return builder.step(step);
    }
}
