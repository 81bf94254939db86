/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.List;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.vtd.hardware.Invalidation;

/** intel_iommu_shutdown() of a unit: off, or if it is preserved on with everything else taken out of its tables. */
final class Shutdown {

    private final VtdServices services;
    private final ContextMapper contexts;
    private final DevicePreservation devices;

    Shutdown(VtdServices services, ContextMapper contexts, DevicePreservation devices) {
        this.services = services;
        this.contexts = contexts;
        this.devices = devices;
    }

    void shutdown(VtdUnit unit, UnitSetup setup) {
        setup.disableProtectedRegions();
        if (unit.outgoing() == null) {
            setup.disableTranslation();
            return;
        }
        services.context().trace().event(Layer.DRIVER, "clean_unpreserved_context_entries", unit.toString(), "");
        if (services.isLater()) {
            cleanAtOnce(unit);
        } else {
            cleanOneByOne(unit);
        }
    }

    /** The posted series: each entry with its own invalidations. */
    private void cleanOneByOne(VtdUnit unit) {
        for (DeviceInfo info : unit.devices()) {
            boolean preserved = services.state().preserved(info.device()).isPresent();
            if (preserved) {
                devices.wipePasids(info);
                // X13: as posted page requests are still taken
                if (!services.defect(Finding.X13) && stopPageRequests(info)) {
                    info.requesterIds().forEach(id -> unit.flush(Invalidation.context(0, id)));
                }
            } else if (hasOwnEntries(info) && (info.device().spec().pci() || !services.defect(Finding.F27))) {
                contexts.clear(info);
            }
        }
        // X07: as posted tables stay in the root table that the next kernel cannot restore
        if (!services.defect(Finding.X07) && dropUnpreservedTables(unit)) {
            Flusher.everything(unit);
        }
    }

    /** Later development: everything, then one invalidation. */
    private void cleanAtOnce(VtdUnit unit) {
        for (DeviceInfo info : unit.devices()) {
            if (services.state().preserved(info.device()).isPresent()) {
                devices.wipePasids(info);
                stopPageRequests(info);
            } else if (hasOwnEntries(info)) {
                for (int sourceId : info.requesterIds()) {
                    long entry = unit.tables().find(sourceId);
                    if (entry != 0) {
                        unit.tables().clear(entry);
                    }
                }
            }
        }
        dropUnpreservedTables(unit);
        Flusher.everything(unit);
    }

    /** The entries of a subdevice that uses another's requester id are the other's. */
    private static boolean hasOwnEntries(DeviceInfo info) {
        return !info.isRealDmaSubdevice();
    }

    private boolean stopPageRequests(DeviceInfo info) {
        boolean changed = false;
        for (int sourceId : info.unit().isScalable() ? info.requesterIds() : List.<Integer>of()) {
            long entry = info.unit().tables().find(sourceId);
            if (entry != 0) {
                Struct context = ContextLayouts.SCALABLE_ENTRY.at(services.memory(), entry).orElseThrow();
                if (context.is("PRE")) {
                    context.set("PRE", 0).writeTo(services.memory());
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean dropUnpreservedTables(VtdUnit unit) {
        boolean changed = false;
        for (int half = 0; half < 2 * ContextTables.BUSES; half += unit.tables().step()) {
            if (unit.tables().table(half) != 0 && !unit.preservedTables().get(half)) {
                unit.tables().clearHalf(half);
                changed = true;
            }
        }
        return changed;
    }
}
