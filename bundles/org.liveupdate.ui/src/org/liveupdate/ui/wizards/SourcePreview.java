/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.AdapterContent;
import org.liveupdate.ui.emf.AdapterLabels;

/** Describes a scenario that does not exist yet: what it shows, its formats, and what is in it as a tree. */
final class SourcePreview {

    private static final int LINES = 5;

    private final Label title;
    private final Text description;
    private final Label formats;
    private final TreeViewer tree;

    SourcePreview(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout());
        title = label(body);
        title.setFont(JFaceResources.getBannerFont());
        description = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = description.getLineHeight() * LINES;
        data.widthHint = 1;
        description.setLayoutData(data);
        description.setBackground(null);
        WidgetIds.set(description, WidgetIds.WIZARD_DESCRIPTION);
        formats = label(body);
        tree = new TreeViewer(body, SWT.BORDER);
        tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        WidgetIds.set(tree.getControl(), WidgetIds.WIZARD_PREVIEW);
        ScenarioAdapterFactory factory = new ScenarioAdapterFactory();
        tree.setContentProvider(new AdapterContent(factory));
        tree.setLabelProvider(new AdapterLabels(factory));
    }

    private static Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 1;
        label.setLayoutData(data);
        return label;
    }

    /** Shows a source, or nothing; what is wrong with it comes back, null if nothing is. */
    String show(ScenarioSource source) {
        String problem = null;
        Scenario scenario = null;
        if (source != null) {
            try {
                ScenarioResource resource = source.maker().make();
                scenario = (Scenario) resource.getContents().get(0);
            } catch (IOException | IndexOutOfBoundsException e) {
                problem = NLS.bind(Texts.source_unreadable, source.name(), e.getMessage());
            }
        }
        title.setText(source == null ? "" : source.name());
        description.setText(source == null ? "" : source.description().get());
        formats.setText(scenario == null ? "" : formats(scenario));
        tree.setInput(scenario);
        tree.expandToLevel(2);
        title.getParent().layout();
        return problem;
    }

    private static String formats(Scenario scenario) {
        Kernel kernel = scenario.getMachine() == null ? null : scenario.getMachine().getKernel();
        if (kernel == null) {
            return "";
        }
        Object[] parts = { kernel.getKho().getLiteral(), kernel.getLuo().getLiteral(), kernel.getMemfd().getLiteral(),
                kernel.getIommu().getLiteral(), kernel.getBehaviour().getLiteral(),
                Integer.valueOf(scenario.getSteps().size()) };
        return NLS.bind(Texts.source_formats, parts);
    }
}
