/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.Units;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.emf.ValueTexts;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** Content assist of a field: values that the scenario uses for the same kind of thing, and usual ones. */
final class FieldProposals {

    private static final long[] SIZES = { 1L << 12, 1L << 16, 1L << 21, 1L << 26, 1L << 30 };

    private final ScenarioEditor editor;
    private final EObject object;
    private final EAttribute attribute;

    FieldProposals(ScenarioEditor editor, EObject object, EAttribute attribute) {
        this.editor = editor;
        this.object = object;
        this.attribute = attribute;
    }

    /** Offers proposals in a field, with Ctrl+Space; nothing is offered for names and free text. */
    void install(Text text) {
        if (attribute.getEType() == ScenarioPackage.Literals.ELEMENT__NAME.getEType() && !isShared()
                || attribute.getEType().getInstanceClass() == int.class) {
            return;
        }
        try {
            ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                    (contents, position) -> proposals(contents.substring(0, position)),
                    KeyStroke.getInstance("Ctrl+Space"), null); //$NON-NLS-1$
            adapter.setProposalAcceptanceStyle(attribute.isMany() ? ContentProposalAdapter.PROPOSAL_INSERT
                    : ContentProposalAdapter.PROPOSAL_REPLACE);
            ControlDecoration hint = new ControlDecoration(text, SWT.TOP | SWT.RIGHT);
            hint.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(FieldDecorationRegistry.DEC_CONTENT_PROPOSAL).getImage());
            hint.setDescriptionText(ScenarioMessages.field_proposals);
            hint.setShowOnlyOnFocus(true);
        } catch (ParseException e) {
            UiStatus.warning(e.getMessage(), e);
        }
    }

    /** Whether a text means something to the kernel, so that what others wrote may be meant again. */
    private boolean isShared() {
        return !(attribute.getEContainingClass() == ScenarioPackage.Literals.ELEMENT
                || attribute.getEContainingClass() == ScenarioPackage.Literals.SCENARIO);
    }

    private IContentProposal[] proposals(String begun) {
        String wanted = begun.substring(Math.max(begun.lastIndexOf(','), begun.lastIndexOf(' ')) + 1)
                .toLowerCase(Locale.ROOT);
        List<IContentProposal> found = new ArrayList<>();
        if (attribute.getEType() == ScenarioPackage.Literals.FINDING
                || attribute.getEType() == ScenarioPackage.Literals.FINDING_SET) {
            for (Finding finding : Finding.values()) {
                if (finding.name().toLowerCase(Locale.ROOT).startsWith(wanted)) {
                    found.add(new ContentProposal(finding.name().substring(attribute.isMany() ? wanted.length() : 0),
                            finding.name() + "  " + finding.problem(), finding.trigger())); //$NON-NLS-1$
                }
            }
            return found.toArray(IContentProposal[]::new);
        }
        String all = begun.strip().toLowerCase(Locale.ROOT);
        for (String value : used()) {
            if (value.toLowerCase(Locale.ROOT).contains(all)) {
                found.add(new ContentProposal(value));
            }
        }
        return found.toArray(IContentProposal[]::new);
    }

    private Set<String> used() {
        Set<String> used = new TreeSet<>();
        if (attribute.getEType() == ScenarioPackage.Literals.SIZE) {
            for (long size : SIZES) {
                used.add(Units.size(size));
            }
        }
        boolean text = attribute.getEType().getInstanceClass() == String.class;
        editor.document().scenario().eAllContents().forEachRemaining(each -> {
            for (EAttribute other : each.eClass().getEAllAttributes()) {
                boolean same = text ? other.getName().equals(attribute.getName()) && each != object
                        : other.getEType() == attribute.getEType() && !other.isMany();
                if (same && each.eGet(other) != null && each.eIsSet(other)) {
                    used.add(ValueTexts.text(other, each.eGet(other)));
                }
            }
        });
        return used;
    }
}
