/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.pgtable.PageTable;

/** Puts mappings into the page tables of domains and takes them out again. */
final class DomainFiller {

    private static final long PAGE = PhysicalMemory.PAGE_SIZE;

    private DomainFiller() {
    }

    /** Maps an area in a domain (iopt_area_fill_domain), all of it or nothing. */
    static void fill(IoptArea area, IommuDomain domain, boolean largePages) throws ErrnoException {
        PhysicalRuns runs = area.pages().fill();
        PageTable table = domain.table();
        long skip = area.pages().start() & PAGE - 1;
        try {
            runs.visit(skip + area.offset(), area.length(), (offset, physical, length) -> {
                long step = largePages ? length : PAGE;
                for (long done = 0; done < length; done += step) {
                    table.map(area.start() + offset + done, physical + done, step, area.protection());
                }
            });
        } catch (ErrnoException e) {
            table.free(table.unmap(area.start(), area.length()).tables());
            area.pages().unfill();
            throw e;
        }
        domain.driver().mapped(domain, area.start(), area.length());
        area.filled().add(domain);
    }

    /**
     * Takes an area out of a domain (iopt_area_unfill_domain): tables are freed only when no cache knows them any
     * more.
     */
    static void unfill(IoptArea area, IommuDomain domain) {
        if (!area.filled().remove(domain)) {
            return;
        }
        PageTable.Unmapped unmapped = domain.table().unmap(area.start(), area.length());
        domain.driver().unmapped(domain, area.start(), area.length());
        domain.table().free(unmapped.tables());
        area.pages().unfill();
    }
}
