/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.liveupdate.image.ImageException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;

/** The scenario that a command works on. */
final class ScenarioArgument {

    private ScenarioArgument() {
    }

    /** Whether something is the id of a scenario that comes with the program. */
    static boolean isKnown(String name) {
        return ScenarioTemplates.find(name).isPresent() || sample(name).isPresent();
    }

    /**
     * Opens a file or a sample or makes a template, and rejects what cannot be run.
     *
     * @param name file name, or id of a template or sample if there is no such file
     * @return a valid scenario
     * @throws ImageException if the file cannot be read, understood or run; the message names the first problem
     */
    static Scenario open(String name) throws ImageException {
        Scenario scenario = Files.exists(Path.of(name)) || !isKnown(name) ? load(Path.of(name)) : known(name);
        List<ScenarioProblem> problems = ScenarioValidator.validate(scenario).stream()
                .filter(problem -> problem.code().severity() == Diagnostic.ERROR).toList();
        if (!problems.isEmpty()) {
            throw new ImageException(name, problems.get(0)
                    + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        }
        return scenario;
    }

    private static Scenario known(String name) throws ImageException {
        Optional<ScenarioTemplates.Template> template = ScenarioTemplates.find(name);
        if (template.isPresent()) {
            return template.get().create();
        }
        try {
            return sample(name).orElseThrow().open();
        } catch (IOException e) {
            throw new ImageException(name, e.getMessage());
        }
    }

    /** A sample scenario; none if the samples are not installed or damaged. */
    private static Optional<GalleryEntry> sample(String name) {
        try {
            return Gallery.find().flatMap(gallery -> gallery.find(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Scenario load(Path file) throws ImageException {
        try {
            ScenarioResource resource = ScenarioFiles.load(file);
            List<Resource.Diagnostic> errors = resource.getErrors();
            if (!errors.isEmpty()) {
                throw new ImageException(file.toString(), describe(errors.get(0)));
            }
            for (EObject root : resource.getContents()) {
                if (root instanceof Scenario scenario) {
                    return scenario;
                }
            }
            throw new ImageException(file.toString(), "expected a scenario, found an empty file");
        } catch (NoSuchFileException e) {
            throw new ImageException(file.toString(),
                    "expected a scenario file or the name of a template or sample, found neither");
        } catch (IOException e) {
            throw new ImageException(file.toString(), "expected a scenario, found no way to read it: "
                    + e.getMessage());
        }
    }

    private static String describe(Resource.Diagnostic error) {
        return error instanceof FileProblem problem ? "line " + problem.line() + ", column " + problem.column() + ": "
                + problem.place() + ": expected " + problem.expected() + ", found " + problem.found()
                : error.getMessage();
    }

    /**
     * Lets the kernels of a scenario behave otherwise.
     *
     * @param scenario  the scenario
     * @param behaviour posted, reviewed, ids of findings, or null to leave it
     * @throws UsageException if it is none of these
     */
    static void behave(Scenario scenario, String behaviour) throws UsageException {
        if (behaviour == null) {
            return;
        }
        Kernel kernel = scenario.getMachine().getKernel();
        kernel.getFindings().clear();
        switch (behaviour) {
            case "posted" -> kernel.setBehaviour(Behaviour.POSTED);
            case "reviewed" -> kernel.setBehaviour(Behaviour.REVIEWED);
            default -> {
                kernel.setBehaviour(Behaviour.CHOSEN);
                for (String id : behaviour.split(",")) {
                    kernel.getFindings().add(finding(id.trim()));
                }
            }
        }
    }

    private static String finding(String id) throws UsageException {
        for (Finding finding : Finding.values()) {
            if (finding.name().equals(id) && finding.isObservable()) {
                return id;
            }
        }
        throw new UsageException("--behaviour: expected posted, reviewed or ids of observable findings, found " + id);
    }
}
