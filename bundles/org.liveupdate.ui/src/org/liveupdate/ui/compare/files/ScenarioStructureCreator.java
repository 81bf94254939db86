/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.model.compare.ScenarioChange;
import org.liveupdate.model.compare.ScenarioDiff;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;

/** Makes the structure of a comparison of scenarios: elements and steps, told apart by their ids. */
public final class ScenarioStructureCreator implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        return new StructureViewer(parent, configuration, FileTexts.scenario_title, (input, viewer) -> {
            if (input != null) {
                load(input, viewer);
            }
        });
    }

    private static void load(ICompareInput input, StructureViewer viewer) {
        Display display = viewer.getControl().getDisplay();
        ICoreRunnable work = monitor -> {
            DiffNode root = root(input.getLeft(), input.getRight());
            if (!display.isDisposed()) {
                display.asyncExec(() -> viewer.show(input, root));
            }
        };
        Job.create(FileTexts.scenario_job, work).schedule();
    }

    private static DiffNode root(ITypedElement left, ITypedElement right) {
        DiffNode root = new DiffNode(Differencer.CHANGE);
        try {
            Optional<ScenarioChange> change = ScenarioDiff.of(scenario(left), scenario(right));
            change.ifPresentOrElse(whole -> ChangeNodes.add(root, whole), () -> new ChangeNode(root,
                    Differencer.NO_CHANGE, FileTexts.no_differences, null, null, null));
        } catch (IOException e) {
            new ChangeNode(root, Differencer.NO_CHANGE, NLS.bind(FileTexts.failed, e.getMessage()), null, null, null);
        }
        return root;
    }

    private static Scenario scenario(ITypedElement element) throws IOException {
        if (element == null) {
            throw new IOException(NLS.bind(FileTexts.no_file, "?"));
        }
        ScenarioResource resource = ScenarioFiles.parse(element.getName(),
                new String(SideFile.bytes(element), StandardCharsets.UTF_8));
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Scenario scenario)) {
            throw new IOException(NLS.bind(FileTexts.unreadable, element.getName(),
                    resource.getErrors().isEmpty() ? FileTexts.none : resource.getErrors().get(0).getMessage()));
        }
        return scenario;
    }
}
