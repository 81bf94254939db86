/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.analysis.state.Sample;

/** Real runs of the series show the defects that they are known for, and nothing else. */
class CaptureChecksTest {

    @ParameterizedTest
    @CsvSource({
            // the token of the iommufd file has 64 bits, the field of the device 32 (F61)
            "v1-legacy-rich-th, vfio-token-truncated vfio-token-truncated vfio-token-truncated",
            "v1-legacy-rich-t2, vfio-token-truncated vfio-token-truncated vfio-token-truncated",
            "later-scalable-ss-rich-th, vfio-token-truncated vfio-token-truncated vfio-token-truncated",
            // a preserved HWPT was destroyed, its tables are used for something else
            "v1-legacy-rich-t1, domain-table-malformed",
            // a device was unpreserved without being marked (X04)
            "v1-legacy39-tomb-th, device-domain-deleted iommu-users device-context-missing",
            "v1-legacy39-tomb-panic, device-domain-deleted iommu-users device-context-missing",
            // a context table came after its unit was preserved (X06); fixed later
            "v1-legacy-hotplug-th, context-table-not-preserved", "later-legacy-hotplug-th, ''",
            // the next kernel freed the PASID directory that hardware uses (X12)
            "v1-scalable-fs-selftest-th, ''",
            "v1-scalable-fs-selftest-t2, table-outside-image device-pasid-mismatch"})
    void aRunShowsExactlyItsDefects(String name, String codes) {
        assertEquals(codes.isEmpty() ? List.of() : List.of(codes.split(" ")), new Sample(name).codes());
    }
}
