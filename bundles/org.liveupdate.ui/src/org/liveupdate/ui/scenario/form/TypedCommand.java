/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** Sets a property to what is typed in a field; all that is typed while the field has the focus is one command. */
final class TypedCommand extends CommandWrapper {

    private final EObject object;
    private final EStructuralFeature feature;
    private final Object session;

    private TypedCommand(EditingDomain domain, EObject object, EStructuralFeature feature, Object value,
            Object session) {
        super(NLS.bind(ScenarioMessages.command_set, ScenarioAdapterFactory.TEXTS.name(feature)),
                SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value));
        this.object = object;
        this.feature = feature;
        this.session = session;
    }

    /**
     * Sets a property.
     *
     * @param session what the values have in common that are one command; null for a command of its own
     */
    static void execute(EditingDomain domain, EObject object, EStructuralFeature feature, Object value,
            Object session) {
        BasicCommandStack stack = (BasicCommandStack) domain.getCommandStack();
        Command last = stack.canUndo() ? stack.getUndoCommand() : null;
        if (session != null && last instanceof TypedCommand typed && typed.object == object && typed.feature == feature
                && typed.session == session) {
            stack.undo();
        }
        stack.execute(new TypedCommand(domain, object, feature, value, session));
    }
}
