/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Drag and drop as the toolkit does it, begun, led and ended with the mouse. */
final class NativeDrag {

    private static final int FIRST = 1;
    private static final int FAR = 24;
    private static final long MILLISECOND = 1_000_000;
    private static final int PATIENCE = 60_000;

    private final Hand hand;

    NativeDrag(Hand hand) {
        this.hand = hand;
    }

    /** Drags from a place of a control to a place of another, where it waits to be taken before it lets go. */
    void drag(Control from, Point start, Control to, Point end) {
        Point wanted = to.toDisplay(end);
        AtomicBoolean taken = new AtomicBoolean();
        AtomicBoolean finished = new AtomicBoolean();
        DropTargetAdapter over = new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                taken.set(event.detail != DND.DROP_NONE && event.x == wanted.x && event.y == wanted.y);
            }
        };
        DragSourceAdapter let = new DragSourceAdapter() {
            @Override
            public void dragFinished(DragSourceEvent event) {
                finished.set(true);
            }
        };
        DropTarget target = (DropTarget) to.getData(DND.DROP_TARGET_KEY);
        DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
        target.addDropListener(over);
        source.addDragListener(let);
        try {
            hand.move(from, start.x, start.y);
            begin(from);
            hand.move(to, end.x, end.y);
            Events.until("the target to take what is dragged", taken::get);
            hand.button(FIRST, false);
            Events.until("the end of the drag", finished::get);
        } finally {
            target.removeDropListener(over);
            source.removeDragListener(let);
        }
    }

    /**
     * Presses the button and moves until that is known for a drag. The toolkit waits for the movement while it handles
     * the press, so the movement comes from another thread.
     */
    private void begin(Control control) {
        AtomicBoolean detected = new AtomicBoolean();
        Listener seen = event -> detected.set(true);
        control.getDisplay().addFilter(SWT.DragDetect, seen);
        Point from = hand.at();
        Thread mover = new Thread(() -> {
            hand.button(FIRST, true);
            for (int i = 1; !detected.get() && i < PATIENCE; i++) {
                hand.jump(from.x + i % FAR, from.y + i % FAR / 2);
                LockSupport.parkNanos(MILLISECOND);
            }
        }, "hand");
        mover.start();
        Events.until("the drag to begin", () -> !mover.isAlive());
        control.getDisplay().removeFilter(SWT.DragDetect, seen);
    }
}
