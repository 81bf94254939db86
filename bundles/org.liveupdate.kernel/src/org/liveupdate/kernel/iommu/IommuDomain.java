/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.EnumSet;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.pgtable.PageTable;

/** An address space for DMA (struct iommu_domain). Drivers extend it with what they keep themselves. */
public class IommuDomain {

    /** What a domain does with DMA. */
    public enum Kind {
        /** Lets nothing through. */
        BLOCKED,
        /** Lets everything through untranslated. */
        IDENTITY,
        /** Translates by page tables; mapped by whoever allocated it. */
        UNMANAGED,
        /** Translates by page tables; mapped by the DMA API of kernel drivers. */
        DMA;

        /**
         * Whether it has page tables.
         *
         * @return true for domains that translate
         */
        public boolean isPaging() {
            return this == UNMANAGED || this == DMA;
        }
    }

    private Kind kind;
    private final IommuDriver driver;
    private final Set<DomainFlag> flags;
    private final PageTable table;
    private SerializedEntry serialized;

    /**
     * A domain without page tables.
     *
     * @param kind   what it does with DMA
     * @param driver the driver that allocated it
     */
    public IommuDomain(Kind kind, IommuDriver driver) {
        this(kind, driver, Set.of(), null);
    }

    /**
     * A domain.
     *
     * @param kind   what it does with DMA
     * @param driver the driver that allocated it
     * @param flags  what it is able to
     * @param table  its page table, null for a domain that is not {@link Kind#isPaging}
     */
    public IommuDomain(Kind kind, IommuDriver driver, Set<DomainFlag> flags, PageTable table) {
        this.kind = kind;
        this.driver = driver;
        this.flags = flags.isEmpty() ? EnumSet.noneOf(DomainFlag.class) : EnumSet.copyOf(flags);
        this.table = table;
    }

    /**
     * What it does with DMA.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /** Makes it the default domain of a group: the DMA API maps it from now on. */
    void becomeDefault() {
        kind = Kind.DMA;
    }

    /**
     * The driver that allocated it.
     *
     * @return the driver
     */
    public IommuDriver driver() {
        return driver;
    }

    /**
     * Whether it was asked to be able to something.
     *
     * @param flag what
     * @return whether it is
     */
    public boolean has(DomainFlag flag) {
        return flags.contains(flag);
    }

    /**
     * Its page table.
     *
     * @return the table, or null for a domain that does not translate
     */
    public PageTable table() {
        return table;
    }

    /**
     * Its entry in the hand-over, either way (preserved_state).
     *
     * @return the entry, or null
     */
    public SerializedEntry serialized() {
        return serialized;
    }

    void setSerialized(SerializedEntry entry) {
        this.serialized = entry;
    }

    @Override
    public String toString() {
        return table == null ? kind.toString() : kind + " domain with top table " + Hex.of(table.top());
    }
}
