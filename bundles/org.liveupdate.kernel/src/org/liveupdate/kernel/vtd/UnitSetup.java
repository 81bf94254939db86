/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/**
 * Brings the hardware of a unit up and down, register by register (drivers/iommu/intel/dmar.c, irq_remapping.c,
 * iommu.c, prq.c).
 */
final class UnitSetup {

    private static final long TE = RegisterLayouts.GCMD.field("TE").mask();
    private static final long SRTP = RegisterLayouts.GCMD.field("SRTP").mask();
    private static final long QIE = RegisterLayouts.GCMD.field("QIE").mask();
    private static final long IRE = RegisterLayouts.GCMD.field("IRE").mask();
    private static final long SIRTP = RegisterLayouts.GCMD.field("SIRTP").mask();
    private static final long SCALABLE_ROOT = 1L << 10;
    private static final long WIDE_QUEUE = 0x801;
    private static final long INTERRUPT_TABLE_SIZE = 0xf;
    private static final long EXTENDED_INTERRUPTS = 0x800;
    private static final int INTERRUPT_TABLE_ORDER = 8;
    private static final int PAGE_REQUEST_ORDER = 4;
    private static final long INTERRUPT_ADDRESS = 0xfee00000L;
    private static final long FAULT_VECTOR = 0x20;

    private final VtdUnit unit;
    private final VtdServices services;
    private final UnitHardware hardware;
    private long command;
    private Folio queue;
    private Folio interrupts;
    private Folio pageRequests;

    UnitSetup(VtdUnit unit) {
        this.unit = unit;
        this.services = unit.services();
        this.hardware = unit.hardware();
        this.command = hardware.read(VtdRegister.GSTS) & (TE | QIE | IRE);
    }

    private void command(long value) {
        hardware.write(VtdRegister.GCMD, value);
    }

    private boolean isOn(long flag) {
        return (hardware.read(VtdRegister.GSTS) & flag) != 0;
    }

    /** Interrupt remapping, which the kernel turns on long before DMA remapping, and with it the invalidation queue. */
    void enableInterruptRemapping() throws ErrnoException {
        if (!unit.features().hasEcap("IR")) {
            return;
        }
        interrupts = allocate(INTERRUPT_TABLE_ORDER, "interrupt remapping table", "intel_setup_irq_remapping");
        enableQueue();
        if (isOn(IRE)) {
            services.context().log().add(Severity.ERROR, "intel_setup_irq_remapping",
                    "IRQ remapping was enabled on " + unit + " but we are not in kdump mode");
            command &= ~IRE;
            command(command);
        }
        long extended = unit.features().hasEcap("EIM") ? EXTENDED_INTERRUPTS : 0;
        hardware.write(VtdRegister.IRTA, interrupts.address() | extended | INTERRUPT_TABLE_SIZE);
        command(command | SIRTP);
        command |= IRE;
        command(command);
    }

    /**
     * Starts an empty invalidation queue in place of one that may be on (dmar_enable_qi); nothing if it was done
     * already.
     */
    void enableQueue() throws ErrnoException {
        if (queue != null || !unit.features().hasEcap("QI")) {
            return;
        }
        hardware.write(VtdRegister.FSTS, -1);
        if (isOn(QIE)) {
            command &= ~QIE;
            command(command);
        }
        boolean wide = unit.features().hasEcap("SMTS");
        queue = allocate(wide ? 1 : 0, "invalidation queue", "dmar_enable_qi");
        hardware.write(VtdRegister.IQT, 0);
        hardware.write(VtdRegister.IQA, queue.address() | (wide ? WIDE_QUEUE : 0));
        command |= QIE;
        command(command);
    }

    private Folio allocate(int order, String what, String caller) throws ErrnoException {
        return services.pages().allocate(order, unit.spec().node(), what + " of " + unit, caller);
    }

    /** Whether something translates already: a kernel before left it on. */
    boolean isTranslating() {
        return (command & TE) != 0;
    }

    void enableTranslation() {
        command |= TE;
        command(command);
    }

    void disableTranslation() {
        command &= ~TE;
        command(command);
    }

    /** Protected memory regions keep devices out of memory only while there is no translation. */
    void disableProtectedRegions() {
        if (unit.features().hasCap("PLMR") || unit.features().hasCap("PHMR")) {
            hardware.write(VtdRegister.PMEN, 0);
        }
    }

    /** Makes the root table the one that hardware uses (iommu_set_root_entry). */
    void setRoot() {
        hardware.write(VtdRegister.RTADDR, unit.root() | (unit.isScalable() ? SCALABLE_ROOT : 0));
        command(command | SRTP);
        if (!unit.features().hasCap("ESRTPS")) {
            Flusher.everything(unit);
        }
    }

    /** The page request queue (intel_iommu_enable_prq). */
    void enablePageRequests() throws ErrnoException {
        services.context().faults().enter("intel_iommu_enable_prq");
        if (!unit.features().hasEcap("PRS") || pageRequests != null) {
            return;
        }
        pageRequests = allocate(PAGE_REQUEST_ORDER, "page request queue", "intel_iommu_enable_prq");
        hardware.write(VtdRegister.PQH, 0);
        hardware.write(VtdRegister.PQA, pageRequests.address() | PAGE_REQUEST_ORDER);
    }

    /** The interrupt for faults (dmar_set_interrupt). */
    void setInterrupt() throws ErrnoException {
        services.context().faults().enter("dmar_set_interrupt");
        hardware.write(VtdRegister.FEDATA, FAULT_VECTOR);
        hardware.write(VtdRegister.FEADDR, INTERRUPT_ADDRESS);
        hardware.write(VtdRegister.FECTL, 0);
    }

    /** intel_iommu_finish_prq. */
    void freePageRequests() {
        if (pageRequests != null) {
            hardware.write(VtdRegister.PQH, 0);
            hardware.write(VtdRegister.PQA, 0);
            services.pages().free(pageRequests, "intel_iommu_finish_prq");
            pageRequests = null;
        }
    }

    /** Interrupt remapping and the queue end (dmar_ir_remove, free_iommu). */
    void freeInterruptRemapping() {
        if (interrupts != null) {
            command &= ~IRE;
            command(command);
            services.pages().free(interrupts, "intel_teardown_irq_remapping");
            interrupts = null;
        }
        if (queue != null) {
            command &= ~QIE;
            command(command);
            services.pages().free(queue, "free_iommu");
            queue = null;
        }
    }
}
