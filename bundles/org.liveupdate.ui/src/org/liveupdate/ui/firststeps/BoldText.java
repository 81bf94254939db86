/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.ui.Surface;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph in which some words are bold: the only notation that descriptions of cheat sheets have. The platform's
 * FormText would paint it by way of a picture, which is blurred and has lines around it on screens of 200 %.
 *
 * @param text what it says
 * @param bold which parts of it are bold, from the first to the last
 */
record BoldText(String text, List<Span> bold) {

    /** Nothing. */
    static final BoldText EMPTY = new BoldText("", List.of()); //$NON-NLS-1$

    /**
     * A part of a text.
     *
     * @param start  its first character
     * @param length number of its characters
     */
    record Span(int start, int length) {
    }

    /** The text of an element of a cheat sheet. */
    static BoldText of(Element description) {
        StringBuilder text = new StringBuilder();
        List<Span> bold = new ArrayList<>();
        for (Node child = description.getFirstChild(); child != null; child = child.getNextSibling()) {
            String piece = child.getTextContent();
            if ("b".equals(child.getNodeName())) { //$NON-NLS-1$
                bold.add(new Span(text.length(), piece.length()));
            }
            text.append(piece);
        }
        return new BoldText(text.toString(), List.copyOf(bold));
    }

    /** Makes the widget that shows it, in as many lines as it takes. */
    StyledText create(FormToolkit toolkit, Composite parent) {
        StyledText widget = new StyledText(parent, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | SWT.NO_FOCUS);
        widget.setText(text);
        for (Span span : bold) {
            widget.setStyleRange(new StyleRange(span.start(), span.length(), null, null, SWT.BOLD));
        }
        widget.setCaret(null);
        toolkit.adapt(widget, false, false);
        Surface.glass(widget);
        return widget;
    }
}
