/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.Change;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.DiffText;
import org.liveupdate.analysis.diff.SnapshotDiff;
import org.liveupdate.analysis.snapshot.SnapshotBuilder;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.KernelObject.Kind;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.template.ScenarioTemplates;

class KernelObjectsTest {

    private Scenario scenario;
    private ScenarioPlayer player;

    @BeforeEach
    void play() {
        scenario = ScenarioTemplates.find("first").orElseThrow().create();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        player = new ScenarioPlayer(scenario);
    }

    private List<KernelObject> objects(Kind kind) {
        return player.moment().objects().stream().filter(object -> object.kind() == kind).toList();
    }

    private KernelObject one(Kind kind) {
        assertEquals(1, objects(kind).size(), kind.text());
        return objects(kind).get(0);
    }

    @Test
    void beforeTheFirstStepThereAreOnlyGroups() {
        assertEquals(objects(Kind.GROUP), player.moment().objects());
        assertEquals("none", one(Kind.GROUP).properties().get("preserved state"));
        assertEquals("0", one(Kind.GROUP).properties().get("claims"));
    }

    @Test
    void preservedObjectsSayHowTheyAreTied() {
        player.preserve(Progress.NONE);
        KernelObject hwpt = one(Kind.HWPT);
        assertEquals("token 0x1", hwpt.properties().get("marked"));
        assertTrue(hwpt.properties().get("preserved state").startsWith("at 0x"));
        assertEquals(one(Kind.IOAS).id(), hwpt.links().get(1).id());
        assertTrue(one(Kind.IOAS).properties().get("mappings").startsWith("cannot be changed"));
        KernelObject device = one(Kind.DEVICE);
        assertTrue(device.links().contains(new KernelObject.Link("attached to", hwpt.id())), device.toString());
        assertTrue(device.links().contains(new KernelObject.Link("group", one(Kind.GROUP).id())));
        assertEquals(one(Kind.OWNER).id(), one(Kind.GROUP).links().get(0).id());
        assertEquals(one(Kind.OWNER).id(), one(Kind.IOMMUFD).links().get(0).id());
        assertEquals("3", one(Kind.SESSION).properties().get("files"));
        assertEquals(3, objects(Kind.FILE).size());
        Set<String> ids = new HashSet<>();
        player.moment().objects().forEach(object -> assertTrue(ids.add(object.id()), object.id()));
        player.moment().objects().forEach(object -> object.links()
                .forEach(link -> assertTrue(ids.contains(link.id()), object + " leads nowhere")));
    }

    @Test
    void momentsShareTheDescriptionOfWhatAStepLeavesAsItIs() {
        scenario.getSteps().get(3).setDisabled(true);
        player = new ScenarioPlayer(scenario);
        player.jump(4, Progress.NONE);
        List<KernelObject> before = player.moment(3).objects();
        List<KernelObject> after = player.moment(4).objects();
        assertEquals(before.size(), after.size());
        assertTrue(before.size() > 3, before.toString());
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i));
        }
    }

    @Test
    void inTheGapThereIsNoKernel() {
        player.jump(player.preserve(Progress.NONE) + 1, Progress.NONE);
        assertEquals(List.of(), player.moment().objects());
    }

    @Test
    void aDiffOverKexecSaysWhichObjectsOfTheIommufdAreGone() {
        player.preserve(Progress.NONE);
        Moment before = player.moment();
        player.kexec(Progress.NONE);
        Moment after = player.moment();
        assertEquals(List.of(), objects(Kind.IOMMUFD));
        assertEquals(List.of(), objects(Kind.SESSION), "LUO reads its sessions when /dev/liveupdate is opened");
        assertEquals("1", one(Kind.GROUP).properties().get("claims"), "the preserved iommufd owns it");
        SnapshotDiff diff = DiffQuery.of(before.stage(Progress.NONE), after.stage(Progress.NONE)).run(Progress.NONE);
        String text = DiffText.of(diff, false);
        for (Kind kind : List.of(Kind.IOMMUFD, Kind.IOAS, Kind.HWPT, Kind.DEVICE)) {
            String gone = kind.text();
            assertTrue(diff.changes().stream().anyMatch(change -> change.change() == Change.REMOVED
                    && (change.label().startsWith(gone) || change.toString().contains(gone))), gone + "\n" + text);
        }
        while (objects(Kind.SESSION).isEmpty()) {
            player.forward(Progress.NONE);
        }
        assertEquals("handed over, not retrieved", one(Kind.SESSION).properties().get("state"));
        player.restore(Progress.NONE);
        assertEquals("handed over, retrieved", one(Kind.SESSION).properties().get("state"));
        assertTrue(objects(Kind.FILE).stream().anyMatch(file -> "done".equals(file.properties().get("retrieving"))));
        assertTrue(objects(Kind.FILE).stream()
                .anyMatch(file -> file.properties().get("retrieving").startsWith("failed with -95")));
    }

    @Test
    void anIommufdThatOnlyItsSessionHoldsIsStillThere() {
        int kexec = player.preserve(Progress.NONE);
        KillProcess kill = ScenarioFactory.eINSTANCE.createKillProcess();
        kill.setProcess(scenario.getProcesses().get(0));
        scenario.getSteps().add(kexec, kill);
        scenario.getSteps().add(kexec, ScenarioFactory.eINSTANCE.createCheck());
        player.update(scenario);
        player.jump(kexec + 1, Progress.NONE);
        assertEquals(1, objects(Kind.IOMMUFD).size());
        player.forward(Progress.NONE);
        assertEquals("has ended", one(Kind.PROCESS).properties().get("state"));
        assertEquals(List.of(), objects(Kind.IOMMUFD), "the session's last descriptor was the program's");
    }

    @Test
    void treeAndModelHaveThem() {
        int end = player.preserve(Progress.NONE);
        List<StateNode> nodes = player.source(end, Progress.NONE).tree().root().children();
        StateNode kernel = nodes.get(nodes.size() - 1);
        assertEquals("In the kernel", kernel.label());
        StateNode hwpts = kernel.children().stream().filter(node -> node.label().equals("HWPTs")).findFirst()
                .orElseThrow();
        StateNode hwpt = hwpts.children().get(0);
        assertEquals("IOAS " + one(Kind.IOAS).label(), hwpt.properties().get(0).properties().stream()
                .filter(property -> property.name().equals("shows")).findFirst().orElseThrow().value());
        assertEquals(hwpt, player.source(end, Progress.NONE).tree().find(hwpt.id()).orElseThrow());
        Snapshot snapshot = SnapshotBuilder.of("end", end, player.moment().inspect(Progress.NONE),
                player.moment().objects());
        assertEquals(player.moment().objects().size(), snapshot.getObjects().size());
        snapshot.getObjects().forEach(object -> object.getLinks().forEach(link -> assertTrue(
                link.getTarget() != null, object.getLabel() + " " + link.getId())));
    }
}
