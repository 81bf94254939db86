/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.liveupdate.model.scenario.Step;

/**
 * Adds copies of what is on the clipboard: into an element that can hold them, or else after it. What came from another
 * scenario refers to elements of the same id in this one, or to nothing.
 */
final class PasteCommand extends CommandWrapper {

    private final ScenarioDocument document;
    private final EObject target;
    private final Collection<?> clipboard;

    PasteCommand(ScenarioDocument document, EObject target, Collection<?> clipboard) {
        super(ScenarioMessages.command_paste, ScenarioMessages.command_paste);
        this.document = document;
        this.target = target;
        this.clipboard = clipboard;
    }

    @Override
    protected Command createCommand() {
        List<EObject> copies = new ArrayList<>(EcoreUtil.copyAll(clipboard.stream().map(EObject.class::cast).toList()));
        Command into = AddCommand.create(document.domain(), target, null, copies);
        Command add = into.canExecute() ? into : beside(copies);
        return new CommandWrapper(add) {
            @Override
            public void execute() {
                copies.forEach(copy -> adopt(copy));
                super.execute();
            }
        };
    }

    private Command beside(List<EObject> copies) {
        EObject holder = target.eContainer() == null ? target : target.eContainer();
        EReference feature = target.eContainmentFeature();
        boolean fits = feature != null && feature.isMany()
                && copies.stream().allMatch(copy -> feature.getEReferenceType().isInstance(copy));
        int index = fits ? ((List<?>) holder.eGet(feature)).indexOf(target) + 1 : CommandParameter.NO_INDEX;
        boolean steps = copies.stream().allMatch(Step.class::isInstance);
        return AddCommand.create(document.domain(), steps ? document.scenario() : holder, fits ? feature : null, copies,
                index);
    }

    private void adopt(EObject copy) {
        adoptReferences(copy);
        copy.eAllContents().forEachRemaining(this::adoptReferences);
    }

    private void adoptReferences(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            boolean single = !reference.isContainment() && !reference.isContainer() && !reference.isMany();
            if (single && object.eGet(reference) instanceof EObject value
                    && EcoreUtil.getRootContainer(value) != document.scenario()
                    && !EcoreUtil.isAncestor(EcoreUtil.getRootContainer(object), value)) {
                EObject same = document.resource().getEObject(document.resource().getURIFragment(value));
                object.eSet(reference, reference.getEReferenceType().isInstance(same) ? same : null);
            }
        }
    }
}
