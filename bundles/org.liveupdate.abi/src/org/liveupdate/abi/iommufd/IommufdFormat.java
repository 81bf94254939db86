/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommufd;

import java.util.List;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;

/**
 * One format of what iommufd hands over for a file. Both known formats have the compatible string
 * {@code iommufd-v1}; only the structure tells them apart.
 *
 * @param id     short stable name
 * @param title  what it is, for people
 * @param file   layout of the file: the number of HWPTs and the open array {@link #ARRAY_POSTED} or {@link
 *               #ARRAY_LATER}
 * @param array  name of the array field of {@code file}
 * @param hwpt   layout of one HWPT
 */
public record IommufdFormat(String id, String title, Layout file, String array, Layout hwpt) {

    /** Compatible string of the LUO file handler. */
    public static final String COMPATIBLE = "iommufd-v1";

    /** Field of the file that counts the HWPTs. */
    public static final String COUNT = "nr_hwpts";

    /** Array of the posted format. */
    public static final String ARRAY_POSTED = "hwpts";

    /** Array of the later format. */
    public static final String ARRAY_LATER = "hwpt_array";

    /** Field of a HWPT that points to the domain's entry. */
    public static final String DOMAIN = "domain_data";

    /** Field of a HWPT with the token that userspace marked it with. */
    public static final String TOKEN = "token";

    /** Field of a HWPT that says whether the next kernel's userspace has it back. */
    public static final String RECLAIMED = "reclaimed";

    private static final String POSTED_SOURCE = "IOMMU live update v1 as posted, patch 11,"
            + " include/linux/kho/abi/iommufd.h";

    private static final String LATER_SOURCE = "IOMMU live update, development after v1,"
            + " include/linux/kho/abi/iommufd.h";

    /** As posted: 13 bytes per HWPT behind a 32-bit count. */
    public static final IommufdFormat POSTED = posted();

    /** Later: 24 bytes per HWPT behind a 64-bit count. */
    public static final IommufdFormat LATER = later();

    /**
     * All formats.
     *
     * @return an unmodifiable list, oldest first
     */
    public static List<IommufdFormat> all() {
        return List.of(POSTED, LATER);
    }

    /**
     * Length of the file with its HWPTs.
     *
     * @param hwpts number of HWPTs
     * @return length in bytes
     */
    public long length(long hwpts) {
        return file.size() + hwpts * hwpt.size();
    }

    @Override
    public String toString() {
        return id;
    }

    private static IommufdFormat posted() {
        Layout hwpt = Layout.named("iommufd_hwpt_lu").source(POSTED_SOURCE).size(13)
                .doc("A preserved HWPT.")
                .uint(TOKEN, 0, 4, "token that userspace marked the HWPT with")
                .phys(DOMAIN, 4, "iommu_domain_ser", "entry of the preserved domain")
                .uint(RECLAIMED, 12, 1, "1 once the next kernel's userspace has it back")
                .build();
        Layout file = Layout.named("iommufd_lu").source(POSTED_SOURCE).size(4)
                .doc("A preserved iommufd file. Its entries have no alignment and follow the count at once.")
                .uint(COUNT, 0, 4, "number of HWPTs")
                .array(ARRAY_POSTED, 4, hwpt, Field.OPEN, "the HWPTs, ascending by iommufd object id").build();
        return new IommufdFormat("iommufd-posted", "iommufd-v1 as posted", file, ARRAY_POSTED, hwpt);
    }

    private static IommufdFormat later() {
        Layout hwpt = Layout.named("iommufd_hwpt_ser").source(LATER_SOURCE).size(24)
                .doc("A preserved HWPT.")
                .phys(DOMAIN, 0, "iommu_domain_ser", "entry of the preserved domain")
                .uint(TOKEN, 8, 8, "token that userspace marked the HWPT with")
                .uint(RECLAIMED, 16, 1, "1 once the next kernel's userspace has it back")
                .bytes("padding", 17, 7, "padding")
                .build();
        Layout file = Layout.named("iommufd_ser").source(LATER_SOURCE).size(8)
                .doc("A preserved iommufd file.")
                .uint(COUNT, 0, 8, "number of HWPTs")
                .array(ARRAY_LATER, 8, hwpt, Field.OPEN, "the HWPTs").build();
        return new IommufdFormat("iommufd-later", "iommufd-v1 of later development", file, ARRAY_LATER, hwpt);
    }
}
