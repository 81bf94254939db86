/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.layout.Layout;

/** All known generations of the serialized IOMMU state. */
public final class IommuGenerations {

    /** As posted, all patches: device entries of 65 bytes. */
    public static final IommuGeneration V1 = v1("v1", "iommu-v1 as posted", IommuV1.DEVICES, IommuV1.DEVICE);

    /** As posted, without patch 09 (PASID tables): device entries of 49 bytes. */
    public static final IommuGeneration V1_BEFORE_PASID = v1("v1-before-pasid", "iommu-v1 as posted, before patch 09",
            IommuV1.DEVICES_SHORT, IommuV1.DEVICE_SHORT);

    /** The development state named iommu-liveupdate-v1. */
    public static final IommuGeneration LATER_A = new IommuGeneration("later-a", "iommu-liveupdate-v1",
            IommuLaterA.COMPATIBLE, OptionalLong.empty(), IommuLaterA.FLB,
            later(Kind.IOMMUS, "iommu_array_phys", IommuLaterA.HW_PAGE, IommuLaterA.HW, Map.of()),
            later(Kind.DOMAINS, "iommu_domain_array_phys", IommuLaterA.DOMAIN_PAGE, IommuLaterA.DOMAIN, Map.of()),
            later(Kind.DEVICES, "device_array_phys", IommuLaterA.DEVICE_PAGE, IommuLaterA.DEVICE, Map.of()),
            laterFields());

    /** The newest known development state. */
    public static final IommuGeneration LATER_B = new IommuGeneration("later-b", "iommu-liveupdate version 1",
            IommuLaterB.COMPATIBLE, OptionalLong.of(IommuLaterB.VERSION), IommuLaterB.FLB,
            later(Kind.IOMMUS, "iommu_array_phys", IommuLaterB.HW_PAGE, IommuLaterB.HW,
                    Map.of(IommuLaterB.TYPE_SMMUV3, IommuLaterB.HW_ON_SMMUV3)),
            later(Kind.DOMAINS, "iommu_domain_array_phys", IommuLaterB.DOMAIN_PAGE, IommuLaterB.DOMAIN, Map.of()),
            later(Kind.DEVICES, "device_array_phys", IommuLaterB.DEVICE_PAGE, IommuLaterB.DEVICE,
                    Map.of(IommuLaterB.TYPE_SMMUV3, IommuLaterB.DEVICE_ON_SMMUV3)),
            laterFields());

    private static final List<IommuGeneration> ALL = List.of(V1, V1_BEFORE_PASID, LATER_A, LATER_B);

    private IommuGenerations() {
    }

    /**
     * All generations.
     *
     * @return an unmodifiable list, oldest posting first; of those with one compatible string the complete one first
     */
    public static List<IommuGeneration> all() {
        return ALL;
    }

    /**
     * The generations that use a compatible string.
     *
     * @param compatible compatible string of an FLB
     * @return none for an unknown string, more than one if only the structure tells them apart
     */
    public static List<IommuGeneration> compatibleWith(String compatible) {
        return ALL.stream().filter(generation -> generation.compatible().equals(compatible)).toList();
    }

    private static IommuGeneration v1(String id, String title, Layout devices, Layout device) {
        return new IommuGeneration(id, title, IommuV1.COMPATIBLE, OptionalLong.empty(), IommuV1.FLB,
                v1Array(Kind.IOMMUS, "iommus_phys", "nr_iommus", IommuV1.IOMMUS, IommuV1.IOMMU),
                v1Array(Kind.DOMAINS, "iommu_domains_phys", "nr_domains", IommuV1.DOMAINS, IommuV1.DOMAIN),
                v1Array(Kind.DEVICES, "devices_phys", "nr_devices", devices, device), v1Fields());
    }

    private static ArrayFormat v1Array(Kind kind, String head, String total, Layout page, Layout entry) {
        return new ArrayFormat(kind, head, total, page, IommuV1.OBJS, "next_objs", "nr_objs", entry, Map.of());
    }

    private static ArrayFormat later(Kind kind, String head, Layout page, Layout entry, Map<Long, Layout> variants) {
        return new ArrayFormat(kind, head, "", page, IommuLater.ARRAY_HDR, "next_array_phys", "nr_objects", entry,
                variants);
    }

    private static Map<IommuField, FieldPath> v1Fields() {
        Map<IommuField, FieldPath> fields = sharedFields();
        fields.put(IommuField.INDEX, FieldPath.of("obj.idx"));
        fields.put(IommuField.REF_COUNT, FieldPath.of("obj.ref_count"));
        fields.put(IommuField.DELETED, FieldPath.of("obj.deleted"));
        fields.put(IommuField.INCOMING, FieldPath.of("obj.incoming"));
        fields.put(IommuField.TOP_TABLE, FieldPath.of("top_table"));
        fields.put(IommuField.OWNER_TOKEN, FieldPath.of("token"));
        fields.put(IommuField.PCI_SEGMENT, FieldPath.of("pci_domain"));
        fields.put(IommuField.ATTACHMENT_ID, FieldPath.of("domain_iommu_ser.did"));
        return fields;
    }

    private static Map<IommuField, FieldPath> laterFields() {
        Map<IommuField, FieldPath> fields = sharedFields();
        fields.put(IommuField.REF_COUNT, FieldPath.of("hdr.ref_count"));
        fields.put(IommuField.DELETED, new FieldPath("hdr.flags", IommuLater.DELETED));
        fields.put(IommuField.INCOMING, new FieldPath("hdr.flags", IommuLater.INCOMING));
        fields.put(IommuField.UNIT_RESTORED, FieldPath.of("intel.restored"));
        fields.put(IommuField.TOP_TABLE, FieldPath.of("top_table_phys"));
        fields.put(IommuField.ADDRESS_WIDTH, FieldPath.of("vasz"));
        fields.put(IommuField.SIGN_EXTEND, FieldPath.of("sign_extend"));
        fields.put(IommuField.OWNER_TOKEN, FieldPath.of("dma_owner_token"));
        fields.put(IommuField.PCI_SEGMENT, FieldPath.of("pci_domain_nr"));
        fields.put(IommuField.ATTACHMENT_ID, FieldPath.of("domain_iommu_ser.attachment_id"));
        fields.put(IommuField.DEVICE_RESTORED, FieldPath.of("intel.restored"));
        return fields;
    }

    private static Map<IommuField, FieldPath> sharedFields() {
        Map<IommuField, FieldPath> fields = new EnumMap<>(IommuField.class);
        fields.put(IommuField.UNIT_TOKEN, FieldPath.of("token"));
        fields.put(IommuField.UNIT_TYPE, FieldPath.of("type"));
        fields.put(IommuField.REGISTER_BASE, FieldPath.of("intel.phys_addr"));
        fields.put(IommuField.ROOT_TABLE, FieldPath.of("intel.root_table"));
        fields.put(IommuField.TOP_LEVEL, FieldPath.of("top_level"));
        fields.put(IommuField.RESTORED_DOMAIN, FieldPath.of("restored_domain"));
        fields.put(IommuField.DEVICE_ID, FieldPath.of("devid"));
        fields.put(IommuField.DOMAIN, FieldPath.of("domain_iommu_ser.domain_phys"));
        fields.put(IommuField.IOMMU, FieldPath.of("domain_iommu_ser.iommu_phys"));
        fields.put(IommuField.PASID_DIRECTORY, FieldPath.of("intel.pasid_table"));
        fields.put(IommuField.MAX_PASID, FieldPath.of("intel.max_pasid"));
        return fields;
    }
}
