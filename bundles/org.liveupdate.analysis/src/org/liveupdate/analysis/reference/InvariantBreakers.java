/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.InvariantChecks;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.Findings;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;

/**
 * Which findings break which invariants. Finding that out takes a run of every scenario of the gallery, so it is done
 * when the reference is written, and kept in a file beside this class.
 *
 * @param findings ids of findings in the gallery's order, by invariant; an invariant that nothing breaks is not in it
 */
public record InvariantBreakers(Map<Invariant, List<String>> findings) {

    /** The file: an invariant and findings on each line. */
    static final String FILE = "invariant-breakers.properties";

    private static final String HEAD = """
            # Copyright (c) 2026 Live Update Explorer contributors.
            # SPDX-License-Identifier: EPL-2.0
            # Which findings break which invariants, written by releng/reference after it ran the gallery.
            """;

    /** Copies the map. */
    public InvariantBreakers {
        findings = Map.copyOf(findings);
    }

    /**
     * Reads the file.
     *
     * @return what was found when the reference was written
     * @throws IOException if it cannot be read
     */
    public static InvariantBreakers read() throws IOException {
        Properties lines = new Properties();
        try (InputStream in = InvariantBreakers.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        Map<Invariant, List<String>> findings = new EnumMap<>(Invariant.class);
        for (Invariant invariant : Invariant.values()) {
            if (lines.containsKey(invariant.getLiteral())) {
                findings.put(invariant, Findings.list(lines.getProperty(invariant.getLiteral())));
            }
        }
        return new InvariantBreakers(findings);
    }

    /**
     * Finds it out: every scenario of the gallery is run with its finding and without. What is broken without it, too,
     * a step does on purpose.
     *
     * @param gallery the gallery
     * @return what was found
     * @throws IOException when a scenario cannot be read
     */
    static InvariantBreakers measure(Gallery gallery) throws IOException {
        Map<Invariant, List<String>> findings = new EnumMap<>(Invariant.class);
        for (GalleryEntry entry : gallery.entries()) {
            if (entry.finding().isPresent()) {
                Set<Broken> broken = broken(entry, true);
                broken.removeAll(broken(entry, false));
                broken.stream().map(Broken::invariant).distinct().forEach(invariant ->
                        findings.computeIfAbsent(invariant, key -> new ArrayList<>()).add(entry.id()));
            }
        }
        return new InvariantBreakers(findings);
    }

    /**
     * The findings that break an invariant.
     *
     * @param invariant which
     * @return their ids; empty if none is known
     */
    public List<String> of(Invariant invariant) {
        return findings.getOrDefault(invariant, List.of());
    }

    /** The content of the file. */
    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Invariant invariant : Invariant.values()) {
            if (findings.containsKey(invariant)) {
                text.append(invariant.getLiteral()).append(" = ").append(String.join(" ", of(invariant))).append('\n');
            }
        }
        return text.toString();
    }

    private static Set<Broken> broken(GalleryEntry entry, boolean defective) throws IOException {
        Scenario scenario = entry.open();
        Kernel kernel = scenario.getMachine().getKernel();
        kernel.setBehaviour(Behaviour.CHOSEN);
        if (!defective) {
            kernel.getFindings().remove(entry.finding().orElseThrow());
        }
        Set<Broken> broken = new HashSet<>();
        for (StepResult result : new ScenarioRun(scenario, InvariantChecks.EVERY_STEP).runTo(Integer.MAX_VALUE,
                Progress.NONE)) {
            for (BrokenInvariant each : result.invariants().fresh()) {
                broken.add(new Broken(result.index(), each.invariant()));
            }
        }
        return broken;
    }

    private record Broken(int step, Invariant invariant) {
    }
}
