/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Runs to report about, and what is asked of the pages. */
final class Runs {

    private static final long MEMORY = 512L << 20;

    private Runs() {
    }

    /** The first template on a machine with less memory, which is decoded sooner. */
    static Scenario first() {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.REVIEWED);
        scenario.getMachine().getMemory().get(0).setSize(MEMORY);
        return scenario;
    }

    static ScenarioRun run(Scenario scenario, int steps) {
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(steps, Progress.NONE);
        return run;
    }

    static Report report(ScenarioRun run) {
        return ScenarioReportQuery.of(run).run(Progress.NONE);
    }

    /** Parses a page as XML, which a browser would not ask for. */
    static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
