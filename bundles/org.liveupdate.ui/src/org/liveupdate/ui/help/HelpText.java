/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.help.HelpDocument.Span;
import org.liveupdate.ui.help.HelpDocument.Style;
import org.liveupdate.ui.help.HelpDocument.Table;

/** Shows one page of help as styled text. Links are followed by a click, or by Enter with the cursor on them. */
final class HelpText {

    private static final int MARGIN = 12;
    private static final int INDENT = 18;
    private static final int GAP = 16;
    private static final int WIDEST = 260;

    private final StyledText text;
    private final HelpStyles styles;
    private final Consumer<String> follow;
    private HelpDocument document;
    private String address = "";
    private Image[] pictures = {};

    HelpText(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        styles = new HelpStyles(text);
        WidgetIds.set(text, WidgetIds.HELP_TEXT);
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                link(text.getCaretOffset()).ifPresent(this::leadTo);
            }
        });
        text.addPaintObjectListener(event -> {
            Image image = (Image) event.style.data;
            event.gc.drawImage(image, event.x, event.y + event.ascent - event.style.metrics.ascent);
        });
        text.addDisposeListener(event -> disposePictures());
    }

    StyledText control() {
        return text;
    }

    /** The document that is shown. */
    Optional<HelpDocument> document() {
        return Optional.ofNullable(document);
    }

    private void click(Event event) {
        int offset = event.button == 1 && text.getSelectionCount() == 0 ? text.getOffsetAtPoint(
                new Point(event.x, event.y)) : -1;
        if (offset >= 0) {
            link(offset).ifPresent(this::leadTo);
        }
    }

    /** The link at a character. */
    Optional<String> link(int offset) {
        return document == null ? Optional.empty()
                : document.spans().stream()
                        .filter(span -> span.style() == Style.LINK && span.start() <= offset && offset < span.end())
                        .map(Span::value).findFirst();
    }

    private void leadTo(String link) {
        follow.accept(HelpPages.resolve(address, link));
    }

    /** Shows a page; what is wrong with it is shown instead if it cannot be read. */
    void show(String wanted) {
        boolean same = document != null && HelpPages.page(wanted).equals(HelpPages.page(address));
        address = wanted;
        if (!same) {
            fill(load(wanted));
        }
        Integer place = document.anchors().get(HelpPages.anchor(wanted));
        text.setCaretOffset(place == null ? 0 : place.intValue());
        text.setTopIndex(text.getLineAtOffset(text.getCaretOffset()));
    }

    private static HelpDocument load(String wanted) {
        Optional<URL> url = HelpPages.find(wanted);
        if (url.isPresent()) {
            try {
                return HelpParser.parse(HelpPages.read(url.get()));
            } catch (IOException e) {
                UiStatus.warning(e.getMessage(), e);
            }
        }
        return HelpParser.parse("<h1>" + Texts.missing_title + "</h1><p>" + NLS.bind(Texts.missing, wanted) + "</p>");
    }

    private void fill(HelpDocument shown) {
        document = shown;
        text.setText(shown.text());
        disposePictures();
        text.setStyleRanges(styles.ranges(shown));
        for (Span span : shown.spans()) {
            int first = text.getLineAtOffset(span.start());
            int count = text.getLineAtOffset(Math.max(span.start(), span.end() - 1)) - first + 1;
            if (span.style() == Style.ITEM) {
                int indent = INDENT * Integer.parseInt(span.value());
                text.setLineIndent(first, 1, indent);
                text.setLineWrapIndent(first, count, indent + INDENT / 2);
            } else if (span.style() == Style.PRE) {
                text.setLineIndent(first, count, INDENT);
            }
        }
        shown.tables().forEach(this::columns);
        pictures = shown.spans().stream().filter(span -> span.style() == Style.PICTURE).map(this::picture)
                .flatMap(Optional::stream).toArray(Image[]::new);
    }

    private void columns(Table table) {
        if (table.end() <= table.start()) {
            return;
        }
        int first = text.getLineAtOffset(table.start());
        int last = text.getLineAtOffset(table.end() - 1);
        int[] stops = new int[8];
        int columns = 0;
        GC gc = new GC(text);
        for (int line = first; line <= last; line++) {
            String[] cells = text.getLine(line).split("\t", -1);
            columns = Math.max(columns, Math.min(cells.length, stops.length));
            for (int i = 0; i < Math.min(cells.length - 1, stops.length); i++) {
                stops[i] = Math.max(stops[i], Math.min(WIDEST, gc.textExtent(cells[i] + "M").x));
            }
        }
        gc.dispose();
        int[] tabs = new int[Math.max(1, columns - 1)];
        int at = 0;
        for (int i = 0; i < tabs.length; i++) {
            at += stops[i] + GAP;
            tabs[i] = at;
        }
        text.setLineTabStops(first, last - first + 1, tabs);
        text.setLineWrapIndent(first, last - first + 1, tabs[tabs.length - 1]);
    }

    private Optional<Image> picture(Span span) {
        String source = HelpPages.resolve(address, span.value());
        // not every SWT draws SVG, so a picture of that kind has a twin
        String readable = source.endsWith(".svg") ? source.substring(0, source.length() - 3) + "png" : source;
        Optional<URL> url = HelpPages.find(readable);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Image image = ImageDescriptor.createFromURL(url.get()).createImage(true, text.getDisplay());
        Rectangle bounds = image.getBounds();
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = 1;
        range.data = image;
        range.metrics = new GlyphMetrics(bounds.height, 0, bounds.width);
        text.setStyleRange(range);
        return Optional.of(image);
    }

    private void disposePictures() {
        for (Image image : pictures) {
            image.dispose();
        }
        pictures = new Image[0];
    }
}
