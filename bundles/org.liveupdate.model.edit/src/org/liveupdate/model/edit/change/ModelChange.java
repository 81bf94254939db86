/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.liveupdate.model.scenario.Scenario;

/**
 * A command that changes a scenario by code; what it changed is recorded, undone and done again. What it affects are
 * the elements that one wants to have selected afterwards.
 */
public final class ModelChange extends ChangeCommand {
    private final Supplier<? extends Collection<?>> change;
    private Collection<?> affected = List.of();

    /**
     * A command.
     *
     * @param scenario the scenario
     * @param label    what it does, for Undo
     * @param change   does it; returns what is to be selected afterwards
     */
    public ModelChange(Scenario scenario, String label, Supplier<? extends Collection<?>> change) {
        super(scenario);
        this.change = change;
        setLabel(label);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    protected void doExecute() {
        affected = change.get();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }

    @Override
    public Collection<?> getResult() {
        return affected;
    }
}
