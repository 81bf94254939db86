/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.Collection;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.file.ScenarioFiles;

/** The editing domain of one scenario; all of them have one clipboard. */
final class SharedClipboardDomain extends AdapterFactoryEditingDomain {

    private static final Collection<?>[] CLIPBOARD = new Collection<?>[1];

    private boolean locked;

    SharedClipboardDomain(CommandStack stack) {
        super(new ScenarioAdapterFactory(), stack, ScenarioFiles.resourceSet());
    }

    /** Lets no command change the scenario, or lets commands change it again. */
    void setLocked(boolean locked) {
        this.locked = locked;
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return locked;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<Object> getClipboard() {
        return (Collection<Object>) CLIPBOARD[0];
    }

    @Override
    public void setClipboard(Collection<Object> clipboard) {
        CLIPBOARD[0] = clipboard;
    }
}
