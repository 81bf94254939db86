/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.EdgeKind;
import org.liveupdate.model.edit.diagram.Wiring;
import org.liveupdate.model.machine.Attachments;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.template.ScenarioBuilder;

class ConnectorTest {
    private static final long MIB = 1 << 20;

    /** A machine and the objects of a program, without any step but kexec. */
    private final ScenarioBuilder builder = new ScenarioBuilder("drawn", "made by drawing");
    private final IommuUnit unit = builder.unit("dmar0", 0xfed90000L, TranslationMode.LEGACY, true);
    private final PciDevice nic = builder.device("nic", "00:06.0");
    private final PciDevice nvme = builder.device("nvme", "00:07.0");
    private EditedScenario edited;
    private Ioas ioas;
    private Hwpt hwpt;
    private Memfd memfd;
    private Session session;
    private Iommufd iommufd;

    private void program() {
        builder.memory(0, 2048 * MIB, 0);
        builder.process("vmm");
        session = builder.session("vm-1");
        memfd = builder.memfd("guest memory", 64 * MIB, 9);
        iommufd = builder.iommufd("iommufd");
        ioas = builder.ioas(iommufd, "ioas 1");
        hwpt = builder.hwpt(ioas, "hwpt 1", null);
        builder.steps().kexec(org.liveupdate.model.scenario.KexecStage.BOOT);
        edited = EditedScenario.of(builder);
    }

    private Element connect(Element from, Element to) {
        Connection connection = new Connections(edited.scenario).between(from, to).orElseThrow();
        return edited.execute(Element.class, new Connector(edited.scenario).connect(connection, null));
    }

    private String refusal(Element from, Element to) {
        return new Connections(edited.scenario).refusal(from, to).orElse("");
    }

    private List<String> kinds() {
        return edited.scenario.getSteps().stream().map(step -> step.eClass().getName()).toList();
    }

    @Test
    void attachingADeviceAddsTheStepsThatItTakesBeforeKexec() {
        program();

        connect(nic, hwpt);

        assertEquals(List.of("OpenFile", "OpenFile", "BindDevice", "AllocateIoas", "AllocateHwpt", "AttachDevice",
                "Kexec"), kinds());
        assertSame(hwpt, Attachments.of(edited.scenario, nic).orElseThrow());
        assertEquals(1, Diagram.of(edited.scenario, Set.of()).edges().stream()
                .filter(edge -> edge.kind() == EdgeKind.ATTACHED && edge.to() == hwpt).count());
        assertEquals(List.of(), edited.problems());
        edited.undoAndRedoAll();
    }

    @Test
    void attachingElsewhereChangesTheStepThatAttaches() {
        program();
        connect(nic, hwpt);
        int steps = edited.scenario.getSteps().size();
        connect(nvme, ioas);
        Ioas other = (Ioas) edited.execute(new Creation(edited.scenario).create(ElementKind.IOAS, iommufd, null))
                .iterator().next();

        connect(nic, other);

        assertSame(other, Attachments.of(edited.scenario, nic).orElseThrow());
        assertEquals(1, edited.scenario.getSteps().stream().filter(step -> step.getId().startsWith("attach-device"))
                .filter(step -> step instanceof org.liveupdate.model.scenario.AttachDevice attach
                        && attach.getCdev().getDevice() == nic).count());
        assertTrue(edited.scenario.getSteps().size() > steps);
        assertEquals(List.of(), edited.problems());
        edited.undoAndRedoAll();
    }

    @Test
    void attachingToAnotherIommufdBindsThere() {
        program();
        connect(nic, hwpt);
        Iommufd second = edited.execute(Iommufd.class,
                new Creation(edited.scenario).create(ElementKind.IOMMUFD, null, null));
        Ioas there = edited.execute(Ioas.class, new Creation(edited.scenario).create(ElementKind.IOAS, second, null));

        connect(nic, there);

        assertEquals(List.of(), edited.problems());
        VfioCdev cdev = Wiring.of(edited.scenario).attached().keySet().iterator().next();
        assertSame(second, Wiring.of(edited.scenario).bound().get(cdev).getIommufd());
    }

