/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.iommu.IommuDriver;
import org.liveupdate.kernel.iommu.IommuUnit;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.vtd.hardware.Invalidation;
import org.liveupdate.kernel.vtd.hardware.UnitFeatures;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/** A unit as the driver of one kernel knows it (struct intel_iommu). */
public final class VtdUnit extends IommuUnit {

    private static final int SECOND_STAGE_WIDTHS = 0x1f;
    private static final int FOUR_LEVELS = 1 << 2;
    private static final int FIVE_LEVELS = 1 << 3;

    private final UnitHardware hardware;
    private final VtdServices services;
    private final Lock lock;
    private final DomainIdPool ids;
    private final boolean scalable;
    private final Set<DeviceInfo> devices = new LinkedHashSet<>();
    private final BitSet preservedTables = new BitSet();
    private final ContextTables tables;
    private long root;
    private SerializedEntry restored;

    VtdUnit(UnitHardware hardware, VtdServices services, IommuDriver driver) {
        super(hardware.spec(), driver);
        this.hardware = hardware;
        this.services = services;
        this.scalable = services.options().scalableMode() && hardware.features().hasEcap("SMTS");
        this.lock = Lock.spinlock("iommu->lock of " + this);
        this.ids = new DomainIdPool(hardware.features().domains(), toString());
        this.tables = new ContextTables(this, services);
    }

    /**
     * The hardware behind it.
     *
     * @return registers, caches and DMA
     */
    public UnitHardware hardware() {
        return hardware;
    }

    /**
     * What the hardware can do.
     *
     * @return capabilities
     */
    public UnitFeatures features() {
        return hardware.features();
    }

    /**
     * Whether the kernel uses scalable mode on it (sm_supported).
     *
     * @return false for legacy mode
     */
    public boolean isScalable() {
        return scalable;
    }

    /** pasid_supported. */
    boolean hasPasids() {
        return scalable && features().hasEcap("PASID");
    }

    @Override
    public int maxPasids() {
        return hasPasids() ? 2 << features().ecap("PSS") : 0;
    }

    /** The widest page tables as the AW field has it (iommu-&gt;agaw): 1, 2, 3 for 39, 48, 57 bits. */
    int addressWidth() {
        int second = features().cap("SAGAW") & SECOND_STAGE_WIDTHS;
        int first = FOUR_LEVELS | (features().hasCap("FS5LP") ? FIVE_LEVELS : 0);
        int widths = second;
        if (scalable && features().hasEcap("FSTS")) {
            widths = features().hasEcap("SSTS") ? first & second : first;
        }
        return 31 - Integer.numberOfLeadingZeros(widths & (2 * FIVE_LEVELS - 1));
    }

    /** Whether walks of page tables snoop the caches (iommu_paging_structure_coherency). */
    boolean isCoherent() {
        return features().hasEcap(scalable ? "SMPWC" : "C");
    }

    /** iommu-&gt;lock. */
    Lock lock() {
        return lock;
    }

    /** iommu-&gt;domain_ida. */
    DomainIdPool ids() {
        return ids;
    }

    /**
     * How many domain ids are taken on it.
     *
     * @return number of ids that are allocated or reserved
     */
    public int usedDomainIds() {
        return ids.count();
    }

    /**
     * Whether a domain id is taken on it.
     *
     * @param id the id
     * @return true if it is allocated or reserved
     */
    public boolean isDomainIdUsed(int id) {
        return ids.isUsed(id);
    }

    VtdServices services() {
        return services;
    }

    ContextTables tables() {
        return tables;
    }

    /**
     * Its root table.
     *
     * @return physical address, 0 without one
     */
    public long root() {
        return root;
    }

    void setRoot(long root) {
        this.root = root;
    }

    /** Which context tables were preserved: bit bus * 2, plus 1 for those of devfn 0x80 and up. */
    BitSet preservedTables() {
        return preservedTables;
    }

    /** The entry by which the root table was taken over from the kernel before, or null. */
    SerializedEntry restored() {
        return restored;
    }

    void setRestored(SerializedEntry entry) {
        this.restored = entry;
    }

    void add(DeviceInfo info) {
        devices.add(info);
    }

    void remove(DeviceInfo info) {
        devices.remove(info);
    }

    List<DeviceInfo> devices() {
        return Collections.unmodifiableList(new ArrayList<>(devices));
    }

    /** Drops cached entries, through the queue if the hardware has one. */
    void flush(Invalidation what) {
        hardware.invalidate(what, features().hasEcap("QI"));
    }

    boolean isCaching() {
        return features().hasCap("CM");
    }

    @Override
    public String toString() {
        return "unit " + Hex.of(spec().registerBase());
    }
}
