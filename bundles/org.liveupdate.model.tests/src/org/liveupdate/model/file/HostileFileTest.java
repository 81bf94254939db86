/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.model.scenario.Scenario;

class HostileFileTest {
    private static final String NAMESPACES = "xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:s=\"http://liveupdate.org/scenario\"";

    @TempDir
    Path folder;

    private static String root(String attributes, String inner) {
        return "<s:Scenario " + NAMESPACES + " version=\"1\" " + attributes + ">" + inner + "</s:Scenario>";
    }

    private static ScenarioResource load(byte[] bytes) throws IOException {
        ScenarioResource resource = new ScenarioResource(URI.createURI("bad.liveupdate"));
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }

    private static String messages(ScenarioResource resource) {
        return String.join("\n", resource.getErrors().stream().map(problem -> problem.getMessage()).toList());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("", "expected XML"),
                Arguments.of("walrus", "expected XML"),
                Arguments.of("<a/>", "expected <Scenario> of http://liveupdate.org/scenario,"
                        + " found <a> of no namespace"),
                Arguments.of("<s:Machine " + NAMESPACES + "/>", "found <Machine>"),
                Arguments.of("<s:Scenario xmlns:s=\"http://liveupdate.org/other\" version=\"1\"/>",
                "found <Scenario> of http://liveupdate.org/other"),
                Arguments.of("<!DOCTYPE a [<!ENTITY b \"c\">]>" + root("name=\"&b;\"", ""),
                "expected no document type"),
                Arguments.of("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + root("", ""), "expected no document type"),
                Arguments.of("<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://localhost/\"> %b;]>" + root("", ""),
                "expected no document type"),
                Arguments.of(root("name=\"&walrus;\"", ""), "expected XML"),
                Arguments.of(root("xsi:schemaLocation=\"http://liveupdate.org/scenario file:///x.ecore\"", ""),
                "xsi:schemaLocation: expected"),
                Arguments.of(root("", "<machine href=\"other.liveupdate#m\"/>"),
                "<machine> href: expected an attribute"),
                Arguments.of(root("",
                "<processes xmi:id=\"p\"/><steps xsi:type=\"s:KillProcess\" process=\"other.liveupdate#p\"/>"),
                        "<steps> process: expected the id of a UserProcess of this file, found other.liveupdate#p"),
                Arguments.of(root("", "<steps xsi:type=\"s:KillProcess\" process=\"platform:/resource/a#p\"/>"),
                "expected the id of a UserProcess"),
                Arguments.of(root("", "<machine xmi:id=\"m\"/><steps xsi:type=\"s:KillProcess\" process=\"m\"/>"),
                "found m, a Machine"),
                Arguments.of(root("", "<processes xmi:id=\"p\"/><steps xsi:type=\"s:KillProcess\" process=\"p p\"/>"),
                "expected one id"),
                Arguments.of(root("", "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>"),
                "found an unknown one"),
                Arguments.of(root("xmlns:o=\"urn:other\" o:name=\"x\"", ""), "o:name: expected an attribute"),
                Arguments.of("<?xml-stylesheet href=\"http://localhost/\"?>" + root("", ""),
                "expected no processing instruction"),
                Arguments.of(root("", "<steps/>"), "<steps>: expected xsi:type with a kind of Step, found none"),
                Arguments.of(root("", "<steps xsi:type=\"s:Step\"/>"),
                "expected xsi:type with a kind of Step, found \"s:Step\""),
                Arguments.of(root("", "<steps xsi:type=\"s:Memfd\"/>"), "expected a kind of Step, found \"s:Memfd\""),
                Arguments.of(root("", "<steps xsi:type=\"s:Errno\"/>"), "expected a kind of Step"),
                Arguments.of(root("xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\"",
                "<steps xsi:type=\"e:EClass\"/>"), "expected a kind of Step"),
                Arguments.of(root("", "<machine/><machine/>"), "<machine>: expected one in <Scenario>, found another"),
                Arguments.of(root("", "text"), "<Scenario>: expected tags only, found \"text\""),
                Arguments.of(root("machine=\"m\"", ""), "machine: expected an attribute that <Scenario> may have"),
                Arguments.of(root("id=\"m\"", ""), "id: expected an attribute"),
                Arguments.of(root("eClass=\"m\"", ""), "eClass: expected an attribute"),
                Arguments.of(root("", "<name>x</name>"), "<name>: expected a tag that <Scenario> may have"),
                Arguments.of(root("", "<unknown a=\"b\">x</unknown>"), "<unknown> a: expected no attribute"),
                Arguments.of(root("", "<unknown><b/></unknown>"), "expected text only in <unknown>"),
                Arguments.of(root("xmi:id=\"a b\"", ""), "expected an id"),
                Arguments.of(root("xmi:id=\"../x\"", ""), "expected an id"),
                Arguments.of(root("xmi:id=\"a\"", "<machine xmi:id=\"a\"/>"), "expected an id that no other tag has"),
                Arguments.of(root("", "<machine seed=\"99999999999999999999\"/>"),
                "expected a number of at most 64 bits"),
                Arguments.of(root("", "<machine><units registerBase=\"-1\"/></machine>"),
                "expected an address like 0x1000"),
                Arguments.of(root("", "<machine><units mode=\"fast\"/></machine>"),
                "expected one of legacy, scalable, found \"fast\""),
                Arguments.of(root("", "<machine><units present=\"maybe\"/></machine>"), "expected true or false"),
                Arguments.of(root("", "<machine><kernel><findings>F99</findings></kernel></machine>"),
                "expected a finding F01 to F65"),
                Arguments.of(root("", "<machine><devices xsi:type=\"s:PciDevice\" bdf=\"99\"/></machine>"),
                "expected a PCI address"),
                Arguments.of(root("", "<processes><objects xsi:type=\"s:Memfd\" seals=\"navel\"/></processes>"),
                "expected seals out of"),
                Arguments.of("<s:Scenario " + NAMESPACES + " version=\"0\"/>", "expected a version"),
                Arguments.of("<s:Scenario " + NAMESPACES + " version=\"1.5\"/>", "expected a version"),
                Arguments.of("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + root("", ""),
                "encoding: expected UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedInOneLineThatSaysWhy(String text, String expected) throws IOException {
        ScenarioResource resource = load(text.getBytes(StandardCharsets.UTF_8));
        String messages = messages(resource);
        assertTrue(messages.contains(expected), messages);
        assertTrue(messages.lines()
                .allMatch(line -> line.matches("bad\\.liveupdate:\\d+:\\d+: .+: expected .+, found .+")), messages);
        assertTrue(resource.isDamaged());
    }

    @Test
    void nothingOutsideOfTheFileIsOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.liveupdate"), root("xmi:id=\"x\" name=\"secret\"", ""));
        Path file = folder.resolve("bad.liveupdate");
        Files.writeString(file,
                root("", "<processes href=\"secret.liveupdate#x\"/><steps xsi:type=\"s:KillProcess\" process=\""
                + secret.toUri() + "#x\"/>"));
        ResourceSet set = ScenarioFiles.resourceSet();
        set.getResource(URI.createFileURI(file.toString()), true);
        assertEquals(1, set.getResources().size());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] bytes = root("name=\"\u00fc\"", "").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(messages(load(bytes)).contains("expected text in UTF-8"));
        assertTrue(messages(load(root("", "").getBytes(Charset.forName("UTF-16")))).contains("expected text in UTF-8"));
        byte[] marked = ("\ufeff" + root("name=\"\u00fc\"", "")).getBytes(StandardCharsets.UTF_8);
        assertEquals("\u00fc", load(marked).scenario().getName(), "a byte order mark of UTF-8 is harmless");
    }

    @Test
    void aFileWithoutEndIsNotReadToItsEnd() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '<';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) '<');
                return length;
            }
        };
        ScenarioResource resource = new ScenarioResource(URI.createURI("bad.liveupdate"));
        resource.load(endless, Map.of());
        assertEquals("bad.liveupdate:1:1: file: expected at most 16777216 bytes, found more", messages(resource));
    }

    @Test
    void deepNestingEndsReading() throws IOException {
        String deep = "<devices xsi:type=\"s:PciBridge\">".repeat(10_000);
        ScenarioResource resource = load(root("", "<machine>" + deep).getBytes(StandardCharsets.UTF_8));
        assertTrue(messages(resource).contains("nested 32 deep"), messages(resource));
        assertNotNull(resource.scenario().getMachine());
    }

    @Test
    void problemsAreNotListedWithoutEnd() throws IOException {
        ScenarioResource resource = load(root("", "<walrus/>".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        assertEquals(100, resource.getErrors().size());
    }

    @Test
    void aLongValueDoesNotMakeALongMessage() throws IOException {
        ScenarioResource resource = load(root("", "<machine seed=\"" + "9".repeat(100_000) + "\n\"/>")
                .getBytes(StandardCharsets.UTF_8));
        assertTrue(messages(resource).length() < 300);
    }

    private static final String GOOD = """
            <s:Scenario %s version="1">
              <machine xmi:id="m"><memory xmi:id="r" start="0x0" size="1 GiB"/></machine>
              <processes xmi:id="p"><objects xsi:type="s:Session" xmi:id="vm" name="vm"/></processes>
              <steps xsi:type="s:CreateSession" xmi:id="c" session="vm"/>
            </s:Scenario>
            """.formatted(NAMESPACES);

    @Test
    void aFileThatWasCutOffOpensAsFarAsItGoes() throws IOException {
        byte[] bytes = GOOD.stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertTrue(load(Arrays.copyOf(bytes, length)).isDamaged(), "cut to " + length);
        }
        int end = GOOD.indexOf("</machine>");
        Scenario scenario = load(Arrays.copyOf(bytes, end)).scenario();
        assertEquals(1 << 30, scenario.getMachine().getMemory().get(0).getSize());
        int session = GOOD.indexOf("</s:Scenario>");
        Scenario more = load(Arrays.copyOf(bytes, session)).scenario();
        assertNotNull(((org.liveupdate.model.scenario.CreateSession) more.getSteps().get(0)).getSession(),
                "references, too");
    }

    @Test
    void anyByteMayBeWrong() throws IOException {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] bad = good.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                bad[random.nextInt(bad.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : "<>\"=&/ :x"
                        .charAt(random.nextInt(9)));
            }
            ScenarioResource resource = load(bad);
            if (!resource.isDamaged()) {
                String text = ScenarioFiles.text(resource);
                assertEquals(text, ScenarioFiles.text(load(text.getBytes(StandardCharsets.UTF_8))));
            }
        }
    }

    @Test
    void aGoodFileIsNotDamaged() throws IOException {
        ScenarioResource resource = load(GOOD.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), resource.getErrors());
        assertFalse(resource.isDamaged());
        assertNull(resource.getEObject("walrus"));
    }
}
