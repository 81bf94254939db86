/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.IommuImage;
import org.liveupdate.decode.kho.MemoryScan;
import org.liveupdate.decode.testing.Capture;

class IommuStateScannerTest {

    private static List<FoundState> scan(SparseMemory memory) {
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        IommuStateScanner scanner = new IommuStateScanner(context);
        MemoryScan.run(context, scanner);
        return scanner.result();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-th", "v1-legacy-rich-t2", "v1-legacy39-tomb-th", "later-legacy-hotplug-th",
            "later-scalable-ss-rich-th"})
    void theStateOfARealRunIsTheOnlyOneFound(String name) {
        Capture capture = Capture.of(name);
        List<FoundState> found = scan(capture.memory());
        assertEquals(1, found.size());
        assertEquals(Capture.number(capture.expected().getAsJsonObject("iommu_flb").get("pa")), found.get(0).address());
    }

    static List<IommuGeneration> generations() {
        return IommuGenerations.all();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void everyGenerationIsRecognisedByItsShape(IommuGeneration generation) {
        List<FoundState> found = scan(new IommuImage(generation).fill(3, 3).memory());
        assertEquals(List.of(generation), found.stream().map(FoundState::generation).toList());
    }

    @Test
    void aStateWithAContradictionIsNotTaken() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(3, 3);
        IommuGenerations.V1.flb().at(image.memory(), IommuImage.FLB).orElseThrow().set("nr_domains", 2)
                .writeTo(image.memory());
        assertTrue(scan(image.memory()).isEmpty());
    }
}
