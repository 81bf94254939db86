/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.model.edit.diagram.Placements;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.template.ScenarioBuilder;

class CreationTest {
    private final EditedScenario edited = EditedScenario.template("first");

    private <T> T create(Class<T> type, ElementKind kind, Element context) {
        return edited.execute(type, new Creation(edited.scenario).create(kind, context, null));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsMadeTwiceWithoutProblems(ElementKind kind) {
        Element first = create(Element.class, kind, null);
        Element second = create(Element.class, kind, first);

        assertNotNull(first.getName());
        assertNotNull(second.getId());
        assertEquals(List.of(), edited.problems());
        edited.undoAndRedoAll();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CDEV")
    void everyKindIsMadeInAnEmptyScenario(ElementKind kind) {
        EditedScenario empty = EditedScenario.of(new ScenarioBuilder("empty", ""));

        Element made = empty.execute(Element.class, new Creation(empty.scenario).create(kind, null, null));

        assertSame(empty.scenario, org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(made));
        empty.undoAndRedoAll();
    }

    @Test
    void aDeviceFileNeedsADevice() {
        EditedScenario empty = EditedScenario.of(new ScenarioBuilder("empty", ""));
        assertTrue(new Creation(empty.scenario).refusal(ElementKind.CDEV).isPresent());
        assertFalse(new Creation(edited.scenario).refusal(ElementKind.CDEV).isPresent());
    }

    @Test
    void devicesGetTheNextFreeAddress() {
        assertEquals("0000:00:01.0", create(PciDevice.class, ElementKind.PCI_DEVICE, null).getBdf().toString());
        assertEquals("0000:00:02.0", create(PciDevice.class, ElementKind.PCI_DEVICE, null).getBdf().toString());
    }

    @Test
    void aDeviceBehindASelectedBridgeGetsAnAddressOfItsBus() {
        PciBridge bridge = create(PciBridge.class, ElementKind.PCI_BRIDGE, null);
        PciDevice device = create(PciDevice.class, ElementKind.PCI_DEVICE, bridge);
        assertSame(bridge, device.eContainer());
        assertEquals("0000:01:00.0", device.getBdf().toString());
        PciBridge inner = create(PciBridge.class, ElementKind.PCI_BRIDGE, bridge);
        assertEquals(2, inner.getSecondaryBus());
        assertEquals(2, bridge.getSubordinateBus());
        assertEquals(List.of(), edited.problems());
    }

    @Test
    void aThousandDevicesFindAddresses() {
        for (int i = 0; i < 1000; i++) {
            assertNotNull(create(PciDevice.class, ElementKind.PCI_DEVICE, null).getBdf());
        }
    }

    @Test
    void aSecondUnitHasOtherRegistersAndTranslatesOnlyWhatIsPutBehindIt() {
        IommuUnit unit = create(IommuUnit.class, ElementKind.UNIT, null);
        assertEquals(0xfed91000L, unit.getRegisterBase());
        assertFalse(unit.isIncludeAll());
        assertSame(unit, create(PciDevice.class, ElementKind.PCI_DEVICE, unit).getUnit());
    }

    @Test
    void aTableIsMadeInTheSelectedIoasForADeviceFileOfTheProgram() {
        Hwpt hwpt = create(Hwpt.class, ElementKind.HWPT, edited.get(Element.class, "hwpt-1"));
        assertSame(edited.get(Element.class, "ioas-1"), hwpt.eContainer());
        assertEquals("hwpt 2", hwpt.getName());
        assertNotNull(hwpt.getDevice());
    }

    @Test
    void whatIsMadeAtAPlaceStandsThere() {
        Element made = edited.execute(Element.class,
                new Creation(edited.scenario).create(ElementKind.MEMFD, null,
                        new Creation.Place(edited.get(Element.class, "vmm"), 30, 40)));
        assertEquals(40, Placements.of(edited.scenario).get(made)[1]);
        edited.undoAndRedoAll();
    }
}
