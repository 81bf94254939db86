/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.TranslationMode;

class CapabilityRegistersTest {
    @Test
    void whatAUnitCanDoComesBackFromItsRegisters() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Capabilities can = ScenarioFactory.eINSTANCE.createCapabilities();
            for (EAttribute attribute : can.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
                    can.eSet(attribute, random.nextBoolean());
                }
            }
            can.setDomainIdBits(4 + 2 * random.nextInt(7));
            can.setGuestAddressWidth(39 + random.nextInt(19));
            // Without PASIDs the registers have no width of them, without scalable mode no choice of stages.
            can.setPasidBits(can.isPasid() ? 1 + random.nextInt(20) : can.getPasidBits());
            can.setSecondStage(can.isSecondStage() || !can.isScalable());
            assertTrue(EcoreUtil.equals(can, CapabilityRegisters.of(can).capabilities()), can.toString());
        }
    }

    @Test
    void fieldsStandWhereTheSpecificationHasThem() {
        Capabilities can = ScenarioFactory.eINSTANCE.createCapabilities();
        can.setCachingMode(true);
        can.setLevels3(true);
        CapabilityRegisters registers = CapabilityRegisters.of(can);
        assertEquals(6, registers.cap() & 7, "ND: 65536 domains");
        assertEquals(1, registers.cap() >> 7 & 1, "CM");
        assertEquals(0b0110, registers.cap() >> 8 & 31, "SAGAW");
        assertEquals(47, registers.cap() >> 16 & 63, "MGAW");
        assertEquals(3, registers.cap() >> 34 & 15, "SSLPS");
        assertEquals(0, registers.ecap() >> 43 & 1, "SMTS");
        can.setScalable(true);
        can.setPasid(true);
        assertEquals(19, CapabilityRegisters.of(can).ecap() >> 35 & 31, "PSS");
        assertEquals(1, CapabilityRegisters.of(can).ecap() >> 46 & 1, "SSTS");
    }

    @Test
    void aUnitThatNamesNoCapabilitiesHasThoseOfItsMode() {
        IommuUnit unit = ScenarioFactory.eINSTANCE.createIommuUnit();
        assertEquals(48, Machines.addressBits(unit, false));
        unit.setMode(TranslationMode.SCALABLE);
        assertTrue(Machines.capabilities(unit).isScalable());
        assertEquals(47, Machines.addressBits(unit, false), "first stage, lower half");
        assertEquals(48, Machines.addressBits(unit, true));
    }
}
