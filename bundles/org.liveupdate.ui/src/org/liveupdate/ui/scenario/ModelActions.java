/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.ui.actions.ActionFactory;

/** What the global actions of editing do with the selected elements of a scenario. */
public final class ModelActions {

    private ModelActions() {
    }

    /**
     * Does an action: copying concerns the clipboard alone, everything else is a command that can be undone.
     *
     * @param editor the editor
     * @param id     id of {@link ActionFactory}: cut, copy, paste, delete
     */
    public static void run(ScenarioEditor editor, String id) {
        Command command = command(editor, id);
        if (id.equals(ActionFactory.COPY.getId()) || id.equals(ActionFactory.CUT.getId()) && command.canExecute()) {
            copy(editor.document().domain(), editor.selection().elements());
        }
        if (command.canExecute()) {
            editor.document().stack().execute(command);
        }
    }

    /**
     * Puts copies of elements on the clipboard that all scenarios share.
     *
     * @param domain   a domain
     * @param elements the elements; if there are none, the clipboard stays as it is
     */
    public static void copy(AdapterFactoryEditingDomain domain, Collection<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            domain.setClipboard(new ArrayList<>(EcoreUtil.copyAll(EcoreUtil.filterDescendants(elements))));
        }
    }

    /**
     * The command of an action.
     *
     * @param editor the editor
     * @param id     id of {@link ActionFactory}
     * @return a command, which may be one that cannot be executed
     */
    public static Command command(ScenarioEditor editor, String id) {
        AdapterFactoryEditingDomain domain = editor.document().domain();
        List<EObject> selected = editor.selection().elements().stream().filter(each -> each.eContainer() != null)
                .toList();
        if (id.equals(ActionFactory.PASTE.getId())) {
            return editor.selection().element().map(target -> paste(editor.document(), target))
                    .orElse(UnexecutableCommand.INSTANCE);
        }
        if (selected.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        if (id.equals(ActionFactory.CUT.getId())) {
            return new CommandWrapper(ScenarioMessages.command_cut, ScenarioMessages.command_cut,
                    delete(domain, selected));
        }
        return id.equals(ActionFactory.DELETE.getId()) ? delete(domain, selected) : UnexecutableCommand.INSTANCE;
    }

    private static Command delete(AdapterFactoryEditingDomain domain, Collection<EObject> selected) {
        return DeleteCommand.create(domain, selected);
    }

    private static Command paste(ScenarioDocument document, EObject target) {
        Collection<Object> clipboard = document.domain().getClipboard();
        return clipboard == null || clipboard.isEmpty() ? UnexecutableCommand.INSTANCE
                : new PasteCommand(document, target, clipboard);
    }
}
