/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.IommuDriver;
import org.liveupdate.kernel.iommu.PreservedState;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/** The units that a kernel uses: starting them at boot, adding and removing them later. */
final class Units {

    private final VtdServices services;
    private final IommuDriver driver;
    private final List<UnitHardware> hardware;
    private final Restorer restorer;
    private final PasidTables pasids;
    private final Map<Long, VtdUnit> units = new LinkedHashMap<>();
    private final Map<VtdUnit, UnitSetup> setups = new LinkedHashMap<>();

    Units(VtdServices services, IommuDriver driver, List<UnitHardware> hardware, Restorer restorer,
            PasidTables pasids) {
        this.services = services;
        this.driver = driver;
        this.hardware = List.copyOf(hardware);
        this.restorer = restorer;
        this.pasids = pasids;
    }

    Optional<VtdUnit> find(long registerBase) {
        return Optional.ofNullable(units.get(registerBase));
    }

    List<VtdUnit> list() {
        return new ArrayList<>(units.values());
    }

    void forEach(BiConsumer<VtdUnit, UnitSetup> action) {
        setups.forEach(action);
    }

    private VtdUnit create(UnitHardware unit) {
        VtdUnit created = new VtdUnit(unit, services, driver);
        units.put(unit.spec().registerBase(), created);
        setups.put(created, new UnitSetup(created));
        pasids.limit(created);
        return created;
    }

    private void forget(VtdUnit unit) {
        units.remove(unit.spec().registerBase());
        setups.remove(unit);
    }

    /** Interrupt remapping of all units, then init_dmars(). */
    void init() throws ErrnoException {
        hardware.stream().filter(unit -> unit.spec().present()).forEach(this::create);
        services.context().trace().run(Layer.DRIVER, "intel_prepare_irq_remapping", units.size() + " units", () -> {
            for (UnitSetup setup : setups.values()) {
                setup.enableInterruptRemapping();
            }
        });
        services.context().trace().run(Layer.DRIVER, "init_dmars", units.size() + " units", this::initTables);
    }

    private void initTables() throws ErrnoException {
        try {
            for (VtdUnit unit : units.values()) {
                UnitSetup setup = setups.get(unit);
                Optional<SerializedEntry> handedOver = handedOver(unit);
                setup.enableQueue();
                giveRoot(unit, setup, handedOver);
            }
            setups.values().forEach(UnitSetup::setRoot);
            for (UnitSetup setup : setups.values()) {
                setup.enablePageRequests();
                setup.setInterrupt();
            }
        } catch (ErrnoException e) {
            for (VtdUnit unit : list()) {
                disable(unit);
                forget(unit);
            }
            throw e;
        }
    }

    private Optional<SerializedEntry> handedOver(VtdUnit unit) throws ErrnoException {
        return services.state().unit(unit.spec().registerBase(), PreservedState.INTEL);
    }

    private void giveRoot(VtdUnit unit, UnitSetup setup, Optional<SerializedEntry> handedOver) throws ErrnoException {
        if (handedOver.isPresent()) {
            restorer.restoreRoot(unit, handedOver.get());
            return;
        }
        if (setup.isTranslating()) {
            setup.disableTranslation();
        }
        unit.setRoot(services.pages().allocate(0, unit.spec().node(), "root table of " + unit,
                "iommu_alloc_root_entry").address());
    }

    void enableTranslation() {
        for (UnitSetup setup : setups.values()) {
            setup.enableTranslation();
            setup.disableProtectedRegions();
        }
    }

    /** dmar_hp_add_drhd(): interrupt remapping, then intel_iommu_add(). */
    VtdUnit add(long registerBase) throws ErrnoException {
        UnitHardware found = hardware.stream().filter(unit -> unit.spec().registerBase() == registerBase).findFirst()
                .orElseThrow(() -> new ErrnoException(Errno.ENODEV, "no unit at " + Hex.of(registerBase)));
        if (units.containsKey(registerBase)) {
            throw new ErrnoException(Errno.EEXIST, "the unit at " + Hex.of(registerBase) + " is in use");
        }
        VtdUnit unit = create(found);
        UnitSetup setup = setups.get(unit);
        try {
            setup.enableInterruptRemapping();
            services.context().trace().run(Layer.DRIVER, "intel_iommu_add", unit.toString(), () -> start(unit, setup));
        } catch (ErrnoException e) {
            setup.freeInterruptRemapping();
            forget(unit);
            throw e;
        }
        return unit;
    }

    private void start(VtdUnit unit, UnitSetup setup) throws ErrnoException {
        try {
            giveRoot(unit, setup, handedOver(unit));
            setup.enableQueue();
            setup.enablePageRequests();
            setup.setInterrupt();
        } catch (ErrnoException e) {
            disable(unit);
            throw e;
        }
        setup.setRoot();
        setup.enableTranslation();
        setup.disableProtectedRegions();
    }

    void remove(VtdUnit unit) {
        services.context().trace().event(Layer.DRIVER, "dmar_iommu_hotplug", unit + " removed", "");
        disable(unit);
        setups.get(unit).freeInterruptRemapping();
        forget(unit);
    }

    /**
     * disable_dmar_iommu() and free_dmar_iommu(). Finding F34: as posted tables that were handed over are freed
     * although devices go on using them; corrected, they and translation stay for the next attempt, also when it could
     * not be found out whether something was handed over.
     */
    private void disable(VtdUnit unit) {
        UnitSetup setup = setups.get(unit);
        if (!services.defect(Finding.F34) && isStillHandedOver(unit)) {
            setup.freePageRequests();
            return;
        }
        if (!unit.ids().isEmpty()) {
            services.context().log().warn("disable_dmar_iommu", unit + " still has domain ids");
        } else if (setup.isTranslating()) {
            setup.disableTranslation();
        }
        if (unit.root() != 0) {
            unit.tables().free();
        }
        setup.freePageRequests();
    }

    private boolean isStillHandedOver(VtdUnit unit) {
        try {
            return handedOver(unit).isPresent();
        } catch (ErrnoException e) {
            return true;
        }
    }
}
