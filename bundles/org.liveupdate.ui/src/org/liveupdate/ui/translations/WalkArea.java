/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.translation.WalkQuery.Kind;
import org.liveupdate.analysis.translation.WalkQuery.Line;
import org.liveupdate.decode.vtd.Access;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** An address with a direction, and below it every entry that the unit reads on the way. */
final class WalkArea {

    /** What is to be translated. */
    @FunctionalInterface
    interface Walker {

        /** Translates an address. */
        void walk(long iova, Access access);
    }

    private static final String LONGEST = "0x0000000000000000"; //$NON-NLS-1$

    private final Composite control;
    private final Text address;
    private final Combo access;
    private final TableViewer viewer;
    private final Walker walker;

    /**
     * Makes the area.
     *
     * @param row    a row of fields, which the address and the direction are put into
     * @param parent where the entries are shown
     * @param walker translates
     * @param picked told what somebody selected
     */
    WalkArea(Composite row, Composite parent, Walker walker, Consumer<Line> picked) {
        this.walker = walker;
        // label and field stay together when the row breaks
        Composite field = new Composite(row, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        field.setLayout(layout);
        new Label(field, SWT.NONE).setText(Messages.translations_address);
        address = new Text(field, SWT.BORDER | SWT.SINGLE);
        address.setMessage(Messages.translations_address_hint);
        address.setToolTipText(Messages.translations_address_tip);
        GridData width = new GridData(SWT.FILL, SWT.CENTER, true, false);
        width.widthHint = width(address);
        address.setLayoutData(width);
        WidgetIds.set(address, WidgetIds.WALK_ADDRESS);
        access = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        access.setItems(Messages.translations_either, Messages.translations_read, Messages.translations_write);
        access.select(0);
        access.setToolTipText(Messages.translations_direction_tip);
        WidgetIds.set(access, WidgetIds.WALK_ACCESS);
        control = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        control.setLayout(columns);
        viewer = new TableViewer(control, SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        WidgetIds.set(viewer.getTable(), WidgetIds.WALK);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns(columns);
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Line line) {
                picked.accept(line);
            }
        });
        address.addListener(SWT.DefaultSelection, event -> walk());
        access.addListener(SWT.Selection, event -> walk());
    }

    /** As wide as the longest address. */
    private static int width(Text text) {
        GC gc = new GC(text);
        int width = gc.textExtent(LONGEST).x;
        gc.dispose();
        return width;
    }

    private void columns(TableColumnLayout layout) {
        column(layout, Messages.translations_step, 30, 215, new Cell(Line::title) {
            @Override
            public Image getImage(Object element) {
                return WalkArea.image(((Line) element).kind());
            }
        });
        column(layout, Messages.translations_entry, 15, 88,
                new Cell(line -> line.address() < 0 ? "" : Hex.of(line.address()))); //$NON-NLS-1$
        column(layout, Messages.translations_raw, 20, 150, new Cell(Line::raw) {
            @Override
            public Font getFont(Object element) {
                return JFaceResources.getTextFont();
            }
        });
        column(layout, Messages.translations_says, 25, 90, new Cell(Line::text));
        column(layout, Messages.translations_leads, 15, 88,
                new Cell(line -> line.next() == 0 ? "" : Hex.of(line.next()))); //$NON-NLS-1$
    }

    private void column(TableColumnLayout layout, String title, int weight, int width, ColumnLabelProvider labels) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(labels);
        layout.setColumnData(made.getColumn(), new ColumnWeightData(weight, width, true));
    }

    /** A column's text, with all of it as the tool tip. */
    private static class Cell extends ColumnLabelProvider {

        private final Function<Line, String> text;

        Cell(Function<Line, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply((Line) element);
        }

        @Override
        public String getToolTipText(Object element) {
            String all = getText(element);
            return all.isEmpty() ? null : all;
        }
    }

    private static Image image(Kind kind) {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        return switch (kind) {
            case STEP -> Icons.image("entry"); //$NON-NLS-1$
            case HIT -> Icons.image("range"); //$NON-NLS-1$
            case FAULT -> shared.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            case UNKNOWN -> shared.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            case NOTE -> shared.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
        };
    }

    Composite control() {
        return control;
    }

    /** Puts an address into the field and translates it. */
    void setAddress(long iova) {
        address.setText(Hex.of(iova));
        walk();
    }

    /** Translates the address that stands in the field; says what is wrong with it. */
    void walk() {
        String typed = address.getText().trim();
        if (typed.isEmpty()) {
            viewer.setInput(List.of());
            return;
        }
        try {
            long iova = Hex.parse(typed.regionMatches(true, 0, "0x", 0, 2) ? typed : "0x" + typed); //$NON-NLS-1$ //$NON-NLS-2$
            Access direction = switch (access.getSelectionIndex()) {
                case 1 -> Access.READ;
                case 2 -> Access.WRITE;
                default -> Access.EITHER;
            };
            walker.walk(iova, direction);
        } catch (NumberFormatException e) {
            show(List.of(new Line(Kind.FAULT, NLS.bind(Messages.registers_not_hex, typed), -1, 1, "", "", 0))); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** The address in the field; empty if none is there, or none that is one. */
    OptionalLong address() {
        String typed = address.getText().trim();
        try {
            boolean prefixed = typed.regionMatches(true, 0, "0x", 0, 2); //$NON-NLS-1$
            return typed.isEmpty() ? OptionalLong.empty()
                    : OptionalLong.of(Hex.parse(prefixed ? typed : "0x" + typed)); //$NON-NLS-1$
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether the device writes at the address. */
    boolean isWrite() {
        return access.getSelectionIndex() == 2;
    }

    void show(List<Line> lines) {
        viewer.setInput(lines);
    }

    void clear() {
        address.setText(""); //$NON-NLS-1$
        viewer.setInput(List.of());
    }
}
