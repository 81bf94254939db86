/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;
import org.liveupdate.kernel.vtd.hardware.DmaResult.From;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;
import org.liveupdate.kernel.vtd.hardware.Invalidation.Kind;

class UnitHardwareTest {

    private static final long ESRTPS = RegisterLayouts.CAP.field("ESRTPS").mask();
    private static final long CM = RegisterLayouts.CAP.field("CM").mask();

    @Test
    void letsDmaThroughWhileTranslationIsOff() {
        Unit machine = new Unit(Unit.CAP, Unit.ECAP);
        Hit hit = (Hit) machine.read(0x123456);
        assertEquals(0x123456, hit.physical());
        assertEquals(From.UNTRANSLATED, hit.from());
    }

    @Test
    void takesARootTableOnlyWithItsCommand() {
        Unit machine = Unit.legacy();
        machine.unit.write(VtdRegister.RTADDR, 0x20000);
        assertEquals(Unit.PAGE, ((Hit) machine.read(Unit.IOVA)).physical());
        machine.unit.write(VtdRegister.GCMD, 0xc4000000L);
        assertEquals(FaultReason.ROOT_NOT_PRESENT, ((Fault) machine.read(Unit.IOVA)).reason());
        assertEquals(0xc4000000L, machine.unit.read(VtdRegister.GSTS), "SRTP is done, the others stay");
        assertEquals(0, machine.unit.read(VtdRegister.GCMD));
    }

    @Test
    void keepsCachesOverANewRootTableUnlessItSaysOtherwise() {
        Unit machine = Unit.legacy(Unit.CAP & ~ESRTPS);
        machine.read(Unit.IOVA);
        machine.unit.write(VtdRegister.RTADDR, 0x20000);
        machine.unit.write(VtdRegister.GCMD, 0xc4000000L);
        assertEquals(From.IOTLB, ((Hit) machine.read(Unit.IOVA)).from());
    }

    @Test
    void blocksEverythingInAbortMode() {
        Unit machine = Unit.legacy();
        machine.unit.write(VtdRegister.RTADDR, Unit.ROOT | 0xc00);
        machine.unit.write(VtdRegister.GCMD, 0xc4000000L);
        Fault fault = (Fault) machine.read(Unit.IOVA);
        assertEquals(FaultReason.NONE, fault.reason());
        assertFalse(fault.recorded());
    }

    @Test
    void takesWritesOfTheInterruptRangeForInterrupts() {
        assertInstanceOf(DmaResult.Interrupt.class, Unit.legacy().write(0xfee01000L));
    }

    @Test
    void hitsAStaleTranslationUntilItIsFlushed() {
        Unit machine = Unit.legacy();
        assertEquals(From.WALK, ((Hit) machine.read(Unit.IOVA)).from());
        machine.memory.setWord(Unit.LEVEL1 + 5 * 8, 0);
        Hit stale = (Hit) machine.read(Unit.IOVA + 0x10);
        assertEquals(From.IOTLB, stale.from());
        assertEquals(Unit.PAGE + 0x10, stale.physical());
        machine.flush(new Invalidation(Kind.IOTLB_PAGES, Unit.DOMAIN + 1, 0, 0, Unit.IOVA, 0));
        machine.flush(new Invalidation(Kind.IOTLB_PAGES, Unit.DOMAIN, 0, 0, Unit.IOVA + 0x1000, 0));
        assertInstanceOf(Hit.class, machine.read(Unit.IOVA), "other pages and domains were flushed");
        machine.flush(new Invalidation(Kind.IOTLB_PAGES, Unit.DOMAIN, 0, 0, 0x4000, 1));
        assertEquals(FaultReason.READ_BLOCKED, ((Fault) machine.read(Unit.IOVA)).reason());
    }

    @Test
    void ignoresDescriptorsWhileTheQueueIsOff() {
        Unit machine = Unit.legacy();
        machine.read(Unit.IOVA);
        machine.unit.write(VtdRegister.GCMD, 0x80000000L);
        machine.flush(Invalidation.global(Kind.IOTLB_GLOBAL));
        assertEquals(From.IOTLB, ((Hit) machine.read(Unit.IOVA)).from());
        machine.unit.invalidate(Invalidation.global(Kind.IOTLB_GLOBAL), false);
        assertEquals(From.WALK, ((Hit) machine.read(Unit.IOVA)).from());
    }

