/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.ui.WidgetIds;

/** Rows of a preference page, each bound to one value of a store. The key of the value names the row's widget, too. */
final class PreferenceRows {

    private static final int COLUMNS = 3;
    private static final int DIGITS = 8;

    /** One row. */
    private record Row(Runnable load, Runnable loadDefault, Runnable save, Problem problem) {
    }

    /** What is wrong with a row. */
    @FunctionalInterface
    interface Problem {
        Optional<String> find();
    }

    private final IPreferenceStore store;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();

    PreferenceRows(IPreferenceStore store, Runnable changed) {
        this.store = store;
        this.changed = changed;
    }

    Group group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout(COLUMNS, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return group;
    }

    Combo choice(Composite parent, String label, String key, List<String> values, List<String> texts) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(texts.toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS - 1, 1));
        combo.addListener(SWT.Selection, event -> changed.run());
        WidgetIds.set(combo, key);
        add(() -> combo.select(Math.max(0, values.indexOf(store.getString(key)))),
                () -> combo.select(Math.max(0, values.indexOf(store.getDefaultString(key)))),
                () -> store.setValue(key, values.get(combo.getSelectionIndex())), Optional::empty);
        return combo;
    }

    Button check(Composite parent, String label, String key) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        button.addListener(SWT.Selection, event -> changed.run());
        WidgetIds.set(button, key);
        add(() -> button.setSelection(store.getBoolean(key)),
                () -> button.setSelection(store.getDefaultBoolean(key)),
                () -> store.setValue(key, button.getSelection()), Optional::empty);
        return button;
    }

    Text number(Composite parent, String label, String key, int least, int most) {
        label(parent, label);
        Text text = text(parent, key, COLUMNS - 1);
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false, COLUMNS - 1, 1);
        data.widthHint = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * DIGITS / 2;
        text.setLayoutData(data);
        text.setTextLimit(DIGITS);
        add(() -> text.setText(Integer.toString(store.getInt(key))),
                () -> text.setText(Integer.toString(store.getDefaultInt(key))),
                () -> store.setValue(key, Integer.parseInt(text.getText().strip())),
                () -> isBetween(text.getText().strip(), least, most) ? Optional.empty()
                        : Optional.of(NLS.bind(Texts.number_range, new Object[] { label.replace("&", ""),
                                Integer.valueOf(least), Integer.valueOf(most), text.getText() })));
        return text;
    }

    private static boolean isBetween(String text, int least, int most) {
        try {
            int value = Integer.parseInt(text);
            return value >= least && value <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A text that leaves the last column free. */
    Text text(Composite parent, String label, String key, Problem problem) {
        label(parent, label);
        Text text = text(parent, key, 1);
        add(() -> text.setText(store.getString(key)), () -> text.setText(store.getDefaultString(key)),
                () -> store.setValue(key, text.getText().strip()), problem);
        return text;
    }

    private Text text(Composite parent, String key, int columns) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        text.addListener(SWT.Modify, event -> changed.run());
        WidgetIds.set(text, key);
        return text;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private void add(Runnable load, Runnable loadDefault, Runnable save, Problem problem) {
        rows.add(new Row(load, loadDefault, save, problem));
    }

    void load() {
        rows.forEach(row -> row.load().run());
    }

    void loadDefaults() {
        rows.forEach(row -> row.loadDefault().run());
    }

    void save() {
        rows.forEach(row -> row.save().run());
    }

    /** What is wrong with the first row that is wrong. */
    Optional<String> problem() {
        return rows.stream().flatMap(row -> row.problem().find().stream()).findFirst();
    }
}
