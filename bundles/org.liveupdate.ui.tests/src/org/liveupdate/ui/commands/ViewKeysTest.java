/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.compare.BeforeAfterView;
import org.liveupdate.ui.editor.StateTreeView;
import org.liveupdate.ui.firststeps.FirstStepsView;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.references.ReferencesView;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.sequence.SequenceView;
import org.liveupdate.ui.translations.TranslationsView;

/** Alt+Shift+K and a letter bring any view or page to the front, from anywhere. */
class ViewKeysTest {

    private static final String FIRST = "M3+M2+K";

    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private Hand hand;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        hand = new Hand();
        Hand.focus(Widgets.find(Canvas.class, WidgetIds.TIMELINE));
    }

    @AfterEach
    void end() {
        hand.close();
        page.closeAllEditors(false);
        page.resetPerspective();
        Events.flush();
    }

    private void press(String second) {
        hand.press(FIRST);
        hand.press(second);
    }

    @Test
    void everyViewHasAKeyThatWorksEverywhere() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("G", StateGraphView.ID);
        views.put("M", MemoryView.ID);
        views.put("S", StateTreeView.ID);
        views.put("T", TranslationsView.ID);
        views.put("B", BeforeAfterView.ID);
        views.put("R", ReferencesView.ID);
        views.put("Q", SequenceView.ID);
        views.put("F", FirstStepsView.ID);
        views.forEach((key, id) -> {
            press(key);
            Events.until("the view " + id, () -> page.getActivePart() instanceof IViewPart view
                    && view.getSite().getId().equals(id));
        });
    }

    @Test
    void everyPageOfTheEditorHasAKey() {
        for (Map.Entry<String, String> each : Map.of("2", "machine", "3", "steps", "4", "source").entrySet()) {
            press(each.getKey());
            Events.until("the page " + each.getValue(), () -> editor.shownPage().equals(each.getValue()));
        }
        press("1");
        Events.until("the overview", () -> editor.shownPage().equals("overview"));
        assertTrue(page.getActivePart() == editor);
    }
}
