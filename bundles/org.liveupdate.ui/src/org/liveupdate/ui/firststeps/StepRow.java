/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;

/** One step: a box to tick, a title that opens and closes, the text, a link that does it and one that explains it. */
final class StepRow {

    private static final int INDENT = 16;

    private final Button tick;
    private final ExpandableComposite section;
    private final int number;

    /**
     * Makes the two cells of a step in a grid with two columns.
     *
     * @param toolkit maker of the widgets
     * @param parent  the grid
     * @param number  place of the step, from 0 on
     * @param part    what it says
     * @param owner   who is told of ticks and does the step
     */
    StepRow(FormToolkit toolkit, Composite parent, int number, FirstSteps.Part part, Owner owner) {
        this.number = number;
        tick = toolkit.createButton(parent, "", SWT.CHECK); //$NON-NLS-1$
        tick.setToolTipText(FirstStepsMessages.done);
        tick.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        tick.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> owner.ticked(number, tick.getSelection())));
        String title = NLS.bind(FirstStepsMessages.step, number + 1, part.title());
        tick.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        WidgetIds.set(tick, WidgetIds.FIRST_STEPS_TICK + number);
        section = toolkit.createExpandableComposite(parent, ExpandableComposite.TWISTIE);
        section.setText(title);
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
        section.setClient(client(toolkit, part, owner));
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                owner.resized();
            }
        });
    }

    private Composite client(FormToolkit toolkit, FirstSteps.Part part, Owner owner) {
        Composite client = toolkit.createComposite(section);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        // not by the style of the section, which forgets the indent when it computes the height of a text that wraps
        layout.leftMargin = INDENT;
        client.setLayout(layout);
        // the section is closed at first; Tab is not to walk through what it hides
        client.setVisible(false);
        part.text().create(toolkit, client)
                .setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
        if (!part.command().isEmpty()) {
            ImageHyperlink perform = link(toolkit, client, "run_forward", FirstStepsMessages.perform); //$NON-NLS-1$
            perform.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> owner.perform(number)));
            WidgetIds.set(perform, WidgetIds.FIRST_STEPS_PERFORM + number);
        }
        if (!part.href().isEmpty()) {
            ImageHyperlink explain = link(toolkit, client, "structure", FirstStepsMessages.explain); //$NON-NLS-1$
            explain.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
                    e -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(part.href())));
            WidgetIds.set(explain, WidgetIds.FIRST_STEPS_EXPLAIN + number);
        }
        return client;
    }

    private static ImageHyperlink link(FormToolkit toolkit, Composite parent, String icon, String text) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(text);
        link.setToolTipText(text);
        return link;
    }

    /** Shows whether the step is done, and opens or closes it. */
    void show(boolean done, boolean open) {
        tick.setSelection(done);
        section.setExpanded(open);
    }

    void setFocus() {
        section.setFocus();
    }

    /** Who has the rows. */
    interface Owner {

        /** The user says that a step is done, or not. */
        void ticked(int step, boolean done);

        /** The user wants a step to be done. */
        void perform(int step);

        /** A row opened or closed. */
        void resized();
    }
}
