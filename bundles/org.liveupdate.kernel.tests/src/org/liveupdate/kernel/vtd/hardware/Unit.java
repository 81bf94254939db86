/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.spec.UnitSpec;

/** One unit with tables that a test writes by hand: device 00:03.0, one page mapped. */
final class Unit {

    /** What QEMU's unit has: 39 and 48 bits, 2 MiB and 1 GiB pages, SRTP flushes by itself. */
    static final long CAP = 0x80d2008c222f0606L;
    static final long ECAP = 0xf00f4aL;
    static final long SCALABLE_ECAP = ECAP | RegisterLayouts.ECAP.field("SMTS").mask()
            | RegisterLayouts.ECAP.field("SSTS").mask() | RegisterLayouts.ECAP.field("FSTS").mask()
            | RegisterLayouts.ECAP.field("PASID").mask() | 19L << 35;

    static final int DEVICE = 0x18;
    static final long ROOT = 0x10000;
    static final long CONTEXT = 0x11000;
    static final long DIRECTORY = 0x12000;
    static final long PASIDS = 0x13000;
    static final long LEVEL3 = 0x14000;
    static final long LEVEL2 = 0x15000;
    static final long LEVEL1 = 0x16000;
    static final long IOVA = 0x5000;
    static final long PAGE = 0x123000;
    static final int DOMAIN = 7;

    final KernelContext context = KernelContext.of(Behaviour.REVIEWED, Generations.SEED);
    final MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, 16 << 20)));
    final UnitHardware unit;

    Unit(long cap, long ecap) {
        unit = new UnitHardware(new UnitSpec(0xfed90000L, 0, cap, ecap, -1, true), memory, context);
    }

    static Unit legacy() {
        return legacy(CAP);
    }

    static Unit legacy(long cap) {
        Unit machine = new Unit(cap, ECAP);
        machine.put(RootLayouts.LEGACY_ENTRY.blank(ROOT).set("P", 1).set("CTP", CONTEXT));
        machine.put(ContextLayouts.LEGACY_ENTRY.blank(CONTEXT + DEVICE * 16L).set("P", 1).set("SSPTPTR", LEVEL3)
                .set("AW", 1).set("DID", DOMAIN));
        machine.pages(3, 3, 3);
        machine.on(ROOT);
        return machine;
    }

    static Unit scalable(int type) {
        return scalable(CAP, type);
    }

    static Unit scalable(long cap, int type) {
        Unit machine = new Unit(cap, SCALABLE_ECAP);
        machine.put(RootLayouts.SCALABLE_ENTRY.blank(ROOT).set("LP", 1).set("LCTP", CONTEXT));
        machine.put(ContextLayouts.SCALABLE_ENTRY.blank(CONTEXT + DEVICE * 32L).set("P", 1)
                .set("PASIDDIRPTR", DIRECTORY).set("PDTS", 2));
        machine.put(PasidLayouts.DIRECTORY_ENTRY.blank(DIRECTORY).set("P", 1).set("SMPTBLPTR", PASIDS));
        machine.put(PasidLayouts.TABLE_ENTRY.blank(PASIDS).set("P", 1).set("PGTT", type).set("AW", 1)
                .set("SSPTPTR", type == 2 ? LEVEL3 : 0).set("DID", DOMAIN));
        machine.pages(3, 3, 3);
        machine.on(ROOT | 0x400);
        return machine;
    }

    void pages(long third, long second, long first) {
        memory.setWord(LEVEL3, LEVEL2 | third);
        memory.setWord(LEVEL2, LEVEL1 | second);
        memory.setWord(LEVEL1 + 5 * 8, PAGE | first);
    }

    void put(Struct struct) {
        struct.writeTo(memory);
    }

    void on(long rtaddr) {
        unit.write(VtdRegister.RTADDR, rtaddr);
        unit.write(VtdRegister.GCMD, 0x04000000L);
        unit.write(VtdRegister.GCMD, 0x44000000L);
        unit.write(VtdRegister.GCMD, 0x84000000L);
    }

    DmaResult read(long address) {
        return unit.dma(DmaRequest.read(DEVICE, address));
    }

    DmaResult write(long address) {
        return unit.dma(DmaRequest.write(DEVICE, address));
    }

    void flush(Invalidation what) {
        unit.invalidate(what, true);
    }
}
