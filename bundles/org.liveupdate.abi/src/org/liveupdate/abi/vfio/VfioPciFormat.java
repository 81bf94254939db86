/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vfio;

import java.util.List;
import java.util.Set;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/**
 * One format of what vfio-pci hands over for a device. All are packed and most share the compatible string
 * {@code vfio-pci-v1}; only the structure tells them apart.
 *
 * @param id          short stable name
 * @param compatibles compatible strings it was seen with
 * @param layout      the structure
 */
public record VfioPciFormat(String id, Set<String> compatibles, Layout layout) {

    /** Compatible string of most formats. */
    public static final String V1 = "vfio-pci-v1";

    /** Compatible string that one development tree used once the iommufd token was added. */
    public static final String V2 = "vfio-pci-v2";

    /** Field with bus, device and function. */
    public static final String BDF = "bdf";

    /** Field with the PCI segment. */
    public static final String SEGMENT = "domain";

    /** Field that says whether the device can be reset. */
    public static final String RESET_WORKS = "reset_works";

    /** Nested structure with the iommufd token. */
    public static final String IOMMUFD = "iommufd_ser";

    /** Field of {@link #IOMMUFD}. */
    public static final String TOKEN = "token";

    private static final String SOURCE = "vfio-pci live update, postings of January 2026 and later,"
            + " include/linux/kho/abi/vfio_pci.h";

    /** The reference to an iommufd file. */
    public static final Layout IOMMUFD_SER = Layout.named("vfio_iommufd_ser").source("IOMMU live update v1, patch 13")
            .size(4).doc("Which iommufd file the device is bound to.")
            .uint(TOKEN, 0, 4, "LUO token of the iommufd file, cut to 32 bits").build();

    /** Segment of 16 bits, with the iommufd token: 9 bytes, what IOMMU live update v1 patch 13 gives. */
    public static final VfioPciFormat SHORT_SEGMENT_IOMMUFD = new VfioPciFormat("vfio-pci-9", Set.of(V1, V2),
            token(shortSegment(9), 5));

    /** Segment of 16 bits, without the iommufd token: 5 bytes. */
    public static final VfioPciFormat SHORT_SEGMENT = new VfioPciFormat("vfio-pci-5", Set.of(V1),
            shortSegment(5).build());

    /** Segment of 32 bits, with the iommufd token: 11 bytes. */
    public static final VfioPciFormat LONG_SEGMENT_IOMMUFD = new VfioPciFormat("vfio-pci-11", Set.of(V1, V2),
            token(longSegment(11).uint(RESET_WORKS, 6, 1, "1 if the device can be reset"), 7));

    /** Segment of 32 bits, with the reset flag: 7 bytes. */
    public static final VfioPciFormat LONG_SEGMENT_RESET = new VfioPciFormat("vfio-pci-7", Set.of(V1),
            longSegment(7).uint(RESET_WORKS, 6, 1, "1 if the device can be reset").build());

    /** Segment of 32 bits alone: 6 bytes. */
    public static final VfioPciFormat LONG_SEGMENT = new VfioPciFormat("vfio-pci-6", Set.of(V1),
            longSegment(6).build());

    private static final List<VfioPciFormat> ALL = List.of(SHORT_SEGMENT_IOMMUFD, SHORT_SEGMENT, LONG_SEGMENT_IOMMUFD,
            LONG_SEGMENT_RESET, LONG_SEGMENT);

    /** Copies the set. */
    public VfioPciFormat {
        compatibles = Set.copyOf(compatibles);
    }

    /**
     * The formats that were seen with a compatible string.
     *
     * @param compatible compatible string of a LUO file
     * @return none for an unknown string
     */
    public static List<VfioPciFormat> compatibleWith(String compatible) {
        return ALL.stream().filter(format -> format.compatibles.contains(compatible)).toList();
    }

    /**
     * All formats.
     *
     * @return an unmodifiable list
     */
    public static List<VfioPciFormat> all() {
        return ALL;
    }

    /**
     * Whether the structure says which iommufd file the device is bound to.
     *
     * @return true if it has a token
     */
    public boolean hasToken() {
        return layout.has(IOMMUFD);
    }

    @Override
    public String toString() {
        return id;
    }

    private static LayoutBuilder shortSegment(int size) {
        return start(size).uint(BDF, 0, 2, "bus << 8 | devfn")
                .uint(SEGMENT, 2, 2, "PCI segment")
                .uint(RESET_WORKS, 4, 1, "1 if the device can be reset");
    }

    private static LayoutBuilder longSegment(int size) {
        return start(size).uint(SEGMENT, 0, 4, "PCI segment").uint(BDF, 4, 2, "bus << 8 | devfn");
    }

    private static LayoutBuilder start(int size) {
        return Layout.named("vfio_pci_core_device_ser").source(SOURCE).size(size).doc("A preserved vfio-pci device.");
    }

    private static Layout token(LayoutBuilder builder, int offset) {
        return builder.struct(IOMMUFD, offset, IOMMUFD_SER, "the iommufd file that the device is bound to").build();
    }
}