    @Test
    void usesAStaleContextEntryUntilItIsFlushedWithItsDomain() {
        Unit machine = Unit.legacy();
        machine.read(Unit.IOVA);
        machine.memory.setWord(Unit.CONTEXT + Unit.DEVICE * 16L, 0);
        machine.flush(Invalidation.domain(Kind.IOTLB_DOMAIN, Unit.DOMAIN));
        assertInstanceOf(Hit.class, machine.read(Unit.IOVA), "the context entry is still cached");
        machine.flush(Invalidation.context(Unit.DOMAIN + 1, Unit.DEVICE));
        assertInstanceOf(Hit.class, machine.read(Unit.IOVA), "legacy mode compares the domain id");
        machine.flush(Invalidation.context(Unit.DOMAIN, Unit.DEVICE));
        assertEquals(FaultReason.CONTEXT_NOT_PRESENT, ((Fault) machine.read(Unit.IOVA)).reason());
    }

    @Test
    void cachesWhatIsNotThereOnlyInCachingMode() {
        for (boolean caching : new boolean[] {false, true}) {
            Unit machine = Unit.legacy(caching ? Unit.CAP | CM : Unit.CAP);
            assertInstanceOf(Fault.class, machine.read(0x6000));
            machine.memory.setWord(Unit.LEVEL1 + 6 * 8, Unit.PAGE | 3);
            assertEquals(!caching, machine.read(0x6000) instanceof Hit);
            machine.flush(new Invalidation(Kind.IOTLB_PAGES, Unit.DOMAIN, 0, 0, 0x6000, 0));
            assertInstanceOf(Hit.class, machine.read(0x6000));
        }
    }

    @Test
    void cachesAbsentContextEntriesUnderDomainZeroInCachingMode() {
        Unit machine = Unit.legacy(Unit.CAP | CM);
        DmaRequest other = DmaRequest.read(0x20, Unit.IOVA);
        assertInstanceOf(Fault.class, machine.unit.dma(other));
        machine.put(ContextLayouts.LEGACY_ENTRY.blank(Unit.CONTEXT + 0x20 * 16L).set("P", 1)
                .set("SSPTPTR", Unit.LEVEL3).set("AW", 1).set("DID", 9));
        machine.flush(Invalidation.context(9, 0x20));
        assertInstanceOf(Fault.class, machine.unit.dma(other));
        machine.flush(Invalidation.context(0, 0x20));
        assertInstanceOf(Hit.class, machine.unit.dma(other));
    }

    @Test
    void tellsPasidsApart() {
        Unit machine = Unit.scalable(2);
        machine.memory.setWord(Unit.CONTEXT + Unit.DEVICE * 32L,
                machine.memory.word(Unit.CONTEXT + Unit.DEVICE * 32L) | 8);
        assertInstanceOf(Hit.class, machine.read(Unit.IOVA));
        DmaRequest request = DmaRequest.read(Unit.DEVICE, Unit.IOVA);
        assertEquals(FaultReason.SM_PASID_NOT_PRESENT, ((Fault) machine.unit.dma(request.pasid(1))).reason());
        assertEquals(FaultReason.SM_DIRECTORY_NOT_PRESENT, ((Fault) machine.unit.dma(request.pasid(64))).reason());
        assertEquals(FaultReason.SM_PASID_TOO_LARGE, ((Fault) machine.unit.dma(request.pasid(32768))).reason());
    }

    @Test
    void refusesNestedTranslation() {
        assertEquals(FaultReason.SM_PASID_INVALID, ((Fault) Unit.scalable(3).read(Unit.IOVA)).reason());
    }

