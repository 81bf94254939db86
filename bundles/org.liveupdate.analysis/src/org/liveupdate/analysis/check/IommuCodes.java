/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.Map;

/** What decoding of serialized IOMMU, iommufd, vfio-pci and PCI state and of the DMAR table can find. */
final class IommuCodes {

    private IommuCodes() {
    }

    static void addTo(Map<String, String> codes) {
        codes.put("iommu-unknown-compatible",
                "The FLB's compatible string names no known format of the IOMMU state; its bytes are kept and "
                        + "not interpreted.");
        codes.put("iommu-unknown-version",
                "The version field has another value than the format has; the next kernel would panic on it.");
        codes.put("iommu-format-ambiguous",
                "Several formats have the compatible string and the bytes do not tell them apart; the message "
                        + "says which was taken.");
        codes.put("iommu-flb-outside-image",
                "The structure that the FLB points to is not in the image.");
        codes.put("iommu-flb-not-preserved",
                "KHO does not preserve the page that the FLB points to; the next kernel stops with BUG.");
        codes.put("iommu-array-missing",
                "The FLB has no first page for an array; every array has one from the start, even if it is "
                        + "empty.");
        codes.put("iommu-array-unaligned",
                "A pointer of an array's chain is not the address of a page.");
        codes.put("iommu-array-cycle",
                "A page of an array is reached a second time: a cycle, or two arrays that share a page.");
        codes.put("iommu-array-outside-image",
                "A page of an array is not in the image.");
        codes.put("iommu-array-not-preserved",
                "KHO does not preserve a page of an array; the next kernel stops with BUG.");
        codes.put("iommu-array-count",
                "A page says it has more entries than fit; nothing of it is read.");
        codes.put("iommu-array-short-page",
                "A page that is followed by another is not full; the kernel only adds a page when the last "
                        + "one is.");
        codes.put("iommu-total",
                "A counter of the FLB differs from the sum over the pages of its array; the next kernel "
                        + "counts by it.");
        codes.put("iommufd-unknown-compatible",
                "The compatible string of an iommufd file names no known format.");
        codes.put("iommufd-unreadable",
                "The bytes of an iommufd file fit no format of its compatible string, or are not in the "
                        + "image.");
        codes.put("iommufd-format-ambiguous",
                "Both formats of iommufd-v1 fit the bytes; the message says which was taken and why.");
        codes.put("vfio-unknown-compatible",
                "The compatible string of a vfio-pci file names no known format.");
        codes.put("vfio-outside-image",
                "The state of a vfio-pci device is not in the image.");
        codes.put("vfio-format-ambiguous",
                "The state of a vfio-pci device reads in several sizes, or as a device that the IOMMU state "
                        + "does not know.");
        codes.put("pci-unknown-compatible",
                "The compatible string of the PCI core's FLB names no known format, or one whose field widths "
                        + "are not known.");
        codes.put("pci-unreadable",
                "The bytes of the PCI core's FLB fit no format of its compatible string, or are not in the "
                        + "image.");
        codes.put("pci-format-ambiguous",
                "Several formats of the PCI core's FLB fit the bytes.");
        codes.put("pci-count",
                "The PCI core's FLB counts another number of devices than it has used slots.");
        codes.put("luo-unknown-flb",
                "There is no decoder for an FLB of this name.");
        codes.put("luo-unknown-file",
                "There is no decoder for a file of this compatible string.");
        codes.put("dmar-signature",
                "Where the DMAR table should be is none.");
        codes.put("dmar-length",
                "The DMAR table's length is less than its header or more than there is.");
        codes.put("dmar-checksum",
                "The bytes of the DMAR table do not sum up to 0.");
        codes.put("dmar-structure-length",
                "A remapping structure's length leads out of the table.");
        codes.put("dmar-structure-type",
                "A remapping structure has an unknown type, or is too short for its type.");
        codes.put("dmar-scope-length",
                "A device scope's length leads out of its remapping structure.");
        codes.put("dmar-unreadable",
                "The file with the DMAR table cannot be read.");
    }
}
