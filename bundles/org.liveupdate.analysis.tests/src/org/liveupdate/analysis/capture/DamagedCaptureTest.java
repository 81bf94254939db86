/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.decode.Placement;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioValidator;

class DamagedCaptureTest {

    private static final int FLIPS = 12;

    @ParameterizedTest
    @CsvSource({"v1-legacy-rich-th, 1", "later-scalable-ss-rich-th, 2", "v1-legacy-rich-t2, 3", "v1-legacy-rich-t1, 4",
        "kho-luo-handover, 5"})
    void whateverBytesAreWrongTheScenarioIsValidAndRunsToItsEnd(String name, int seed) throws IOException {
        Random random = new Random(seed);
        List<Placement> places = new ArrayList<>(new Sample(name).inspect().structures().all());
        for (int trial = 0; trial < Integer.getInteger("liveupdate.trials", 3); trial++) {
            Sample sample = new Sample(name);
            for (int i = 0; i < FLIPS; i++) {
                Placement place = places.get(random.nextInt(places.size()));
                long at = place.address() + random.nextInt(place.layout().size());
                sample.memory().write(at, new byte[] {(byte) random.nextInt(256)});
            }
            Scenario made = new ScenarioFromCapture(name, sample.inspect()).run().scenario();
            String what = name + ", trial " + trial;
            assertEquals(List.of(), ScenarioValidator.validate(made).stream()
                    .filter(problem -> problem.code().severity() == Diagnostic.ERROR).toList(), what);
            String text = ScenarioFiles.text((ScenarioResource) made.eResource());
            assertEquals(List.of(), ScenarioFiles.parse("again", text).getErrors(), what);
            ScenarioRun run = new ScenarioRun(made);
            assertTrue(run.boot().isDone(), what);
            run.runTo(Integer.MAX_VALUE, Progress.NONE);
            assertEquals(made.getSteps().size(), run.results().size(), what);
        }
    }
}
