/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.Set;

import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.pgtable.PageTable;
import org.liveupdate.kernel.pgtable.VtdFormat;
import org.liveupdate.kernel.vtd.hardware.UnitFeatures;

/**
 * Allocates paging domains: first stage where it will do, else second stage (intel_iommu_domain_alloc_paging_flags).
 */
final class DomainAllocator {

    private static final int FIVE_LEVELS_TOP = 4;
    private static final int FOUR_LEVELS_TOP = 3;
    private static final int THREE_LEVELS_TOP = 2;
    private static final int FOUR_LEVEL_BITS = 48;
    private static final int THREE_LEVEL_BITS = 39;
    private static final int FIRST_STAGE = 1;

    private final VtdServices services;
    private final VtdDriver driver;

    DomainAllocator(VtdServices services, VtdDriver driver) {
        this.services = services;
        this.driver = driver;
    }

    VtdDomain allocate(DeviceInfo info, Set<DomainFlag> flags) throws ErrnoException {
        VtdDomain[] domain = new VtdDomain[1];
        String function = "intel_iommu_domain_alloc_paging_flags";
        services.context().trace().run(Layer.DRIVER, function, info + " " + flags, () -> {
            services.context().faults().enter(function);
            VtdUnit unit = info.unit();
            boolean first = unit.isScalable() && unit.features().hasEcap("FSTS")
                    && !flags.contains(DomainFlag.NEST_PARENT) && !flags.contains(DomainFlag.DIRTY_TRACKING);
            domain[0] = first ? firstStage(info, flags) : secondStage(info, flags);
        });
        return domain[0];
    }

    /**
     * A domain in the format of preserved tables. Later formats hand over whether addresses are sign-extended, which
     * only first stage tables have; with the posted format the device's own PASID entry tells.
     */
    VtdDomain allocateRestored(DeviceInfo info, SerializedEntry serialized) throws ErrnoException {
        boolean first = services.isLater() ? serialized.is(IommuField.SIGN_EXTEND) : usesFirstStage(info);
        VtdDomain[] domain = new VtdDomain[1];
        services.context().trace().run(Layer.DRIVER, "intel_iommu_domain_alloc_restored", info.toString(),
                () -> domain[0] = first ? firstStage(info, Set.of()) : secondStage(info, Set.of()));
        return domain[0];
    }

    private boolean usesFirstStage(DeviceInfo info) {
        if (!info.unit().isScalable() || info.table() == null) {
            return false;
        }
        long table = services.memory().word(info.table().directory()) & -4096L;
        Struct entry = PasidLayouts.TABLE_ENTRY.at(services.memory(), table).orElseThrow();
        return entry.get("PGTT") == FIRST_STAGE;
    }

    private VtdDomain firstStage(DeviceInfo info, Set<DomainFlag> flags) throws ErrnoException {
        UnitFeatures features = info.unit().features();
        int top = features.hasCap("FS5LP") ? FIVE_LEVELS_TOP : FOUR_LEVELS_TOP;
        VtdFormat format = new VtdFormat(false, true, features.hasCap("FS1GP"), false, false);
        return domain(info, flags, format, top);
    }

    private VtdDomain secondStage(DeviceInfo info, Set<DomainFlag> flags) throws ErrnoException {
        VtdUnit unit = info.unit();
        UnitFeatures features = unit.features();
        if (flags.contains(DomainFlag.NEST_PARENT) && !(unit.isScalable() && features.hasEcap("NEST"))) {
            throw new ErrnoException(Errno.EOPNOTSUPP, unit + " cannot nest");
        }
        if (flags.contains(DomainFlag.DIRTY_TRACKING) && !(unit.isScalable() && features.hasEcap("SLADS"))) {
            throw new ErrnoException(Errno.EOPNOTSUPP, unit + " cannot track dirty pages");
        }
        if (unit.isScalable() && !features.hasEcap("SSTS")) {
            throw new ErrnoException(Errno.EOPNOTSUPP, unit + " has no second stage in scalable mode");
        }
        VtdFormat format = new VtdFormat(true, features.hasCap("SSLPS_2M"), features.hasCap("SSLPS_1G"), false, false);
        return domain(info, flags, format, secondStageTop(features));
    }

    /** compute_vasz_lg2_ss(): the fewest levels that reach MGAW, or the most that there are. */
    private static int secondStageTop(UnitFeatures features) throws ErrnoException {
        int bits = features.guestBits();
        if (bits > FOUR_LEVEL_BITS && features.walksSecondStage(FIVE_LEVELS_TOP + 1)) {
            return FIVE_LEVELS_TOP;
        }
        if (bits > THREE_LEVEL_BITS && features.walksSecondStage(FOUR_LEVELS_TOP + 1)) {
            return FOUR_LEVELS_TOP;
        }
        if (features.walksSecondStage(THREE_LEVELS_TOP + 1)) {
            return THREE_LEVELS_TOP;
        }
        throw new ErrnoException(Errno.EOPNOTSUPP, "no width of second-stage tables fits " + bits + " bits");
    }

    private VtdDomain domain(DeviceInfo info, Set<DomainFlag> flags, VtdFormat format, int top) throws ErrnoException {
        services.context().faults().allocate(false, "dmar_domain");
        VtdUnit unit = info.unit();
        PageTable table = new PageTable(services.context(), services.memory(), services.pages(), format, top,
                !unit.isCoherent(), unit.spec().node(), "domain of " + info);
        return new VtdDomain(driver, flags, table);
    }

    /** Whether a device can use a domain (paging_domain_compatible); -EINVAL if not. */
    void checkCompatible(VtdDomain domain, DeviceInfo info) throws ErrnoException {
        VtdUnit unit = info.unit();
        UnitFeatures features = unit.features();
        int levels = domain.table().topLevel() + 1;
        VtdFormat format = (VtdFormat) domain.table().format();
        boolean giga = (format.pageSizes() & 1L << 30) != 0;
        boolean mega = (format.pageSizes() & 1L << 21) != 0;
        boolean fits;
        if (domain.isSecondStage()) {
            fits = (!unit.isScalable() || features.hasEcap("SSTS")) && features.walksSecondStage(levels)
                    && (!giga || features.hasCap("SSLPS_1G")) && (!mega || features.hasCap("SSLPS_2M"))
                    && (!domain.has(DomainFlag.DIRTY_TRACKING) || features.hasEcap("SLADS"))
                    && (!domain.has(DomainFlag.NEST_PARENT) || features.hasEcap("NEST"))
                    && (!domain.isForcingSnoop() || features.hasEcap("SC"));
        } else {
            fits = unit.isScalable() && features.hasEcap("FSTS") && features.walksFirstStage(levels)
                    && (!giga || features.hasCap("FS1GP"));
        }
        if (!fits || !unit.isCoherent() && !domain.table().isIncoherent()) {
            throw new ErrnoException(Errno.EINVAL, "a domain with " + format + " tables of " + levels
                    + " levels does not fit " + unit);
        }
    }
}
