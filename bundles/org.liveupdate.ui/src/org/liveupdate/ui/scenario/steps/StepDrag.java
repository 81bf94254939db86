/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.liveupdate.model.edit.steps.StepCommands;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Moves steps by dragging them to another place of the table. */
final class StepDrag {

    private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

    private final ScenarioEditor editor;
    private final TableViewer viewer;

    StepDrag(ScenarioEditor editor, TableViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
    }

    void install() {
        viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !viewer.getStructuredSelection().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new ViewerDropAdapter(viewer) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
                        && dragged.getFirstElement() instanceof Step step
                        && step.eContainer() == editor.document().scenario();
            }

            @Override
            public boolean performDrop(Object data) {
                return data instanceof IStructuredSelection dragged && dropped(steps(dragged), getCurrentTarget(),
                        getCurrentLocation() == LOCATION_BEFORE);
            }
        });
    }

    private static List<Step> steps(IStructuredSelection selection) {
        return selection.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
    }

    /** Moves steps to where they were dropped: before or behind a step, or at the end. */
    boolean dropped(List<Step> dragged, Object target, boolean before) {
        ScenarioDocument document = editor.document();
        Scenario scenario = document.scenario();
        int place = scenario.getSteps().indexOf(target);
        int index = place < 0 ? scenario.getSteps().size() : before ? place : place + 1;
        Command command = StepCommands.moveTo(document.domain(), scenario, dragged, index);
        if (command.canExecute()) {
            document.stack().execute(command);
            return true;
        }
        return false;
    }
}