    @Test
    void marksPagesOnlyWhenTheEntryEnablesIt() {
        Unit machine = Unit.scalable(2);
        machine.write(Unit.IOVA);
        assertEquals(Unit.PAGE | 3, machine.memory.word(Unit.LEVEL1 + 5 * 8));
        Struct entry = PasidLayouts.TABLE_ENTRY.at(machine.memory, Unit.PASIDS).orElseThrow();
        machine.put(entry.set("SSADE", 1));
        machine.flush(Invalidation.pasid(Kind.PASID_SELECTIVE, Unit.DOMAIN, 0));
        machine.flush(Invalidation.domain(Kind.IOTLB_DOMAIN, Unit.DOMAIN));
        machine.read(Unit.IOVA);
        assertEquals(Unit.PAGE | 0x103, machine.memory.word(Unit.LEVEL1 + 5 * 8));
        machine.write(Unit.IOVA);
        assertEquals(Unit.PAGE | 0x303, machine.memory.word(Unit.LEVEL1 + 5 * 8), "the cached page was not dirty");
    }

    @Test
    void recordsAsManyFaultsAsItHasRegisters() {
        Unit machine = Unit.legacy();
        assertTrue(((Fault) machine.read(0x9000)).recorded());
        assertFalse(((Fault) machine.read(0xa000)).recorded());
        assertEquals(3, machine.unit.read(VtdRegister.FSTS), "overflow and pending");
        machine.unit.write(VtdRegister.FSTS, 3);
        assertEquals(0, machine.unit.read(VtdRegister.FSTS));
        assertEquals(2, machine.unit.blockedRequests().size());
    }

    @Test
    void recordsNothingWhenTheEntryDisablesIt() {
        Unit machine = Unit.legacy();
        machine.memory.setWord(Unit.CONTEXT + Unit.DEVICE * 16L,
                machine.memory.word(Unit.CONTEXT + Unit.DEVICE * 16L) | 2);
        assertFalse(((Fault) machine.read(0x9000)).recorded());
        assertEquals(0, machine.unit.read(VtdRegister.FSTS));
    }

    @Test
    void asksTheCacheOfADeviceFirst() {
        Unit machine = Unit.legacy();
        DmaRequest request = DmaRequest.read(Unit.DEVICE, Unit.IOVA).throughDeviceTlb();
        assertEquals(FaultReason.TRANSLATED_BLOCKED, ((Fault) machine.unit.dma(request)).reason());
        long entry = Unit.CONTEXT + Unit.DEVICE * 16L;
        machine.memory.setWord(entry, machine.memory.word(entry) | 4);
        machine.flush(Invalidation.context(Unit.DOMAIN, Unit.DEVICE));
        assertEquals(From.WALK, ((Hit) machine.unit.dma(request)).from());
        machine.memory.setWord(Unit.LEVEL1 + 5 * 8, 0);
        machine.flush(Invalidation.global(Kind.IOTLB_GLOBAL));
        assertEquals(From.DEVICE_TLB, ((Hit) machine.unit.dma(request)).from());
        machine.flush(new Invalidation(Kind.DEVICE_TLB, 0, Unit.DEVICE, 0, 0, Invalidation.EVERYTHING));
        assertInstanceOf(Fault.class, machine.unit.dma(request));
    }

    @Test
    void writesPageRequestsIntoTheQueueThatItKnows() {
        Unit machine = Unit.scalable(2);
        DmaRequest request = DmaRequest.write(Unit.DEVICE, 0x7000);
        assertEquals(PageRequestResult.Outcome.BLOCKED, machine.unit.pageRequest(request).outcome());
        long entry = Unit.CONTEXT + Unit.DEVICE * 32L;
        machine.memory.setWord(entry, machine.memory.word(entry) | 16);
        machine.flush(Invalidation.context(0, Unit.DEVICE));
        assertEquals(PageRequestResult.Outcome.LOST, machine.unit.pageRequest(request).outcome());
        machine.unit.write(VtdRegister.PQA, 0x30000);
        assertEquals(new PageRequestResult(PageRequestResult.Outcome.QUEUED, 0x30000),
                machine.unit.pageRequest(request));
        assertEquals(new PageRequestResult(PageRequestResult.Outcome.QUEUED, 0x30020),
                machine.unit.pageRequest(request));
        assertEquals(0x7002, machine.memory.word(0x30028));
    }
}
