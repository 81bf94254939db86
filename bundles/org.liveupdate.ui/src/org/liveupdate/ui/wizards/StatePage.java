/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Exports something of one state of an open editor. */
class StatePage extends ExportPage {

    private final List<ExportSource> states;

    StatePage(TargetPage.Title title, List<Format> formats, IDialogSettings settings, List<ExportSource> states) {
        super(title, formats, settings);
        this.states = states;
    }

    @Override
    List<String> sources() {
        return states.stream().map(ExportSource::label).toList();
    }

    @Override
    int initialSource() {
        return Math.max(0, states.stream().map(ExportSource::current).toList().indexOf(Boolean.TRUE));
    }

    @Override
    String stem(int index) {
        return states.get(index).stem();
    }

    @Override
    String nothing() {
        return Texts.export_no_state;
    }

    /** The chosen state. */
    ExportSource state() {
        return states.get(sourceIndex());
    }
}
