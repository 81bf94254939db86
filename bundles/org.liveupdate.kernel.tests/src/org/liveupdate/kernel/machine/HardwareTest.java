/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;

class HardwareTest {

    private static final long UNIT = 0xfed90000L;
    private static final DeviceSpec NET = DeviceSpec.endpoint("net", Bdf.parse("00:05.0"), UNIT);
    private static final DeviceSpec LATE = new DeviceSpec("late", true, 0, Bdf.parse("03:00.0"), UNIT, false, null,
            List.of(), null, 0, false, false, true, false);

    private final Hardware hardware = new Hardware();
    private final Machine machine = new Machine(new MachineSpec(
            List.of(new NodeRange(new AddressRange(0, 512 << 20), 0)),
            List.of(new AddressRange(64 << 20, 32 << 20), new AddressRange(128 << 20, 32 << 20),
                    new AddressRange(192 << 20, 32 << 20)),
            List.of(new UnitSpec(UNIT, 0, 0x80d2008c222f0606L, 0xf00f4aL, -1, true)), List.of(NET, LATE),
            Generations.V1_ON_7_3, Behaviour.REVIEWED, KernelOptions.DEFAULT, 0), hardware);

    @Test
    void bootsWithTranslationOnAndBlocksWhatIsNotMapped() {
        assertTrue(machine.boot().isDone());
        assertEquals(1, hardware.unit(UNIT).orElseThrow().read(VtdRegister.GSTS) >>> 31 & 1, "TES");
        DmaAccess access = hardware.dma(machine).read(NET, DmaRequest.NO_PASID, 0x1000, 8);
        assertEquals(DmaAccess.Outcome.FAULT, access.outcome(), access.toString());
        assertTrue(machine.context().log().lines(Severity.WARN).isEmpty());
        assertTrue(machine.context().log().lines(Severity.MISUSE).isEmpty(),
                machine.context().log().lines(Severity.MISUSE).toString());
    }

    @Test
    void bootsAgainAndAgainWithoutAnythingPreserved() {
        machine.boot();
        assertTrue(machine.kexec().isDone());
        assertTrue(machine.kexec().isDone());
        assertEquals(2, machine.kernel().number());
        assertEquals(1, hardware.unit(UNIT).orElseThrow().read(VtdRegister.GSTS) >>> 31 & 1, "TES");
    }

    @Test
    void plugsADeviceInAndOut() throws ErrnoException {
        machine.boot();
        IommuPart part = machine.kernel().part(IommuPart.class).orElseThrow();
        long before = part.pages().accountedPages();
        part.add(LATE);
        assertTrue(part.device(LATE).orElseThrow().group() != null);
        part.remove(LATE);
        assertTrue(part.device(LATE).isEmpty());
        assertEquals(1, part.pages().accountedPages() - before, "the context table of its bus stays");
    }
}
