/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.memory.MemoryPlace;
import org.liveupdate.analysis.tree.RangeNode;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;

class TranslationsViewTest {

    private static final String RANGES = "179 ranges";

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private MemoryImageEditor editor;
    private TranslationsView view;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ImageRobot.openExternal(page, ImageRobot.sample("legacy-61-q72", folder));
        view = (TranslationsView) page.showView(TranslationsView.ID);
        page.activate(editor);
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:03.0");
        Events.until("the ranges of the device", () -> count().startsWith(RANGES));
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private static String count() {
        return Widgets.find(Label.class, WidgetIds.RANGES_COUNT).getText();
    }

    private static Table ranges() {
        return Widgets.find(Table.class, WidgetIds.RANGES);
    }

    private static String first() {
        return ranges().getItemCount() == 0 ? "" : ranges().getItem(0).getText(0);
    }

    @Test
    void deviceOfTheTreeIsChosenAndItsRangesShown() {
        assertTrue(Widgets.find(Combo.class, WidgetIds.TRANSLATIONS_DEVICE).getText().startsWith("00:03.0"));
        assertTrue(ranges().getItemCount() > 0);
    }

    @Test
    void sentenceStandsInPlaceOfEmptyTables() {
        Table table = ranges();
        page.closeAllEditors(false);
        Events.until("the sentence", () -> Widgets.lookFor(Label.class, WidgetIds.TRANSLATIONS_MESSAGE).isPresent());
        assertFalse(Widgets.find(Label.class, WidgetIds.TRANSLATIONS_MESSAGE).getText().isBlank());
        assertFalse(table.isVisible());
    }

    @Test
    void walkStandsBelowTheRangesInANarrowView() {
        Shell shell = page.getWorkbenchWindow().getShell();
        Rectangle before = shell.getBounds();
        boolean maximized = shell.getMaximized();
        shell.setMaximized(false);
        try {
            shell.setSize(1600, before.height);
            Events.until("the walk beside the ranges", () -> left(WidgetIds.WALK) > left(WidgetIds.RANGES));
            shell.setSize(640, before.height);
            Events.until("the walk below the ranges", () -> left(WidgetIds.WALK) == left(WidgetIds.RANGES));
        } finally {
            shell.setBounds(before);
            shell.setMaximized(maximized);
            Events.flush();
        }
    }

    private static int left(String id) {
        return Widgets.find(Table.class, id).toDisplay(0, 0).x;
    }

    @Test
    void headingSortsUpAndDown() {
        String lowest = first();
        TableColumn column = ranges().getColumn(0);
        column.notifyListeners(SWT.Selection, new Event());
        Events.until("the last range first", () -> !first().equals(lowest));
        column.notifyListeners(SWT.Selection, new Event());
        Events.until("the first range again", () -> first().equals(lowest));
    }

    @Test
    void filterLeavesTheRangeThatMapsAnAddress() {
        String lowest = first();
        Widgets.find(Text.class, WidgetIds.RANGES_FILTER).setText(lowest);
        Events.until("fewer ranges", () -> !count().startsWith(RANGES) && ranges().getItemCount() >= 1);
        assertEquals(lowest, first());
        Widgets.find(Text.class, WidgetIds.RANGES_FILTER).setText("");
        Events.until("all ranges", () -> count().startsWith(RANGES));
    }

    @Test
    void selectedRangeIsWalkedAndSelectedInTheTree() {
        page.activate(view);
        Widgets.key(ranges(), SWT.ARROW_DOWN, 0);

        Table walk = Widgets.find(Table.class, WidgetIds.WALK);
        assertEquals(7, walk.getItemCount(), "root, context, four levels, result");
        assertTrue(walk.getItem(6).getText(0).startsWith("Leads to"), walk.getItem(6).getText(0));
        assertTrue(ImageRobot.selected(editor) instanceof RangeNode);
        assertEquals(Widgets.find(Text.class, WidgetIds.WALK_ADDRESS).getText(),
                ranges().getItem(ranges().getSelectionIndex()).getText(0));
    }

    @Test
    void stepOfAWalkIsSelectedEverywhere() {
        page.activate(view);
        Widgets.key(ranges(), SWT.ARROW_DOWN, 0);
        Table walk = Widgets.find(Table.class, WidgetIds.WALK);
        TableItem context = walk.getItem(1);

        walk.setSelection(context);
        Event event = new Event();
        event.item = context;
        walk.notifyListeners(SWT.Selection, event);
        Events.flush();

        assertTrue(ImageRobot.selected(editor) instanceof MemoryPlace place && place.length() == 16);
    }

    @Test
    void addressThatIsNotMappedIsAFault() {
        Text address = Widgets.find(Text.class, WidgetIds.WALK_ADDRESS);
        address.setText("0x7fff00000000");
        Widgets.key(address, SWT.CR, 0);

        Table walk = Widgets.find(Table.class, WidgetIds.WALK);
        TableItem last = walk.getItem(walk.getItemCount() - 1);
        assertTrue(last.getText(0).startsWith("Fault"), last.getText(0));
        assertTrue(last.getText(3).contains("expected"), last.getText(3));
    }

    @Test
    void clickOnTheBarSelectsTheRangeThere() {
        Canvas bar = Widgets.find(Canvas.class, WidgetIds.RANGES_BAR);
        Events.until("the bar", () -> {
            Widgets.mouse(bar, SWT.MouseDown, bar.getSize().x - 2, 5, 0);
            return ranges().getSelectionIndex() >= 0;
        });

        TableItem selected = ranges().getItem(ranges().getSelectionIndex());
        assertEquals(Widgets.find(Text.class, WidgetIds.WALK_ADDRESS).getText(), selected.getText(0));
    }

    @Test
    void tableOfAMillionRowsHasOnlyTheItemsThatAreSeen() {
        Shell shell = new Shell();
        try {
            shell.setLayout(new FillLayout());
            int[] picked = { -1 };
            WindowTable table = new WindowTable(shell, row -> picked[0] = row);
            new TableColumn(table.table(), SWT.NONE).setWidth(100);
            shell.setSize(300, 400);
            shell.open();
            table.show(new WindowTable.Rows() {
                @Override
                public int count() {
                    return 1_000_000;
                }

                @Override
                public void fill(TableItem item, int row) {
                    item.setText(0, Integer.toString(row));
                }
            }, -1);
            Events.flush();

            assertTrue(table.table().getItemCount() < 100, "items: " + table.table().getItemCount());
            Widgets.key(table.table(), SWT.END, 0);
            assertEquals(999_999, picked[0]);
            assertEquals("999999", table.table().getItem(table.table().getSelectionIndex()).getText());
            Widgets.key(table.table(), SWT.ARROW_UP, 0);
            assertEquals(999_998, picked[0]);
            Widgets.key(table.table(), SWT.HOME, 0);
            assertEquals("0", table.table().getItem(0).getText());
        } finally {
            shell.dispose();
        }
    }
}
