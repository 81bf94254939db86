/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.ui.WidgetIds;

/** A field over a node in which its name is typed; Enter takes it over, Escape gives up. */
final class RenameField {

    private static final int LEAST = 120;

    private RenameField() {
    }

    /** Opens the field over the node of an element; returns false when it is not drawn. */
    static boolean open(MachineGraph graph, Element element, BiConsumer<Element, String> rename) {
        GraphNode node = graph.node(element);
        if (node == null) {
            return false;
        }
        graph.control().reveal(node);
        Text text = new Text(graph.control(), SWT.SINGLE | SWT.BORDER);
        WidgetIds.set(text, WidgetIds.RENAME);
        text.setText(DiagramTexts.title(element));
        Rectangle box = graph.control().getCamera().toControl(graph.control().getBounds(node));
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        text.setBounds(box.x, box.y, Math.max(LEAST, box.width), height);
        text.selectAll();
        text.setFocus();
        boolean[] open = { true };
        Runnable take = () -> rename.accept(element, text.getText());
        text.addListener(SWT.DefaultSelection, event -> close(open, text, take));
        text.addListener(SWT.FocusOut, event -> close(open, text, take));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close(open, text, () -> {
                    // the name stays
                });
                graph.control().setFocus();
            }
        });
        return true;
    }

    private static void close(boolean[] open, Text text, Runnable end) {
        if (open[0]) {
            open[0] = false;
            end.run();
            text.getDisplay().asyncExec(text::dispose);
        }
    }
}
