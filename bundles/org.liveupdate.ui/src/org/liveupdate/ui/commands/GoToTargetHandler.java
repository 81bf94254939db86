/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.references.ReferencesView;
import org.liveupdate.ui.state.Navigable;

/** Follows the pointer that is selected; of what holds several, shows them all. */
public final class GoToTargetHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (!(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Described thing)) {
            return null;
        }
        Navigable part = Adapters.adapt(HandlerUtil.getActivePart(event), Navigable.class);
        if (thing.target().isPresent() && part != null) {
            part.goTo(thing.target().getAsLong());
            return null;
        }
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ReferencesView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
