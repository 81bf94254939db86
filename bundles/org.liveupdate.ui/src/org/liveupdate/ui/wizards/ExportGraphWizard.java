/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.graph.GraphPage;
import org.liveupdate.ui.state.StageChoice;

/** Writes the pointer graph of an image or a moment as SVG, PNG, DOT or JSON. */
public final class ExportGraphWizard extends ExportWizard {

    /** Identifier of the wizard in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.exportGraphWizard";

    private Page page;

    /** Creates the wizard. */
    public ExportGraphWizard() {
        super("exportGraph", Texts.graph_title);
    }

    @Override
    ExportPage page(IWorkbenchPage workbenchPage, IDialogSettings remembered) {
        page = new Page(remembered, ExportSource.of(workbenchPage));
        return page;
    }

    @Override
    Work work() {
        StageChoice choice = page.state().choice();
        GraphPart part = page.part();
        int unit = page.unit();
        return (file, progress) -> GraphPage.write(part.graph(choice.source(progress), unit, progress), file);
    }

    /** The page, which also asks how much the graph shows. */
    private static final class Page extends StatePage {

        private static final String PART = "part";

        private final IDialogSettings settings;
        private Combo part;
        private Spinner unit;

        Page(IDialogSettings settings, List<ExportSource> states) {
            super(new TargetPage.Title(Texts.graph_title, Texts.graph_text, HelpIds.EXPORT_GRAPH),
                    Arrays.stream(GraphFormat.values()).map(format -> new Format(format.name(),
                            "." + format.name().toLowerCase(Locale.ROOT))).toList(),
                    settings, states);
            this.settings = settings;
        }

        @Override
        void createFields(Fields fields) {
            part = fields.combo(Texts.graph_part, WidgetIds.WIZARD_PART);
            part.setItems(Arrays.stream(GraphPart.values()).map(GraphPart::text).toArray(String[]::new));
            String last = WizardSettings.get(settings, PART, GraphPart.EVERYTHING.name());
            part.select(Math.max(0, Arrays.stream(GraphPart.values()).map(Enum::name).toList().indexOf(last)));
            fields.label(Texts.graph_unit);
            unit = new Spinner(fields.body(), SWT.BORDER);
            unit.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
            WidgetIds.set(unit, WidgetIds.WIZARD_UNIT);
            unit.setEnabled(part().needsUnit());
            part.addListener(SWT.Selection, event -> {
                unit.setEnabled(part().needsUnit());
                settings.put(PART, part().name());
            });
        }

        GraphPart part() {
            return GraphPart.values()[part.getSelectionIndex()];
        }

        int unit() {
            return unit.getSelection();
        }
    }
}
