/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.ui.WidgetIds;

/** Help with its contents on the left of a page, or above it where that is too narrow. */
final class HelpBrowser {

    /** Width in characters below which contents and page do not fit beside each other. */
    private static final int NARROW = 80;

    private final SashForm sash;
    private final TreeViewer contents;
    private final Text search;
    private final HelpText page;
    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private String address = "";
    private boolean selecting;

    HelpBrowser(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        left.setLayout(layout);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Texts.search);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.DefaultSelection, event -> search());
        search.addModifyListener(event -> {
            if (search.getText().isBlank()) {
                search();
            }
        });
        WidgetIds.set(search, WidgetIds.HELP_SEARCH);
        contents = new TreeViewer(left, SWT.SINGLE);
        contents.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        contents.setContentProvider(new HelpContents());
        contents.setLabelProvider(HelpContents.labels());
        contents.addSelectionChangedListener(event -> {
            Object first = contents.getStructuredSelection().getFirstElement();
            if (!selecting && first instanceof IHelpResource resource && resource.getHref() != null) {
                open(first instanceof IToc book ? book.getTopic(null).getHref() : resource.getHref());
            }
        });
        WidgetIds.set(contents.getControl(), WidgetIds.HELP_CONTENTS);
        page = new HelpText(sash, this::follow);
        sash.setWeights(1, 3);
        int narrow = Dialog.convertWidthInCharsToPixels(metrics(), NARROW);
        sash.addListener(SWT.Resize, event -> {
            int orientation = sash.getSize().x < narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
            if (sash.getOrientation() != orientation) {
                sash.setOrientation(orientation);
            }
        });
        search();
    }

    private FontMetrics metrics() {
        GC gc = new GC(sash);
        try {
            return gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }

    private void search() {
        String words = search.getText();
        if (words.isBlank()) {
            contents.setInput(HelpPages.books());
            contents.expandToLevel(2);
        } else {
            contents.setInput(HelpPages.pages().stream().filter(topic -> HelpPages.contains(topic, words)).toList());
        }
    }

    /** Follows a link: to another page, to a command, or to a page of the world, in the system's browser. */
    private void follow(String link) {
        if (!HelpLinks.open(link)) {
            open(link);
        }
    }

    /** Shows a page. */
    void open(String to) {
        if (!to.equals(address)) {
            if (!address.isEmpty()) {
                back.push(address);
            }
            forward.clear();
            show(to);
        }
    }

    private void show(String to) {
        address = to;
        page.show(to);
        selecting = true;
        try {
            if (contents.getInput() instanceof List<?> shown) {
                HelpContents.find(shown, to).ifPresent(path -> contents.setSelection(new TreeSelection(path), true));
            }
        } finally {
            selecting = false;
        }
    }

    /** Shows the page of a context: its first topic, else the start. */
    void open(IContext context) {
        IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
        open(topics.length == 0 ? HelpPages.START : topics[0].getHref());
    }

    void goBack() {
        if (!back.isEmpty()) {
            forward.push(address);
            show(back.pop());
        }
    }

    void goForward() {
        if (!forward.isEmpty()) {
            back.push(address);
            show(forward.pop());
        }
    }

    void goHome() {
        open(HelpPages.START);
    }

    /** Looks for words. */
    void search(String words) {
        search.setText(words);
        search();
    }

    /** The address that is shown. */
    String address() {
        return address;
    }

    /** Title of the page that is shown. */
    String title() {
        return page.document().map(HelpDocument::title).orElse("");
    }

    void setFocus() {
        page.control().setFocus();
    }

    void focusSearch() {
        search.setFocus();
    }

    Composite control() {
        return sash;
    }
}
