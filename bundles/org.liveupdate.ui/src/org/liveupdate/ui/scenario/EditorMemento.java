/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;

/**
 * What the workbench keeps about a scenario editor from one session to the next: its page, its selection, its moment.
 */
final class EditorMemento {

    private static final String PAGE = "page"; //$NON-NLS-1$
    private static final String ELEMENT = "element"; //$NON-NLS-1$
    private static final String MOMENT = "moment"; //$NON-NLS-1$

    private EditorMemento() {
    }

    /** Notes where an editor is. */
    static void save(ScenarioEditor editor, IMemento memento) {
        memento.putString(PAGE, editor.shownPage());
        memento.putInteger(MOMENT, editor.run().goal());
        editor.selection().element().filter(element -> element.eResource() == editor.document().resource())
                .map(editor.document().resource()::getURIFragment)
                .ifPresent(fragment -> memento.putString(ELEMENT, fragment));
    }

    /** Goes where an editor was; the page stays if the text is broken. The steps up to the moment are made again. */
    static void restore(ScenarioEditor editor, IMemento memento) {
        Optional.ofNullable(memento.getString(PAGE)).filter(page -> editor.source().problems().isEmpty())
                .ifPresent(editor::showPage);
        Optional.ofNullable(memento.getString(ELEMENT)).map(fragment -> find(editor, fragment))
                .ifPresent(editor.selection()::select);
        Optional.ofNullable(memento.getInteger(MOMENT)).filter(moment -> moment.intValue() > 0)
                .ifPresent(moment -> editor.run().jump(moment.intValue()));
    }

    private static EObject find(ScenarioEditor editor, String fragment) {
        try {
            return editor.document().resource().getEObject(fragment);
        } catch (RuntimeException e) {
            // the file was changed meanwhile, and there is no such place in it any more
            return null;
        }
    }
}
