/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.ui.WidgetIds;

/** The fields in which one chooses how much of two states is drawn. */
final class ScopeBar {

    private static final int FIELDS = 4;
    private static final int FOCUS_WIDTH = 110;
    private static final int LEAST_FOCUS = 50;

    private final Composite control;
    private final ComboViewer level;
    private final Text focus;
    private final Button only;
    private final Button merged;
    private final Runnable changed;
    private boolean byHand;
    private boolean mergedByHand;
    private boolean filling;

    /**
     * Makes the fields.
     *
     * @param bar     where to
     * @param changed called after another scope is chosen
     * @param merging called after somebody wants one graph or two
     */
    ScopeBar(FieldRows bar, Runnable changed, Runnable merging) {
        this.changed = changed;
        control = bar.group(FIELDS);
        level = new ComboViewer(new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN));
        level.getCombo().setToolTipText(Texts.level_tip);
        level.setContentProvider(ArrayContentProvider.getInstance());
        level.setLabelProvider(LabelProvider.createTextProvider(element -> ((PairLevel) element).text()));
        level.setInput(PairLevel.values());
        WidgetIds.set(level.getCombo(), WidgetIds.COMPARE_LEVEL);
        setLevel(PairLevel.SUMMARY);
        focus = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        focus.setMessage(Texts.focus);
        focus.setToolTipText(Texts.focus_tip);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = FOCUS_WIDTH;
        data.minimumWidth = LEAST_FOCUS;
        focus.setLayoutData(data);
        WidgetIds.set(focus, WidgetIds.COMPARE_FOCUS);
        only = check(Texts.only, Texts.only_tip, WidgetIds.COMPARE_ONLY, changed);
        merged = check(Texts.merged, Texts.merged_tip, WidgetIds.COMPARE_MERGED, () -> {
            mergedByHand = true;
            merging.run();
        });
        level.addSelectionChangedListener(event -> {
            if (!filling) {
                byHand = true;
                focus.setText("");
                changed.run();
            }
        });
        focus.addListener(SWT.DefaultSelection, event -> changed.run());
    }

    private Button check(String text, String tip, String id, Runnable action) {
        Button button = new Button(control, SWT.CHECK);
        button.setText(text);
        button.setToolTipText(tip);
        WidgetIds.set(button, id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** How much is drawn. */
    PairScope scope() {
        String text = focus.getText().strip();
        return new PairScope(text.isEmpty() ? level().focus() : text, only.getSelection());
    }

    PairLevel level() {
        return level.getStructuredSelection().getFirstElement() instanceof PairLevel chosen ? chosen
                : PairLevel.SUMMARY;
    }

    /** Chooses a level without telling anybody. */
    void setLevel(PairLevel wanted) {
        filling = true;
        try {
            level.setSelection(new StructuredSelection(wanted));
        } finally {
            filling = false;
        }
    }

    /** Whether somebody said how much is to be drawn. */
    boolean isByHand() {
        return byHand || !focus.getText().isBlank() || only.getSelection();
    }

    /** Takes over what somebody chose before. */
    void restore(PairLevel wanted, boolean onlyDifferences, boolean together) {
        byHand = true;
        setLevel(wanted);
        only.setSelection(onlyDifferences);
        mergedByHand |= together;
        merged.setSelection(together);
    }

    /** Draws what stands at an address or a device, as if somebody had typed it. */
    void focus(String text) {
        focus.setText(text);
        changed.run();
    }

    /** Whether both states are drawn as one graph. */
    boolean isMerged() {
        return merged.getSelection();
    }

    /** One graph suits the room better, or two do; what somebody chose stays. Says whether that changes anything. */
    boolean suggestMerged(boolean together) {
        if (mergedByHand || merged.getSelection() == together) {
            return false;
        }
        merged.setSelection(together);
        return true;
    }

    /** Whether somebody said whether there is to be one graph. */
    boolean isMergedByHand() {
        return mergedByHand;
    }

    boolean isOnly() {
        return only.getSelection();
    }

    /** Chooses one graph or two, as if somebody had clicked. */
    void toggleMerged() {
        merged.setSelection(!merged.getSelection());
        merged.notifyListeners(SWT.Selection, new Event());
    }
}
