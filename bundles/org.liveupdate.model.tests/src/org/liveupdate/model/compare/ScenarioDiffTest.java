/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liveupdate.model.compare.ScenarioChange.Kind;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Scenario;

class ScenarioDiffTest {

    private static final String STEPS = """
              <steps xsi:type="scenario:OpenFile" xmi:id="a" name="a" file="liveupdate"/>
              <steps xsi:type="scenario:OpenFile" xmi:id="b" name="b" file="liveupdate"/>
              <steps xsi:type="scenario:Kexec" xmi:id="k" name="k"/>
              <steps xsi:type="scenario:CloseFile" xmi:id="c" name="c" file="liveupdate">
                <expectations xsi:type="scenario:ExpectErrno" errno="EINVAL"/>
              </steps>
            """;
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scenario:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:scenario="http://liveupdate.org/scenario"
                xmi:id="s" name="S" version="1">
              <machine xmi:id="machine">
                <kernel xmi:id="kernel" behaviour="reviewed"/>
                <memory xmi:id="memory" size="128 MiB"/>
                <devices xsi:type="scenario:PciBridge" xmi:id="bridge" name="bridge" bdf="0000:00:02.0"/>
                <devices xsi:type="scenario:PciDevice" xmi:id="nic" name="nic" bdf="0000:00:05.0"/>
              </machine>
              <processes xmi:id="vmm" name="vmm">
                <objects xsi:type="scenario:LiveupdateNode" xmi:id="liveupdate" name="liveupdate"/>
              </processes>
            """ + STEPS + "</scenario:Scenario>\n";

    private static Scenario parse(String text) {
        var resource = ScenarioFiles.parse("s", text);
        assertEquals(List.of(), resource.getErrors());
        return (Scenario) resource.getContents().get(0);
    }

    private static Optional<ScenarioChange> diff(String after) {
        return ScenarioDiff.of(parse(TEXT), parse(after));
    }

    private static ScenarioChange only(String after) {
        ScenarioChange whole = diff(after).orElseThrow();
        assertEquals(1, whole.children().size(), whole.toString());
        return whole.children().get(0);
    }

    @Test
    void sameScenariosHaveNoDifference() {
        assertEquals(Optional.empty(), diff(TEXT));
    }

    @Test
    void orderOfAttributesAndBlanksMeansNothing() {
        assertEquals(Optional.empty(), diff(TEXT.replace("xmi:id=\"a\" name=\"a\"", "name=\"a\"   xmi:id=\"a\"")));
    }

    @Test
    void stepThatIsNewIsAdded() {
        ScenarioChange change = only(TEXT.replace("<steps xsi:type=\"scenario:Kexec\"",
                "<steps xsi:type=\"scenario:Check\" xmi:id=\"n\" name=\"n\"/><steps xsi:type=\"scenario:Kexec\""));
        assertEquals(Kind.ADDED, change.kind());
        assertEquals("", change.before());
        assertTrue(change.after().startsWith("Check n"), change.after());
    }

    @Test
    void elementThatIsGoneIsRemoved() {
        ScenarioChange machine = only(TEXT.replaceAll(".*xmi:id=\"nic\".*\n", ""));
        assertEquals(Kind.SAME, machine.kind());
        assertEquals(List.of(Kind.REMOVED), machine.children().stream().map(ScenarioChange::kind).toList());
    }

    @Test
    void otherValueIsAChangeOfItsFeature() {
        ScenarioChange machine = only(TEXT.replace("128 MiB", "256 MiB"));
        ScenarioChange size = machine.children().get(0).children().get(0);
        assertEquals(List.of("size", "128 MiB", "256 MiB"), List.of(size.label(), size.before(), size.after()));
    }

    @Test
    void onlyTheStepThatWentElsewhereIsMoved() {
        String line = "  <steps xsi:type=\"scenario:OpenFile\" xmi:id=\"a\" name=\"a\" file=\"liveupdate\"/>\n";
        ScenarioChange change =
                only(TEXT.replace(line, "").replace("</scenario:Scenario>", line + "</scenario:Scenario>"));
        assertEquals(Kind.MOVED, change.kind());
        assertTrue(change.after().startsWith("OpenFile a"), change.after());
    }

    @Test
    void deviceBehindABridgeNowIsMoved() {
        String after = TEXT.replaceAll(".*xmi:id=\"nic\".*\n", "").replace("bdf=\"0000:00:02.0\"/>",
                "bdf=\"0000:00:02.0\"><devices xsi:type=\"scenario:PciDevice\" xmi:id=\"nic\" name=\"nic\" "
                        + "bdf=\"0000:01:00.0\"/></devices>");
        ScenarioChange bridge = only(after).children().get(0);
        assertEquals(1, bridge.children().size(), bridge.toString());
        assertEquals(Kind.MOVED, bridge.children().get(0).kind());
        assertEquals("bdf", bridge.children().get(0).children().get(0).label());
    }

    @Test
    void expectationsAreToldByTheirPlace() {
        ScenarioChange step = only(TEXT.replace("EINVAL", "EBUSY"));
        assertEquals("errno", step.children().get(0).children().get(0).label());
    }
}
