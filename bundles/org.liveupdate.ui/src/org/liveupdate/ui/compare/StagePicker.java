/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;

/** The fields in which one chooses what is before and what is after. */
final class StagePicker {

    private static final int FIELDS = 4;
    private static final int CHARS = 23;
    private static final int LEAST_CHARS = 6;

    private final Composite bar;
    private final StageChoices choices;
    private final Runnable changed;
    private final ComboViewer pairing;
    private final ComboViewer before;
    private final ComboViewer after;
    private List<StageEntry> all = List.of();
    private StagePair pair;
    private boolean chosenByHand;
    private boolean swapped;
    private boolean filling;

    /**
     * Makes the fields.
     *
     * @param bar     where to
     * @param choices what there is
     * @param changed called after another pair is chosen
     */
    StagePicker(FieldRows bar, StageChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        this.bar = bar.group(FIELDS);
        pairing = combo(Texts.pairing_tip, WidgetIds.COMPARE_PAIRING, Texts.pairing_tip, false);
        pairing.setLabelProvider(LabelProvider.createTextProvider(element -> ((Pairing) element).text()));
        pairing.setInput(Pairing.values());
        before = combo(Texts.before, WidgetIds.COMPARE_BEFORE, Texts.before_tip, true);
        ToolBar tools = new ToolBar(this.bar, SWT.FLAT);
        ToolItem swap = new ToolItem(tools, SWT.PUSH);
        swap.setImage(Icons.image("compare_swap"));
        swap.setToolTipText(Texts.swap);
        swap.addListener(SWT.Selection, event -> swap());
        WidgetIds.set(tools, WidgetIds.COMPARE_SWAP);
        after = combo(Texts.after, WidgetIds.COMPARE_AFTER, Texts.after_tip, true);
        pairing.addSelectionChangedListener(event -> {
            if (!filling) {
                chosenByHand = true;
                swapped = false;
                update();
            }
        });
    }

    /** A field without a label, of which a narrow view has no room: the graphs have their names above them. */
    private ComboViewer combo(String name, String id, String tip, boolean ofStages) {
        ComboViewer viewer = new ComboViewer(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN));
        Combo combo = viewer.getCombo();
        combo.setToolTipText(tip);
        combo.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        WidgetIds.set(combo, id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        GC gc = new GC(combo);
        data.widthHint = ofStages ? (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARS) : SWT.DEFAULT;
        data.minimumWidth = (int) (gc.getFontMetrics().getAverageCharacterWidth() * LEAST_CHARS);
        gc.dispose();
        if (ofStages) {
            viewer.setLabelProvider(LabelProvider.createTextProvider(element -> ((StageEntry) element).label()));
            viewer.addSelectionChangedListener(event -> {
                if (!filling) {
                    take();
                }
            });
        }
        combo.setLayoutData(data);
        return viewer;
    }

    /** Somebody chose a state. */
    private void take() {
        StageEntry old = (StageEntry) before.getStructuredSelection().getFirstElement();
        StageEntry now = (StageEntry) after.getStructuredSelection().getFirstElement();
        chosenByHand = true;
        swapped = false;
        if (old != null && now != null) {
            pair = new StagePair(old, now);
            choose(Pairing.CHOSEN);
            changed.run();
        }
    }

    private void choose(Pairing which) {
        filling = true;
        try {
            pairing.setSelection(new StructuredSelection(which));
        } finally {
            filling = false;
        }
    }

    /** Exchanges both sides. */
    void swap() {
        if (pair != null) {
            swapped = !swapped && pairing() != Pairing.CHOSEN;
            pair = pair.swapped();
            fill();
            changed.run();
        }
    }

    /** How the states are chosen. */
    Pairing pairing() {
        return pairing.getStructuredSelection().getFirstElement() instanceof Pairing which ? which : Pairing.CHOSEN;
    }

    /** Chooses how the states are chosen, as somebody did before. */
    void restore(Pairing which) {
        chosenByHand = true;
        choose(which);
    }

    /** Whether somebody said how the states are to be chosen. */
    boolean isChosenByHand() {
        return chosenByHand;
    }

    /** Looks at what there is now and chooses by the rule. */
    void update() {
        all = choices.all();
        if (!chosenByHand) {
            choose(usual());
        }
        Optional<StagePair> found = StagePair.of(pairing(), all, choices.active(), pair);
        StagePair next = found.map(made -> swapped ? made.swapped() : made).orElse(null);
        boolean same = next == null ? pair == null : next.isSame(pair);
        pair = next;
        fill();
        if (!same || next == null) {
            changed.run();
        }
    }

    private Pairing usual() {
        if (StagePair.of(Pairing.KEXEC, all, choices.active(), null).isPresent()) {
            return Pairing.KEXEC;
        }
        boolean runs = choices.active() != null && choices.active().stages().size() > 1;
        return runs ? Pairing.STEP : Pairing.CHOSEN;
    }

    private void fill() {
        filling = true;
        try {
            fill(before, pair == null ? null : pair.before());
            fill(after, pair == null ? null : pair.after());
        } finally {
            filling = false;
        }
    }

    private void fill(ComboViewer viewer, StageEntry selected) {
        List<StageEntry> offered = StageOffer.of(all, pair);
        if (!offered.equals(viewer.getInput())) {
            viewer.setInput(offered);
        }
        viewer.getCombo().setEnabled(!all.isEmpty());
        StageEntry entry = selected == null ? null
                : offered.stream().filter(selected::isSame).findFirst().orElse(null);
        viewer.setSelection(entry == null ? StructuredSelection.EMPTY : new StructuredSelection(entry));
        String tip = viewer == before ? Texts.before_tip : Texts.after_tip;
        viewer.getCombo().setToolTipText(entry == null ? tip : entry.label() + "\n\n" + tip);
    }

    /** The pair, if there is one. */
    Optional<StagePair> pair() {
        return Optional.ofNullable(pair);
    }

    /** Why there is no pair. */
    String reason() {
        return switch (pairing()) {
            case KEXEC -> all.isEmpty() ? Texts.empty_none : Texts.empty_kexec;
            case STEP -> all.isEmpty() ? Texts.empty_none : Texts.empty_step;
            case CHOSEN -> all.isEmpty() ? Texts.empty_none : NLS.bind(Texts.empty_one, all.get(0).label());
        };
    }
}
