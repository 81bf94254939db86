/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.EdgeKind;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;

class DeletionTest {
    private final EditedScenario edited = EditedScenario.template("first");
    private final Scenario scenario = edited.scenario;

    private Deletion delete(String... ids) {
        List<Element> elements = List.of(ids).stream().map(id -> edited.get(Element.class, id)).toList();
        Deletion deletion = new Deletion(scenario, elements);
        edited.execute(deletion.command());
        return deletion;
    }

    private boolean noReferenceIsBroken() {
        return edited.problemsWithDevices().stream()
                .noneMatch(text -> text.contains("removed") || text.contains("found none"));
    }

    @Test
    void aDeviceGoesWithItsFileAndTheStepsAboutBoth() {
        Deletion deletion = delete("nic");

        assertNull(edited.get(Element.class, "nic-file"));
        assertTrue(deletion.others().contains(deletion.others().stream()
                .filter(each -> "nic-file".equals(each.getId())).findFirst().orElseThrow()));
        assertFalse(deletion.steps().isEmpty());
        assertTrue(scenario.getSteps().stream().noneMatch(step -> step.getId().contains("nic")));
        assertTrue(noReferenceIsBroken(), edited.problems().toString());
        edited.undoAndRedoAll();
    }

    @Test
    void aMemfdGoesWithItsMappings() {
        delete("guest-memory");
        assertNull(edited.get(Element.class, "guest-mapping"));
        assertTrue(noReferenceIsBroken(), edited.problems().toString());
        edited.undoAndRedoAll();
    }

    @Test
    void everythingCanBeDeletedAtOnce() {
        List<Element> all = Diagram.of(scenario, Set.of()).nodes().stream().map(node -> node.element()).toList();
        edited.execute(new Deletion(scenario, all).command());
        assertTrue(scenario.getProcesses().isEmpty());
        assertTrue(noReferenceIsBroken(), edited.problems().toString());
        edited.undoAndRedoAll();
    }

    @Test
    void aUnitIsTakenFromItsDevicesWhichStay() {
        PciDevice nic = edited.get(PciDevice.class, "nic");
        nic.setUnit(scenario.getMachine().getUnits().get(0));
        EditedScenario copy = edited;
        copy.execute(new Deletion(scenario, List.of(nic.getUnit())).command());
        assertNull(nic.getUnit());
        assertEquals(scenario.getMachine(), nic.eContainer());
    }

    @Test
    void theMachineAndTheScenarioAreNotDeleted() {
        assertTrue(new Deletion(scenario, List.of(scenario, scenario.getMachine())).isEmpty());
    }

    @Test
    void aCallThatComesInBetweenGoesWithItsStep() {
        Interleave interleave = ScenarioFactory.eINSTANCE.createInterleave();
        OpenFile open = ScenarioFactory.eINSTANCE.createOpenFile();
        open.setFile(edited.get(org.liveupdate.model.scenario.FileObject.class, "nic-file"));
        interleave.setCall(open);
        scenario.getSteps().add(0, interleave);
        delete("nic-file");
        assertFalse(scenario.getSteps().contains(interleave));
    }

    @Test
    void deletingALineDeletesTheStepThatMakesIt() {
        DiagramEdge edge = Diagram.of(scenario, Set.of()).edges().stream()
                .filter(each -> each.kind() == EdgeKind.ATTACHED).findFirst().orElseThrow();
        edited.execute(new Deletion(scenario, List.of(), List.of(edge)).command());
        assertTrue(Diagram.of(scenario, Set.of()).edges().stream().noneMatch(each -> each.kind() == EdgeKind.ATTACHED));
        edited.undoAndRedoAll();
    }

    @Test
    void placementsGoWithTheirElements() {
        edited.execute(new Creation(scenario).create(ElementKind.MEMFD, null,
                new Creation.Place(edited.get(Element.class, "vmm"), 1, 2)));
        delete("memfd-1");
        assertTrue(scenario.getLayout().isEmpty());
        edited.undoAndRedoAll();
    }
}
