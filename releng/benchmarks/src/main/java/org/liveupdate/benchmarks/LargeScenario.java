/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
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
import org.liveupdate.model.template.ScenarioBuilder;
import org.liveupdate.model.template.StepBuilder;

/** A scenario of any number of devices, each with a page table of its own, all of which go over a kexec. */
final class LargeScenario {

    private static final long GIB = 1L << 30;
    private static final int ON_BUS = 256;

    private LargeScenario() {
    }

    static Scenario of(int devices) {
        ScenarioBuilder builder = new ScenarioBuilder("large", devices + " devices");
        builder.memory(0, 8 * GIB, 0);
        builder.unit("dmar0", 0xfed90000L, TranslationMode.LEGACY, true);
        builder.process("vmm");
        StepBuilder steps = builder.steps();
        LiveupdateNode node = builder.liveupdate();
        Session session = builder.session("vm-1");
        Iommufd iommufd = builder.iommufd("iommufd");
        Memfd memory = builder.memfd("guest memory", GIB / 16, 9);
        Ioas ioas = builder.ioas(iommufd, "ioas");
        Mapping mapping = builder.mapping(ioas, "guest mapping", 4 * GIB, memory);
        steps.open(node);
        steps.create(session);
        steps.open(iommufd);
        steps.create(memory);
        steps.allocate(ioas);
        steps.map(mapping);
        List<VfioCdev> files = new ArrayList<>();
        PciBridge bridge = null;
        for (int i = 0; i < devices; i++) {
            int bus = 1 + i / ON_BUS;
            if (i % ON_BUS == 0) {
                bridge = builder.bridge("port " + bus, String.format("00:%02x.0", bus), bus);
            }
            PciDevice device = builder.device(bridge, "nic " + i,
                    String.format("%02x:%02x.%d", bus, i % ON_BUS / 8, i % 8));
            VfioCdev file = builder.cdev(device);
            Hwpt table = builder.hwpt(ioas, "hwpt " + i, file);
            steps.open(file);
            steps.bind(file, iommufd);
            steps.allocate(table);
            steps.attach(file, table);
            steps.mark(table, i + 1L);
            files.add(file);
        }
        steps.preserve(session, memory, 1);
        steps.preserve(session, iommufd, 2);
        for (int i = 0; i < devices; i++) {
            steps.preserve(session, files.get(i), 3L + i);
        }
        steps.kexec(KexecStage.GAP);
        steps.kexec(KexecStage.BOOT);
        steps.open(node);
        steps.retrieve(session);
        steps.retrieve(session, 1, memory);
        return builder.scenario();
    }
}
