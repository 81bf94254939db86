/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.LinkedHashMap;
import java.util.Map;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.graph.Kinds;

/** Which kind of node a structure is, by the name of its layout. */
final class NodeKinds {

    private static final Map<String, String> BY_PREFIX = new LinkedHashMap<>();

    static {
        BY_PREFIX.put("vtd_legacy_root", Kinds.ROOT_TABLE);
        BY_PREFIX.put("vtd_scalable_root", Kinds.ROOT_TABLE);
        BY_PREFIX.put("vtd_legacy_context", Kinds.CONTEXT_TABLE);
        BY_PREFIX.put("vtd_scalable_context", Kinds.CONTEXT_TABLE);
        BY_PREFIX.put("vtd_pasid_dir", Kinds.PASID_DIRECTORY);
        BY_PREFIX.put("vtd_pasid", Kinds.PASID_TABLE);
        BY_PREFIX.put("vtdss", Kinds.PAGE_TABLE);
        BY_PREFIX.put("vtdfs", Kinds.PAGE_TABLE);
        BY_PREFIX.put("fdt", Kinds.FDT);
        BY_PREFIX.put("kho", Kinds.KHO);
        BY_PREFIX.put("luo_session", Kinds.SESSION);
        BY_PREFIX.put("luo_file", Kinds.FILE);
        BY_PREFIX.put("luo_flb", Kinds.FLB);
        BY_PREFIX.put("luo", Kinds.LUO);
        BY_PREFIX.put("memfd", Kinds.MEMFD);
        BY_PREFIX.put("iommu_domain", Kinds.DOMAIN);
        BY_PREFIX.put("iommu_device", Kinds.DEVICE);
        BY_PREFIX.put("device_ser", Kinds.DEVICE);
        BY_PREFIX.put("vfio", Kinds.DEVICE);
        BY_PREFIX.put("pci", Kinds.DEVICE);
        BY_PREFIX.put("iommu_lu_flb", Kinds.FLB);
        BY_PREFIX.put("iommu_flb", Kinds.FLB);
        BY_PREFIX.put("iommu_ser", Kinds.UNIT);
        BY_PREFIX.put("iommu_hw", Kinds.UNIT);
        BY_PREFIX.put("iommu", Kinds.ARRAY);
    }

    private NodeKinds() {
    }

    static String of(Layout layout) {
        for (Map.Entry<String, String> entry : BY_PREFIX.entrySet()) {
            if (layout.name().startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return Kinds.ENTRY;
    }
}
