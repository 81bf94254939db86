/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.ui.Icons;

/** The columns of the list of captures. */
final class CaptureColumns {

    private static final int WIDE = 220;
    private static final int NARROW = 170;

    private CaptureColumns() {
    }

    static void create(TableViewer table) {
        table.getTable().setHeaderVisible(true);
        column(table, Texts.capture_image, WIDE, Capture::name, true);
        column(table, Texts.capture_kind, NARROW, capture -> capture.isRaw() ? Texts.capture_kind_raw
                : Texts.capture_kind_dump, false);
        column(table, Texts.capture_registers, WIDE, CaptureColumns::registers, false);
    }

    private static void column(TableViewer table, String title, int width, Function<Capture, String> text,
            boolean first) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Capture) element);
            }

            @Override
            public Image getImage(Object element) {
                if (!first) {
                    return null;
                }
                return ((Capture) element).problem().isEmpty() ? Icons.image("memory_image")
                        : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            }

            @Override
            public String getToolTipText(Object element) {
                Capture capture = (Capture) element;
                return capture.problem().orElse(capture.image().toString());
            }
        });
    }

    private static String registers(Capture capture) {
        return switch (capture.registers()) {
            case BESIDE -> capture.beside().orElseThrow().getFileName().toString();
            case FILE -> capture.file();
            case RTADDR -> NLS.bind(Texts.capture_rtaddr_is, capture.rtaddr());
            case NONE -> Texts.capture_registers_none;
        };
    }
}
