/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.model.Units;
import org.liveupdate.model.edit.change.MappingSpec;
import org.liveupdate.model.edit.change.MappingSpec.Field;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;

/** Asks which part of a memfd is to be mapped, and where; says at once what is wrong. */
final class MapDialog extends TitleAreaDialog {

    private static final int WIDTH = 220;

    private final Ioas ioas;
    private final Memfd memfd;
    private final MappingSpec begin;
    private final Map<Field, Text> fields = new EnumMap<>(Field.class);
    private Button readable;
    private Button writeable;
    private MappingSpec spec;

    MapDialog(Shell shell, Ioas ioas, Memfd memfd) {
        super(shell);
        this.ioas = ioas;
        this.memfd = memfd;
        begin = MappingSpec.of(ioas, memfd);
        setHelpAvailable(true);
    }

    /** What is to be mapped. */
    MappingSpec spec() {
        return spec;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MachineMessages.map_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.SCENARIO_MACHINE);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        setTitle(NLS.bind(MachineMessages.map_heading, DiagramTexts.title(memfd), DiagramTexts.title(ioas)));
        field(form, Field.IOVA, MachineMessages.map_iova, Units.address(begin.iova()), WidgetIds.MAP_IOVA);
        field(form, Field.OFFSET, MachineMessages.map_offset, Units.size(begin.offset()), WidgetIds.MAP_OFFSET);
        field(form, Field.LENGTH, MachineMessages.map_length, Units.size(begin.length()), WidgetIds.MAP_LENGTH);
        new Label(form, SWT.NONE).setText(MachineMessages.map_access);
        Composite access = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(access);
        readable = check(access, MachineMessages.map_read, begin.readable());
        writeable = check(access, MachineMessages.map_write, begin.writeable());
        return area;
    }

    private void field(Composite form, Field field, String label, String value, String id) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.setText(value);
        text.addListener(SWT.Modify, event -> validate());
        WidgetIds.set(text, id);
        fields.put(field, text);
    }

    private Button check(Composite parent, String label, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> validate());
        return button;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MachineMessages.map_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void validate() {
        if (writeable == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = null;
        try {
            long iova = value(Field.IOVA, Units::parseAddress, MachineMessages.map_iova);
            long offset = value(Field.OFFSET, Units::parseSize, MachineMessages.map_offset);
            long length = value(Field.LENGTH, Units::parseSize, MachineMessages.map_length);
            spec = new MappingSpec(iova, offset, length, readable.getSelection(), writeable.getSelection());
            List<MappingSpec.Problem> problems = spec.problems(ioas, memfd);
            problem = problems.isEmpty() ? null : NLS.bind(MachineMessages.map_problem, name(problems.get(0).field()),
                    problems.get(0).text());
        } catch (IllegalArgumentException e) {
            problem = e.getMessage();
        }
        setErrorMessage(problem);
        setMessage(end());
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    /** The last address, which nobody likes to add up. */
    private String end() {
        LongFunction<String> text = Units::address;
        return spec == null || spec.length() == 0 ? MachineMessages.map_message
                : NLS.bind(MachineMessages.map_range, text.apply(spec.iova()),
                        text.apply(spec.iova() + spec.length() - 1));
    }

    private long value(Field field, ToLongFunction<String> parser, String label) {
        try {
            return parser.applyAsLong(fields.get(field).getText());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NLS.bind(MachineMessages.map_problem, clean(label), e.getMessage()), e);
        }
    }

    private static String name(Field field) {
        return clean(switch (field) {
            case IOVA -> MachineMessages.map_iova;
            case OFFSET -> MachineMessages.map_offset;
            case LENGTH -> MachineMessages.map_length;
            case ACCESS -> MachineMessages.map_access;
        });
    }

    private static String clean(String label) {
        return label.replace("&", "").replace(":", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
