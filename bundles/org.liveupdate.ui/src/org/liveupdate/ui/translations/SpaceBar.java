/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.translation.AddressBar;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.Surface;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MonitorProgress;

/**
 * The address space as a bar from the first to the last mapped address. The height of each part says how much of it is
 * mapped, so that the bar is read without colours; what little is mapped is still one pixel high.
 */
final class SpaceBar {

    private static final String COLOR = "org.liveupdate.ui.memory.pointer"; //$NON-NLS-1$
    private static final int PARTS = 1024;
    private static final int BAR = 14;

    private final Canvas canvas;
    private RangeList ranges = RangeList.EMPTY;
    private AddressBar bar = new AddressBar(0, 0, new float[0]);
    private MappedRange selected;
    private Job job;

    SpaceBar(Composite parent, Consumer<MappedRange> picked) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Surface.glass(canvas);
        WidgetIds.set(canvas, WidgetIds.RANGES_BAR);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> {
            if (bar.parts().length > 0) {
                picked.accept(bar.nearest(ranges, part(event.x)));
            }
        });
        canvas.addListener(SWT.MouseHover, event -> canvas.setToolTipText(
                bar.parts().length == 0 ? null : Hex.of(bar.address(part(event.x)))));
        canvas.addDisposeListener(event -> cancel());
    }

    Canvas control() {
        return canvas;
    }

    /** The height that the bar and its labels need. */
    int height() {
        GC gc = new GC(canvas);
        int height = gc.getFontMetrics().getHeight() + BAR + 4;
        gc.dispose();
        return height;
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    void show(RangeList next) {
        if (next == ranges) {
            return;
        }
        cancel();
        ranges = next;
        selected = null;
        bar = new AddressBar(0, 0, new float[0]);
        Display display = canvas.getDisplay();
        ICoreRunnable work = monitor -> {
            try {
                AddressBar made = AddressBar.of(next, PARTS, new MonitorProgress(monitor, (what, permille) -> {
                    // too quick to be shown
                }));
                display.asyncExec(() -> {
                    if (!canvas.isDisposed() && ranges == next) {
                        bar = made;
                        canvas.redraw();
                    }
                });
            } catch (CancellationException e) {
                // other ranges are wanted
            }
        };
        job = Job.createSystem(Messages.translations_bar, work);
        job.schedule();
        canvas.redraw();
    }

    void select(MappedRange range) {
        selected = range;
        canvas.redraw();
    }

    private int part(int x) {
        int width = Math.max(1, canvas.getClientArea().width);
        return Math.max(0, Math.min(bar.parts().length - 1, (int) ((long) x * bar.parts().length / width)));
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setForeground(canvas.getForeground());
        if (bar.parts().length == 0) {
            gc.drawText(Messages.translations_nothing, 0, 0, true);
            return;
        }
        gc.setBackground(JFaceResources.getColorRegistry().get(COLOR));
        for (int x = 0; x < area.width; x++) {
            float most = 0;
            for (int part = part(x); part <= Math.max(part(x), part(x + 1) - 1); part++) {
                most = Math.max(most, bar.parts()[part]);
            }
            if (most > 0) {
                int height = Math.max(1, Math.round(most * (BAR - 2)));
                gc.fillRectangle(x, BAR - 1 - height, 1, height);
            }
        }
        gc.drawRectangle(0, 0, area.width - 1, BAR - 1);
        if (selected != null) {
            int from = (int) (bar.place(selected.iova()) * area.width);
            int to = (int) (bar.place(selected.iova() + selected.length() - 1) * area.width);
            // a rim in the colour behind keeps the mark apart from the bar
            gc.setForeground(canvas.getBackground());
            gc.setLineWidth(5);
            gc.drawRectangle(Math.max(1, from - 1), 1, Math.max(3, to - from + 2), BAR - 2);
            gc.setForeground(canvas.getForeground());
            gc.setLineWidth(2);
            gc.drawRectangle(Math.max(1, from - 1), 1, Math.max(3, to - from + 2), BAR - 2);
        }
        gc.drawText(Hex.of(bar.first()), 0, BAR + 1, true);
        String last = Hex.of(bar.last());
        Point size = gc.textExtent(last);
        gc.drawText(last, area.width - size.x, BAR + 1, true);
        if (selected != null) {
            String text = NLS.bind(Messages.translations_selected, Hex.of(selected.iova()));
            gc.drawText(text, (area.width - gc.textExtent(text).x) / 2, BAR + 1, true);
        }
    }
}
