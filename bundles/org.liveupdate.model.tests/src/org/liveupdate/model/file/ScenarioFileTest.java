/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.UserProcess;

class ScenarioFileTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<scenario:Scenario xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\"\n    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:scenario=\"http://liveupdate.org/scenario\" xmi:id=\"s\"\n    version=\"1\"";

    @TempDir
    Path folder;

    private static String file(String inner) {
        return HEAD + ">\n" + inner + "</scenario:Scenario>\n";
    }

    private static ScenarioResource parse(String text) {
        return ScenarioFiles.parse("a.liveupdate", text);
    }

    private static List<String> messages(ScenarioResource resource) {
        return resource.getErrors().stream().map(problem -> problem.getMessage()).toList();
    }

    private static String small() {
        return file("""
                  <machine xmi:id="machine">
                    <units xmi:id="dmar0" registerBase="0xfed90000" includeAll="true"/>
                    <devices xsi:type="scenario:PciDevice" xmi:id="nic" unit="dmar0" bdf="0000:00:06.0">
                      <aliases>0000:00:07.0</aliases>
                      <aliases>0000:00:07.1</aliases>
                    </devices>
                  </machine>
                  <processes xmi:id="vmm">
                    <objects xsi:type="scenario:Memfd" xmi:id="memfd-a" name="A" size="4 MiB" seals="seal shrink grow"/>
                    <objects xsi:type="scenario:Session" xmi:id="vm" name="vm"/>
                  </processes>
                  <steps xsi:type="scenario:PreserveFile" xmi:id="preserve" session="vm" file="memfd-a" token="0x1">
                    <expectations xsi:type="scenario:ExpectErrno" errno="EEXIST"/>
                  </steps>
                """);
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
        ScenarioResource resource = parse(small());
        assertEquals(List.of(), messages(resource));
        assertEquals(small(), ScenarioFiles.text(resource));
        PreserveFile step = (PreserveFile) resource.scenario().getSteps().get(0);
        assertEquals(4 << 20, ((Memfd) step.getFile()).getSize());
        assertEquals(7, ((Memfd) step.getFile()).getSeals());
        assertEquals(1, step.getToken());
        assertEquals(new Bdf(0, 0, 7, 1),
                ((org.liveupdate.model.scenario.PciDevice) resource.scenario().getMachine().getDevices()
                .get(0)).getAliases().get(1));
    }

    @Test
    void anEmptyScenarioStatesItsVersion() throws IOException {
        ScenarioResource resource = ScenarioFiles.contain(ScenarioFactory.eINSTANCE.createScenario(), "a");
        assertTrue(ScenarioFiles.text(resource).contains("version=\"1\""));
    }

    @Test
    void anyModelComesBackAsItWas() throws IOException {
        for (int seed = 0; seed < 15; seed++) {
            Scenario scenario = new RandomScenario(seed).create();
            String text = ScenarioFiles.text(ScenarioFiles.contain(scenario, "a"));
            ScenarioResource again = parse(text);
            assertEquals(List.of(), messages(again), "seed " + seed);
            assertTrue(EcoreUtil.equals(scenario, again.scenario()), "seed " + seed);
            assertEquals(text, ScenarioFiles.text(again), "seed " + seed);
        }
    }

    @Test
    void otherToolsForXmiReadTheFile() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ScenarioPackage.eNS_URI, ScenarioPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        var resource = set.createResource(URI.createURI("a.xmi"));
        resource.load(new ByteArrayInputStream(small().getBytes(StandardCharsets.UTF_8)), Map.of());
        Scenario scenario = (Scenario) resource.getContents().get(0);
        PreserveFile step = (PreserveFile) scenario.getSteps().get(0);
        assertSame(scenario.getProcesses().get(0).getObjects().get(0), step.getFile());
    }

    @Test
    void elementsGetReadableIdsThatNoOtherHas() {
        Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();
        UserProcess process = ScenarioFactory.eINSTANCE.createUserProcess();
        scenario.getProcesses().add(process);
        ScenarioResource resource = ScenarioFiles.contain(scenario, "a");
        Memfd named = ScenarioFactory.eINSTANCE.createMemfd();
        named.setName("memfd A");
        process.getObjects().add(named);
        Memfd unnamed = ScenarioFactory.eINSTANCE.createMemfd();
        process.getObjects().add(unnamed);
        Memfd copy = EcoreUtil.copy(named);
        process.getObjects().add(copy);
        assertEquals(List.of("memfd-a", "memfd-1", "memfd-a-2"),
                process.getObjects().stream().map(Element::getId).toList());
        assertSame(copy, resource.getEObject("memfd-a-2"));
        assertEquals("memfd-a-2", resource.getURIFragment(copy));
        process.getObjects().remove(named);
        assertNull(resource.getEObject("memfd-a"));
        process.getObjects().add(named);
        assertEquals("memfd-a", named.getId(), "undoing a deletion keeps the id");
        unnamed.setId("other");
        assertSame(unnamed, resource.getEObject("other"));
    }

    @Test
    void elementsWithoutIdInAFileDoNotTakeThatOfALaterOne() {
        ScenarioResource resource = parse(file("<processes/><processes xmi:id=\"user-process-1\"/><steps "
                + "xsi:type=\"scenario:KillProcess\" process=\"user-process-1\"/>"));
        assertEquals(List.of(), messages(resource));
        assertEquals("user-process-1", resource.scenario().getProcesses().get(1).getId());
        assertEquals("user-process-2", resource.scenario().getProcesses().get(0).getId());
    }

    @Test
    void commentsStayWhereTheyAre() throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- before -->\n"
                + file("  <!-- why -->\n  <machine xmi:id=\"m\">\n    <!-- nothing yet -->\n"
                        + "  </machine>\n  <!-- end -->\n")
                        .substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".length()) + "<!-- after -->\n";
        assertEquals(text, ScenarioFiles.text(parse(text)));
    }

    @Test
    void longTagsAreWrapped() throws IOException {
        Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();
        scenario.setDescription("d".repeat(150));
        scenario.setComment("line\nline\ttab \"quoted\" <&> \u00fc\ud83d\ude00");
        String text = ScenarioFiles.text(ScenarioFiles.contain(scenario, "a"));
        assertTrue(text.lines().allMatch(line -> line.length() <= 180), text);
        assertTrue(EcoreUtil.equals(scenario, parse(text).scenario()));
    }

    @Test
    void whatIsNotUnderstoodIsNamedWithItsPlaceAndNotOverwritten() throws IOException {
        String text = file("  <machine xmi:id=\"m\">\n    <memory xmi:id=\"r\" size=\"much\"/>\n  </machine>\n");
        ScenarioResource resource = parse(text);
        assertEquals(List.of("a.liveupdate:6:24: <memory> size: expected a size like 2 MiB or 0x1000, found \"much\""),
                messages(resource));
        assertNotNull(resource.scenario().getMachine().getMemory().get(0), "the rest is there");
        Path file = folder.resolve("a.liveupdate");
        Files.writeString(file, text);
        IOException refused = assertThrows(IOException.class, () -> ScenarioFiles.save(ScenarioFiles.load(file), file));
        assertTrue(refused.getMessage().contains("would lose"), refused.getMessage());
        ScenarioResource opened = (ScenarioResource) ScenarioFiles.resourceSet().getResource(
                URI.createFileURI(file.toString()), true);
        assertTrue(opened.isDamaged());
        assertThrows(IOException.class, () -> opened.save(Map.of()));
        assertEquals(text, Files.readString(file), "not even emptied");
        opened.save(Map.of(ScenarioResource.OPTION_DISCARD, true));
        assertNotEquals(text, Files.readString(file));
    }

    @Test
    void aSavedFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("b.liveupdate");
        ScenarioResource resource = parse(small());
        ScenarioFiles.save(resource, file);
        assertEquals(small(), Files.readString(file));
        ScenarioFiles.save(resource, file);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aReferenceToSomethingRemovedIsNotWritten() {
        ScenarioResource resource = parse(small());
        resource.scenario().getProcesses().get(0).getObjects().remove(0);
        IOException refused = assertThrows(IOException.class, () -> ScenarioFiles.text(resource));
        assertEquals("a.liveupdate: not saved: preserve file: expected an element of this scenario,"
                + " found one that was removed",
                refused.getMessage());
    }

    @Test
    void whatXmlCannotHoldIsNotWritten() {
        Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();
        scenario.setName("a\u0001b");
        IOException refused = assertThrows(IOException.class,
                () -> ScenarioFiles.text(ScenarioFiles.contain(scenario, "a")));
        assertTrue(refused.getMessage().contains("U+0001"), refused.getMessage());
    }

    @Test
    void linesOfElementsAreKnown() {
        ScenarioResource resource = parse(small());
        Scenario scenario = resource.scenario();
        assertEquals(2, resource.line(scenario));
        assertEquals(5, resource.line(scenario.getMachine()));
        assertEquals(16, resource.line(scenario.getSteps().get(0)));
        Session added = ScenarioFactory.eINSTANCE.createSession();
        scenario.getProcesses().get(0).getObjects().add(added);
        assertEquals(12, resource.line(added), "of the tag around it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1000000"})
    void aNewerVersionIsRefusedWithOneLine(String version) {
        ScenarioResource resource = parse(small().replace("version=\"1\">", "version=\"" + version + "\">"));
        assertNull(resource.scenario());
        assertEquals(List.of(
                "a.liveupdate:4:5: <Scenario> version: expected at most 1, the newest that this program knows, found "
                + version), messages(resource));
    }

    @Test
    void aFileWithoutVersionIsReadButNotOverwritten() {
        ScenarioResource resource = parse(small().replace("version=\"1\">", ">"));
        assertNotNull(resource.scenario());
        assertEquals(1, messages(resource).size());
        assertTrue(resource.isDamaged());
    }

    @Test
    void loadingAgainForgetsTheProblems() throws IOException {
        Path file = folder.resolve("c.liveupdate");
        Files.writeString(file, file("<walrus/>"));
        ScenarioResource resource = ScenarioFiles.load(file);
        assertTrue(resource.isDamaged());
        Files.writeString(file, small());
        resource.unload();
        resource.load(Map.of());
        assertFalse(resource.isDamaged());
        assertEquals(List.of(), messages(resource));
        assertNotNull(resource.getEObject("memfd-a"));
    }

    /** A scenario of random content, in which every class and feature may occur. */
    private static final class RandomScenario {
        private final Random random;
        private int objects = 300;

        RandomScenario(int seed) {
            random = new Random(seed);
        }

        Scenario create() {
            Scenario scenario = (Scenario) object(ScenarioPackage.Literals.SCENARIO, 0);
            ScenarioFiles.contain(scenario, "random");
            List<EObject> all = Stream.concat(Stream.of(scenario), stream(scenario)).toList();
            for (EObject object : all) {
                for (EReference reference : object.eClass().getEAllReferences()) {
                    List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance)
                            .filter(Element.class::isInstance).toList();
                    if (!reference.isContainment() && !fitting.isEmpty() && random.nextInt(3) > 0) {
                        object.eSet(reference, fitting.get(random.nextInt(fitting.size())));
                    }
                }
            }
            return scenario;
        }

        private static Stream<EObject> stream(EObject root) {
            Stream.Builder<EObject> builder = Stream.builder();
            root.eAllContents().forEachRemaining(builder);
            return builder.build();
        }

        @SuppressWarnings("unchecked") // Values are made for the type of the feature.
        private EObject object(EClass type, int depth) {
            EObject object = EcoreUtil.create(type);
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                boolean id = feature instanceof EAttribute attribute && attribute.isID();
                boolean version = feature == ScenarioPackage.Literals.SCENARIO__VERSION;
                int count = id || version ? 0 : feature.isMany() ? random.nextInt(depth == 0 ? 40 : 4)
                        : random.nextInt(2);
                for (int i = 0; i < count; i++) {
                    Object value = feature instanceof EAttribute attribute ? value(attribute)
                            : child((EReference) feature, depth);
                    if (value != null && feature.isMany()) {
                        ((EList<Object>) object.eGet(feature)).add(value);
                    } else if (value != null) {
                        object.eSet(feature, value);
                    }
                }
            }
            return object;
        }

        private EObject child(EReference reference, int depth) {
            if (!reference.isContainment() || depth > 5 || objects-- < 0) {
                return null;
            }
            List<EClass> types = ScenarioPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .map(EClass.class::cast).filter(reference.getEReferenceType()::isSuperTypeOf)
                    .filter(type -> !type.isAbstract())
                    .toList();
            return object(types.get(random.nextInt(types.size())), depth + 1);
        }

        private Object value(EAttribute attribute) {
            if (attribute.getEAttributeType() instanceof EEnum literals) {
                return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
            }
            return switch (attribute.getEAttributeType().getName()) {
                case "Bdf" -> new Bdf(random.nextInt(3), random.nextInt(256), random.nextInt(32), random.nextInt(8));
                case "Finding" -> String.format("F%02d", 1 + random.nextInt(65));
                case "FindingSet" -> String.format("F%02d X%02d", 1 + random.nextInt(65), 1 + random.nextInt(16));
                case "Seals" -> random.nextInt(64);
                case "EBoolean" -> random.nextBoolean();
                case "EInt" -> random.nextInt();
                case "EString" -> random.nextInt(4) == 0 ? "" : "t\u00e4xt \"" + random.nextInt(100) + "\" <&>\n end ";
                default -> random.nextLong() >>> random.nextInt(64);
            };
        }
    }
}
