/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.Surface;
import org.liveupdate.ui.WidgetIds;

/**
 * The steps of a scenario on a line, with the kexec gap and the present moment. A click goes to a moment; so do the
 * arrow keys, Page Up, Page Down, Home and End. The wheel scrolls, with Ctrl it zooms.
 */
final class Timeline {

    private static final int FAR = 10;
    private static final double ZOOM = 1.25;

    private final Canvas canvas;
    private final RunControl run;
    private TimelineScale scale;
    private TimelineMarks marks = TimelineMarks.EMPTY;

    Timeline(Composite parent, RunControl run) {
        this.run = run;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Surface.glass(canvas);
        WidgetIds.set(canvas, WidgetIds.TIMELINE);
        GC gc = new GC(canvas);
        int unit = gc.getFontMetrics().getHeight();
        gc.dispose();
        scale = new TimelineScale(0, 0, unit, 1, 0);
        canvas.addPaintListener(event -> {
            new TimelinePainter(canvas, event.gc, scale, marks).paint();
            if (canvas.isFocusControl()) {
                event.gc.setForeground(canvas.getForeground());
                event.gc.drawFocus(0, 0, canvas.getClientArea().width, canvas.getClientArea().height);
            }
        });
        canvas.addListener(SWT.Resize, event -> {
            scale = scale.resized(marks.marks().size(), canvas.getClientArea().width).showing(marks.position());
            canvas.redraw();
        });
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, event -> tip(event.x));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_PAGE_NEXT
                && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        IPropertyChangeListener theme = event -> canvas.redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        canvas.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
        accessible();
    }

    Canvas control() {
        return canvas;
    }

    /** The height that it needs. */
    int height() {
        return TimelinePainter.height(scale.unit()) + 2;
    }

    /** Shows what the run shows now. */
    void refresh() {
        TimelineMarks next = TimelineMarks.of(run);
        if (next.equals(marks)) {
            return;
        }
        boolean moved = next.position() != marks.position();
        marks = next;
        scale = scale.resized(marks.marks().size(), canvas.getClientArea().width);
        if (moved) {
            scale = scale.showing(marks.position());
            canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
        canvas.redraw();
    }

    /** Where a position stands; for tests that click on it. */
    Point locationOf(int position) {
        return new Point(scale.x(position), scale.unit());
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            run.jump(scale.at(event.x));
        }
    }

    private void tip(int x) {
        String text = text(scale.at(x));
        if (!text.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private String text(int position) {
        List<Step> steps = run.steps();
        return position == 0 || position > steps.size() ? RunMessages.moment_start
                : StepText.tip(position, steps.get(position - 1), run.result(position - 1));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            scale = scale.zoomed(event.count > 0 ? ZOOM : 1 / ZOOM, event.x);
        } else if (scale.scrolls()) {
            scale = scale.scrolled(-event.count * scale.unit());
        } else {
            return;
        }
        event.doit = false;
        canvas.redraw();
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> run.forward();
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> run.back();
            case SWT.PAGE_DOWN -> run.jump(run.position() + FAR);
            case SWT.PAGE_UP -> run.jump(Math.max(0, run.position() - FAR));
            case SWT.HOME -> run.jump(0);
            case SWT.END -> run.jump(run.steps().size());
            case SWT.ESC -> run.cancel();
            default -> {
                // other keys mean something elsewhere
            }
        }
    }

    private void accessible() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = RunMessages.timeline;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text(run.position());
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = NLS.bind(RunMessages.timeline_value, Integer.valueOf(run.position()),
                        Integer.valueOf(run.steps().size()));
            }
        });
    }
}