    @Test
    void mappingAddsTheMappingAndItsSteps() {
        program();

        Mapping mapping = (Mapping) connect(hwpt, memfd);

        assertSame(ioas, mapping.eContainer());
        assertEquals(64 * MIB, mapping.getLength());
        assertEquals(List.of("OpenFile", "AllocateIoas", "CreateMemfd", "MapFile", "Kexec"), kinds());
        assertEquals(List.of(), edited.problemsWithDevices());
        Mapping second = (Mapping) connect(memfd, ioas);
        assertEquals(mapping.getIova() + 64 * MIB, second.getIova());
        assertEquals(List.of(), edited.problemsWithDevices());
        edited.undoAndRedoAll();
    }

    @Test
    void preservingADevicePreservesWhatItNeedsBefore() {
        program();
        connect(nic, hwpt);
        connect(ioas, memfd);

        connect(nic, session);

        List<Element> order = edited.scenario.getSteps().stream().filter(PreserveFile.class::isInstance)
                .map(step -> (Element) ((PreserveFile) step).getFile()).toList();
        assertEquals(List.of(memfd, iommufd), order.subList(0, 2));
        assertTrue(order.get(2) instanceof VfioCdev);
        assertEquals(List.of(1L, 2L, 3L), edited.scenario.getSteps().stream().filter(PreserveFile.class::isInstance)
                .map(step -> ((PreserveFile) step).getToken()).toList());
        Step last = edited.scenario.getSteps().get(edited.scenario.getSteps().size() - 1);
        assertTrue(last instanceof Kexec);
        assertEquals(List.of(), edited.problems());
        edited.undoAndRedoAll();
    }

    @Test
    void aMemfdIsPreservedBeforeTheIommufdThatIsPreservedAlready() {
        program();
        connect(nic, hwpt);
        connect(iommufd, session);
        connect(ioas, memfd);

        connect(memfd, session);

        assertEquals(List.of(), edited.problems());
    }

    @Test
    void connectionsWorkInBothDirections() {
        program();
        assertEquals(ConnectionKind.ATTACH,
                new Connections(edited.scenario).between(hwpt, nic).orElseThrow().kind());
        assertSame(nic, new Connections(edited.scenario).between(hwpt, nic).orElseThrow().from());
    }

    @Test
    void whatCannotBeConnectedSaysWhy() {
        program();
        assertTrue(refusal(nic, memfd).contains("page table"), refusal(nic, memfd));
        assertFalse(refusal(nic, nic).isEmpty());
        assertFalse(refusal(nic, unit).isEmpty(), "translated by it already");
        connect(nic, hwpt);
        assertFalse(refusal(nic, hwpt).isEmpty(), "attached already");
        assertEquals("", refusal(nic, ioas));
    }

    @Test
    void aDeviceIsPutBehindABridgeWithAnAddressOfItsBus() {
        program();
        PciBridge bridge = edited.execute(PciBridge.class,
                new Creation(edited.scenario).create(ElementKind.PCI_BRIDGE, null, null));

        connect(nic, bridge);

        assertSame(bridge, nic.eContainer());
        assertEquals(bridge.getSecondaryBus(), nic.getBdf().bus());
        assertEquals(List.of(), edited.problemsWithDevices());
        assertFalse(refusal(bridge, bridge).isEmpty());
        edited.undoAndRedoAll();
    }

    @Test
    void tableIsNotNestedInItself() {
        program();
        Hwpt nested = edited.execute(Hwpt.class, new Creation(edited.scenario).create(ElementKind.HWPT, ioas, null));
        connect(nested, hwpt);
        assertSame(hwpt, nested.getParent());
        assertFalse(refusal(hwpt, nested).isEmpty());
    }

    @Test
    void possibleTargetsAreThoseThatAreNotRefused() {
        program();
        List<Element> targets = new Connections(edited.scenario).from(nic).stream().map(Connection::to).toList();
        assertEquals(Set.of(session, iommufd, ioas, hwpt), Set.copyOf(targets));
    }

    @Test
    void aStepThatIsSwitchedOffDoesNotCount() {
        program();
        connect(nic, hwpt);
        edited.scenario.getSteps().forEach(step -> step.setDisabled(!(step instanceof Kexec)));

        connect(nic, hwpt);

        assertEquals(List.of(), edited.problems());
        assertEquals(13, edited.scenario.getSteps().size());
    }
}
