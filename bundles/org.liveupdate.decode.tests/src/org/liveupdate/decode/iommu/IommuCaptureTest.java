/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.testing.Capture;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

class IommuCaptureTest {

    private static final Map<String, IommuField> UNIT = Map.of("token", IommuField.UNIT_TOKEN, "type",
            IommuField.UNIT_TYPE, "phys_addr", IommuField.REGISTER_BASE, "root_table", IommuField.ROOT_TABLE,
            "restored", IommuField.UNIT_RESTORED);
    private static final Map<String, IommuField> DOMAIN = Map.of("top_table", IommuField.TOP_TABLE, "top_level",
            IommuField.TOP_LEVEL, "vasz", IommuField.ADDRESS_WIDTH, "sign_extend", IommuField.SIGN_EXTEND,
            "restored_domain", IommuField.RESTORED_DOMAIN);
    private static final Map<String, IommuField> DEVICE = Map.of("token", IommuField.OWNER_TOKEN, "devid",
            IommuField.DEVICE_ID, "pci_domain", IommuField.PCI_SEGMENT, "did", IommuField.ATTACHMENT_ID, "domain_phys",
            IommuField.DOMAIN, "iommu_phys", IommuField.IOMMU, "pasid_table", IommuField.PASID_DIRECTORY, "max_pasid",
            IommuField.MAX_PASID, "restored", IommuField.DEVICE_RESTORED);

    @ParameterizedTest
    @CsvSource({"v1-legacy-rich-th, iommu-v1, v1", "v1-legacy-rich-t2, iommu-v1, v1",
            "v1-legacy39-tomb-th, iommu-v1, v1", "later-legacy-hotplug-th, iommu-liveupdate, later-b",
            "later-scalable-ss-rich-th, iommu-liveupdate, later-b"})
    void everyEntryOfARealRunIsWhatTheIndependentDecoderFound(String name, String compatible, String generation) {
        Capture capture = Capture.of(name);
        JsonObject expected = capture.expected().getAsJsonObject("iommu_flb");
        DecodeContext context = DecodeContext.of(capture.memory(), Progress.NONE);
        IommuState state = IommuDecoder.decode(compatible, Capture.number(expected.get("pa")), page -> true, context);
        assertEquals(generation, state.generation().orElseThrow().id());
        assertTrue(state.raw().startsWith(expected.get("raw").getAsString()));
        compare(expected.getAsJsonObject("iommus"), state.iommus(), UNIT);
        compare(expected.getAsJsonObject("domains"), state.domains(), DOMAIN);
        compare(expected.getAsJsonObject("devices"), state.devices(), DEVICE);
        for (DeviceEntry device : state.devices()) {
            assertEquals(device.domainAddress(), device.domain().orElseThrow().at());
            assertEquals(device.unitAddress(), device.unit().orElseThrow().at());
        }
        assertTrue(context.problems().problems().stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private static void compare(JsonObject expected, List<? extends IommuObject> found,
            Map<String, IommuField> fields) {
        JsonArray entries = expected.getAsJsonArray("entries");
        assertEquals(entries.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            JsonObject entry = entries.get(i).getAsJsonObject();
            ArrayEntry read = found.get(i).entry();
            assertEquals(i, read.index());
            assertEquals(Capture.number(entry.get("at")), read.at());
            assertEquals(entry.get("raw").getAsString(), HexFormat.of().formatHex(read.struct().bytes()));
            JsonObject header = entry.getAsJsonObject("obj");
            assertEquals(Capture.number(header.get("ref_count")), read.refCount());
            assertEquals(Capture.number(header.get("deleted")) != 0, read.deleted());
            assertEquals(Capture.number(header.get("incoming")) != 0, read.incoming());
            fields.forEach((name, field) -> {
                if (entry.has(name)) {
                    assertEquals(OptionalLong.of(Capture.number(entry.get(name))), read.value(field), name);
                }
            });
            if (entry.has("context_tables")) {
                BitSet tables = new BitSet();
                entry.getAsJsonArray("context_tables").forEach(table -> tables.set(
                        table.getAsJsonObject().get("bus").getAsInt() * 2
                                + table.getAsJsonObject().get("upper").getAsInt()));
                assertEquals(tables, new UnitEntry(read).contextTables().orElseThrow());
            }
        }
    }
}
