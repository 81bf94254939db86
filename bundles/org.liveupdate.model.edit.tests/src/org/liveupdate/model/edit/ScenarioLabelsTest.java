/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.label.ScenarioLabels;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectField;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;

class ScenarioLabelsTest {
    private static final ScenarioFactory MAKE = ScenarioFactory.eINSTANCE;

    private final ScenarioLabels labels = new ScenarioLabels(ScenarioAdapterFactory.TEXTS::name);

    static List<EClass> classes() {
        return ScenarioPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassHasALabelEvenWhenNothingIsKnown(EClass type) {
        String text = labels.text(EcoreUtil.create(type));
        assertFalse(text.isBlank());
        assertFalse(text.contains("{") || text.contains("null") || text.contains(".ecore"), text);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassHasAnIconOfItsOwnInTwoSizes(EClass type) throws IOException {
        URL icon = ScenarioAdapterFactory.TEXTS.icon(type);
        assertNotNull(icon);
        assertTrue(icon.getPath().endsWith("/" + type.getName() + ".png"), icon.toString());
        assertEquals(16, width(icon));
        assertEquals(32, width(new URL(icon.toString().replace(".png", "@2x.png"))));
    }

    /** The width in the header of a PNG file. */
    private static int width(URL png) throws IOException {
        try (InputStream input = png.openStream()) {
            byte[] head = input.readNBytes(24);
            assertEquals('P', head[1]);
            return head[19];
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassAndFeatureIsExplained(EClass type) {
        Texts texts = ScenarioAdapterFactory.TEXTS;
        assertNotEquals(texts.name(type), texts.description(type));
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean kernelTerm = Set.of("memfd", "iommufd").contains(feature.getName());
            assertTrue(kernelTerm || !texts.name(feature).equals(feature.getName()), () -> type.getName() + "."
                    + feature.getName());
            assertTrue(texts.description(feature).endsWith("."), () -> type.getName() + "." + feature.getName());
            assertFalse(texts.category(feature).isBlank());
        }
    }

    @Test
    void everyLiteralIsExplained() {
        ScenarioPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(type -> type.getELiterals().stream())
                .forEach(literal -> assertTrue(ScenarioAdapterFactory.TEXTS.description(literal).endsWith("."),
                literal.getName()));
    }

    @Test
    void noTwoClassesHaveOneName() {
        Set<String> names = new HashSet<>();
        classes().forEach(type -> assertTrue(names.add(ScenarioAdapterFactory.TEXTS.name(type)), type.getName()));
    }

    private static Scenario first() {
        return ScenarioTemplates.find("first").orElseThrow().create();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "nic; nic 0000:00:06.0 \u00b7 attached to hwpt 1", "dmar0; unit dmar0 at 0xfed90000, legacy",
        "machine-1; machine: 2 GiB of memory, 1 unit, 1 device",
        "kernel-1; kernel: kho-v4, luo-v5, memfd-v2, iommu-v1, reviewed", "memory-range-1; 2 GiB at 0x0, node 0",
        "guest-memory; memfd guest memory, 64 MiB, seal shrink grow", "liveupdate; /dev/liveupdate",
        "vm-1; session vm-1",
        "guest-mapping; 64 MiB at 0x100000000, read and write: memfd guest memory",
        "nic-file; VFIO file of nic 0000:00:06.0",
        "open-file-liveupdate; open /dev/liveupdate", "create-session-vm-1; create session vm-1",
        "preserve-file-guest-memory; preserve memfd guest memory as token 0x1",
        "preserve-file-nic-file; preserve nic 0000:00:06.0 as token 0x3",
        "attach-device-nic-file; attach nic 0000:00:06.0 to hwpt 1", "map-file-guest-mapping; map guest mapping",
        "mark-for-preservation-hwpt-1; mark hwpt 1 as token 0x1",
        "dma-probe-nic; nic 0000:00:06.0 writes 4 KiB at 0x100000000",
        "kexec-1; kexec as far as gap", "kexec-2; kexec",
        "retrieve-file-guest-memory; retrieve memfd guest memory by token 0x1"})
    void labelsSayWhatItIs(String id, String label) {
        assertEquals(label, labels.text(first().eResource().getEObject(id)));
    }

    @Test
    void aNameIsNotDoubled() {
        PreserveFile step = MAKE.createPreserveFile();
        Memfd memfd = MAKE.createMemfd();
        step.setFile(memfd);
        step.setToken(1);
        memfd.setName("A");
        assertEquals("preserve memfd A as token 0x1", labels.text(step));
        memfd.setName("memfd A");
        assertEquals("preserve memfd A as token 0x1", labels.text(step));
        memfd.setName("it's {0}");
        assertEquals("preserve memfd it's {0} as token 0x1", labels.text(step));
    }

    @Test
    void aDeviceWithoutNameIsADevice() {
        PciDevice device = MAKE.createPciDevice();
        device.setBdf(Bdf.parse("00:06.0"));
        assertEquals("device 0000:00:06.0", labels.text(device));
        device.setPresent(false);
        assertEquals("device 0000:00:06.0 (not there at boot)", labels.text(device));
    }

    @Test
    void theAttachmentFollowsTheSteps() {
        Scenario scenario = first();
        EObject nic = scenario.eResource().getEObject("nic");
        ((Step) scenario.eResource().getEObject("attach-device-nic-file")).setDisabled(true);
        assertEquals("nic 0000:00:06.0", labels.text(nic));
        assertEquals("attach nic 0000:00:06.0 to hwpt 1 (off)",
                labels.text(scenario.eResource().getEObject("attach-device-nic-file")));
    }

    @Test
    void flagsConditionsAndNumbersAreShown() {
        Hwpt hwpt = MAKE.createHwpt();
        hwpt.setName("2");
        hwpt.setNestParent(true);
        hwpt.setDirtyTracking(true);
        assertEquals("hwpt 2 (nest parent, dirty tracking)", labels.text(hwpt));
        Mapping mapping = MAKE.createMapping();
        mapping.setLength(1 << 20);
        mapping.setFixed(false);
        mapping.setWriteable(false);
        assertEquals("1 MiB anywhere, read: anonymous memory", labels.text(mapping));
        ExpectErrno errno = MAKE.createExpectErrno();
        errno.setOnlyWith("F58");
        assertEquals("succeeds (only with F58)", labels.text(errno));
        ExpectField field = MAKE.createExpectField();
        field.setStructure("iommu_domain_ser");
        field.setIndex(1234);
        field.setField("top_level");
        field.setValue("3");
        assertEquals("iommu_domain_ser[1234].top_level = 3", labels.text(field));
        DmaProbe probe = MAKE.createDmaProbe();
        probe.setPasid(100000);
        assertEquals("nothing (PASID 100000) reads 4 KiB at 0x0", labels.text(probe));
    }
}
