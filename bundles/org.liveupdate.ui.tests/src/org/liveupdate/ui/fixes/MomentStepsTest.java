/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Access;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.translations.TranslationsView;

/** Steps that are added from what the views Memory and Translations show. */
class MomentStepsTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        editor.run().preserve();
        settled();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private void settled() {
        Events.flush();
        Events.until("the run to rest", () -> !editor.run().isBusy());
    }

    private List<Step> steps() {
        return editor.document().scenario().getSteps();
    }

    private int at(long address) {
        byte[] value = new byte[1];
        assertTrue(editor.run().state().orElseThrow().memory().read(address, value, 0, 1));
        return value[0] & 0xff;
    }

    @Test
    void digitTypedInMemoryBecomesAStepThatCorruptsTheByte() throws Exception {
        int position = editor.run().position();
        int count = steps().size();
        page.showView(MemoryView.ID);
        Events.flush();
        Text address = Widgets.find(Text.class, WidgetIds.MEMORY_ADDRESS);
        long place = editor.run().state().orElseThrow().inspection().units().get(0).registers().rtaddr() & ~0xfffL;
        address.setText("0x" + Long.toHexString(place + 0x800));
        Widgets.key(address, SWT.CR, 0);
        int before = at(place + 0x800);
        Canvas canvas = Widgets.find(Canvas.class, WidgetIds.MEMORY);

        Dialogs.during("Corrupt Byte", () -> {
            Event digit = new Event();
            digit.character = 'a';
            digit.keyCode = 'a';
            canvas.notifyListeners(SWT.KeyDown, digit);
        }, shell -> {
            Text value = Widgets.find(Text.class, WidgetIds.CORRUPT_VALUE);
            assertEquals("a", value.getText());
            value.setText("zz");
            assertFalse(Dialogs.button(shell, "OK").isEnabled());
            value.setText("a5");
            Dialogs.press(shell, "OK");
        });
        settled();

        assertEquals(count + 1, steps().size());
        CorruptByte step = (CorruptByte) steps().get(position);
        assertEquals(place + 0x800, step.getAddress());
        assertEquals(position + 1, editor.run().position());
        assertEquals(0xa5, at(place + 0x800));
        page.activate(editor);
        ScenarioRobot.undo(false);
        assertEquals(count, steps().size());
        editor.run().jump(position);
        settled();
        assertEquals(before, at(place + 0x800));
    }

    @Test
    void probeOfWhatTranslationsShowIsMade() throws Exception {
        int position = editor.run().position();
        page.showView(TranslationsView.ID);
        Events.flush();
        Text address = Widgets.find(Text.class, WidgetIds.WALK_ADDRESS);
        address.setText("0x100000000");
        Widgets.key(address, SWT.CR, 0);

        ImageRobot.execute("org.liveupdate.ui.translations.addProbe");
        settled();

        DmaProbe probe = (DmaProbe) steps().get(position);
        assertEquals(0x100000000L, probe.getIova());
        assertEquals(Access.READ, probe.getAccess());
        assertEquals("nic", probe.getDevice().getName());
        assertEquals(position + 1, editor.run().position());
        assertTrue(editor.run().result(position).orElseThrow().dma().isPresent());
    }

    @Test
    void deviceThatTheScenarioDoesNotHaveIsSaid() {
        assertEquals("The scenario has no device 00:1f.0.",
                ProbeAction.run(editor, "00:1f.0", OptionalInt.empty(), 0, false).orElseThrow());
        assertTrue(ProbeAction.run(null, "00:06.0", OptionalInt.empty(), 0, false).isPresent());
    }

    @Test
    void valuesOfAByteAreChecked() {
        for (String wrong : List.of("", "g", "100", "-1", "+1", "0x1")) {
            assertFalse(CorruptByteAction.problem(wrong, 1) == null, wrong);
        }
        assertEquals("", CorruptByteAction.problem("0a", 10));
        assertEquals(null, CorruptByteAction.problem("FF", 10));
    }
}
