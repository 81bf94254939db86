/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

class ElementCopiesTest {
    private final EditedScenario edited = EditedScenario.template("hotplug");

    private ElementCopies copy(String... ids) {
        return new ElementCopies(edited.scenario,
                List.of(ids).stream().map(id -> edited.get(Element.class, id)).toList());
    }

    @Test
    void aCopyHasANameAndAnAddressOfItsOwn() {
        PciDevice copy = edited.execute(PciDevice.class, copy("nic").paste(edited.scenario, null));
        assertEquals("nic 2", copy.getName());
        assertNotEquals(edited.get(PciDevice.class, "nic").getBdf(), copy.getBdf());
        assertEquals(List.of(), edited.problems());
        edited.undoAndRedoAll();
    }

    @Test
    void referencesInsideTheCopyLeadToTheCopy() {
        Collection<?> made = edited.execute(copy("nic", "nic-file").paste(edited.scenario, null));
        List<Object> all = new ArrayList<>(made);
        assertSame(all.get(0), ((VfioCdev) all.get(1)).getDevice());
        VfioCdev alone = edited.execute(VfioCdev.class, copy("nic-file").paste(edited.scenario, null));
        assertSame(edited.get(PciDevice.class, "nic"), alone.getDevice());
        edited.undoAndRedoAll();
    }

    @Test
    void aWholeProgramIsCopiedWithItsObjects() {
        UserProcess copy = edited.execute(UserProcess.class, copy("vmm").paste(edited.scenario, null));
        Iommufd iommufd = (Iommufd) copy.getObjects().stream().filter(Iommufd.class::isInstance).findFirst()
                .orElseThrow();
        Mapping mapping = iommufd.getIoases().get(0).getMappings().get(0);
        assertSame(copy, mapping.getMemfd().eContainer());
        assertEquals(List.of(), edited.problems());
        edited.undoAndRedoAll();
    }

    @Test
    void aBridgeIsCopiedWithABusOfItsOwnAndWhatIsBehindIt() {
        PciBridge copy = edited.execute(PciBridge.class,
                copy("port").paste(edited.scenario, edited.get(Element.class, "port")));
        assertSame(edited.scenario.getMachine(), copy.eContainer());
        assertEquals(2, copy.getSecondaryBus());
        assertEquals("0000:02:00.0", ((PciDevice) copy.getDevices().get(0)).getBdf().toString());
        assertEquals(List.of(), edited.problems());
    }

    @Test
    void aUnitIsCopiedWithOtherRegisters() {
        IommuUnit copy = edited.execute(IommuUnit.class, copy("dmar0").paste(edited.scenario, null));
        assertEquals("dmar1", copy.getName());
        assertEquals(0xfed91000L, copy.getRegisterBase());
        assertEquals(List.of(), edited.problems());
    }

    @Test
    void aMappingIsCopiedToFreeAddresses() {
        Mapping old = edited.get(Mapping.class, "guest-mapping");
        Mapping copy = edited.execute(Mapping.class, copy("guest-mapping").paste(edited.scenario, null));
        assertEquals(old.getIova() + old.getLength(), copy.getIova());
        assertSame(old.getMemfd(), copy.getMemfd());
    }

    @Test
    void pastingElsewhereDropsReferencesThatLeadOut() {
        EditedScenario other = EditedScenario.template("first");
        Mapping copy = other.execute(Mapping.class,
                copy("guest-mapping").paste(other.scenario, other.get(Element.class, "ioas-1")));
        assertNull(copy.getMemfd());
        other.undoAndRedoAll();
    }

    @Test
    void whatIsInsideSomethingCopiedIsNotCopiedTwice() {
        assertEquals(1, copy("vmm", "guest-memory").size());
        assertTrue(copy().isEmpty());
    }

    @Test
    void theSameCopyIsPastedAnyNumberOfTimes() {
        ElementCopies copies = copy("guest-memory");
        Memfd first = edited.execute(Memfd.class, copies.paste(edited.scenario, null));
        Memfd second = edited.execute(Memfd.class, copies.paste(edited.scenario, first));
        assertNotSame(first, second);
        assertEquals("guest memory 3", second.getName());
    }

    @Test
    void aCopyOfSomethingThatWasPlacedStandsALittleBeside() {
        edited.execute(new Creation(edited.scenario).create(ElementKind.MEMFD, null,
                new Creation.Place(edited.get(Element.class, "vmm"), 10, 20)));
        edited.execute(copy("memfd-1").paste(edited.scenario, null));
        assertEquals(34, edited.scenario.getLayout().get(1).getX());
    }
}
