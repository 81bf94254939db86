/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;

/**
 * What the kernel before handed over, found by unit and by device. The kernel searches the arrays every time; here
 * they are
 * indexed once, with the same results, because flags of deletion do not change any more.
 */
final class IncomingState {

    /** How the orchestrator says that there was no live update or no IOMMU state in it. */
    private static final Set<Errno> NOTHING = EnumSet.of(Errno.EOPNOTSUPP, Errno.ENODATA, Errno.ENOENT, Errno.ENODEV);

    private record Key(long first, long second) {
    }

    private final KernelContext context;
    private final FlbAccess flb;
    private FlbObject indexed;
    private final Map<Key, SerializedEntry> units = new HashMap<>();
    private final Map<Key, SerializedEntry> devices = new HashMap<>();

    IncomingState(KernelContext context, FlbAccess flb) {
        this.context = context;
        this.flb = flb;
    }

    /** The unit's entry, iommu_get_preserved_data(). */
    Optional<SerializedEntry> unit(long token, long type) throws ErrnoException {
        return find("iommu_get_preserved_data", units, new Key(token, type));
    }

    /** The device's entry, iommu_get_device_preserved_data(). */
    Optional<SerializedEntry> device(Device device) throws ErrnoException {
        return find("iommu_get_device_preserved_data", devices, new Key(device.spec().segment(), device.requesterId()));
    }

    /** All devices' entries, iommu_for_each_preserved_device(). */
    List<SerializedEntry> devices() {
        try (FlbAccess.Reference reference = flb.incoming()) {
            return reference.object().incoming().get(Kind.DEVICES).entries();
        } catch (ErrnoException e) {
            return List.of();
        }
    }

    private Optional<SerializedEntry> find(String function, Map<Key, SerializedEntry> map, Key key)
            throws ErrnoException {
        try (FlbAccess.Reference reference = flb.incoming()) {
            index(reference.object());
            return Optional.ofNullable(map.get(key));
        } catch (ErrnoException e) {
            // F10: as posted an error that comes from lack of memory looks like "nothing was preserved"
            if (!NOTHING.contains(e.errno()) && !context.has(Finding.F10)) {
                throw new ErrnoException(e.errno(), function + ": " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    private void index(FlbObject object) {
        if (indexed == object) {
            return;
        }
        indexed = object;
        units.clear();
        devices.clear();
        object.incoming().get(Kind.IOMMUS).entries().forEach(entry -> units.putIfAbsent(
                new Key(entry.get(IommuField.UNIT_TOKEN), entry.get(IommuField.UNIT_TYPE)), entry));
        object.incoming().get(Kind.DEVICES).entries().forEach(entry -> devices.putIfAbsent(
                new Key(entry.get(IommuField.PCI_SEGMENT), entry.get(IommuField.DEVICE_ID)), entry));
    }
}
