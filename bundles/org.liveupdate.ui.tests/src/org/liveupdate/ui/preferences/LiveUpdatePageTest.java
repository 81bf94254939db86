/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.image.OpenOptions;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;

class LiveUpdatePageTest {

    private static final String[] KEYS = { LiveUpdatePreferences.KHO, LiveUpdatePreferences.LUO,
            LiveUpdatePreferences.MEMFD, LiveUpdatePreferences.IOMMU, LiveUpdatePreferences.BEHAVIOUR,
            LiveUpdatePreferences.CACHE, LiveUpdatePreferences.CACHE_FOLDER, LiveUpdatePreferences.CACHE_LIMIT,
            LiveUpdatePreferences.UNPACK_LIMIT, LiveUpdatePreferences.ANIMATE, LiveUpdatePreferences.GRAPH_LIMIT };

    @TempDir
    private Path folder;
    private final IPreferenceStore store = LiveUpdatePreferences.store();
    private PreferenceDialog dialog;

    @BeforeEach
    void begin() throws Exception {
        ImageRobot.cleanPage();
        reset();
        open();
    }

    private void open() {
        dialog = Dialogs.open(PreferencesUtil.createPreferenceDialogOn(null, LiveUpdatePage.ID, null, null));
    }

    @AfterEach
    void end() {
        dialog.close();
        reset();
        Events.flush();
    }

    private void reset() {
        for (String key : KEYS) {
            store.setToDefault(key);
        }
    }

    private static void choose(String id, String text) {
        Combo combo = Widgets.find(Combo.class, id);
        combo.setText(text);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void type(String id, String text) {
        Widgets.find(Text.class, id).setText(text);
        Events.flush();
    }

    @Test
    void newScenariosBeginWithWhatWasChosen() {
        choose(LiveUpdatePreferences.IOMMU, "later-B");
        choose(LiveUpdatePreferences.BEHAVIOUR, "reviewed: as the review agreed");
        Dialogs.press(dialog.getShell(), "Apply and Close");

        Scenario scenario = ScenarioTemplates.all().get(0).create();
        LiveUpdatePreferences.applyTo(scenario);

        assertEquals(IommuGeneration.LATER_B, scenario.getMachine().getKernel().getIommu());
        assertEquals(Behaviour.REVIEWED, scenario.getMachine().getKernel().getBehaviour());
    }

    @Test
    void formatsThatNeverExistedTogetherAreRefused() {
        choose(LiveUpdatePreferences.KHO, "kho-v1");

        assertEquals("kho-v1 goes with luo-v1, found luo-v5.", page().getErrorMessage());
        assertFalse(Dialogs.button(dialog.getShell(), "Apply and Close").isEnabled());
        choose(LiveUpdatePreferences.LUO, "luo-v1");
        assertTrue(Dialogs.button(dialog.getShell(), "Apply and Close").isEnabled());
    }

    @Test
    void numbersOutsideTheirRangeAreRefused() {
        for (String wrong : new String[] { "", "-1", "99", "many", "1000001" }) {
            type(LiveUpdatePreferences.GRAPH_LIMIT, wrong);
            assertFalse(Dialogs.button(dialog.getShell(), "Apply and Close").isEnabled(), wrong);
        }
        type(LiveUpdatePreferences.GRAPH_LIMIT, "100");
        assertTrue(Dialogs.button(dialog.getShell(), "Apply and Close").isEnabled());
    }

    @Test
    void imagesAreOpenedWithTheLimitsOfThePage() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        type(LiveUpdatePreferences.CACHE_FOLDER, file.toString());
        assertEquals(file + " is a file, expected a folder.", page().getErrorMessage());
        type(LiveUpdatePreferences.CACHE_FOLDER, folder.toString());
        type(LiveUpdatePreferences.CACHE_LIMIT, "3");
        type(LiveUpdatePreferences.UNPACK_LIMIT, "5");
        Dialogs.press(dialog.getShell(), "Apply and Close");

        OpenOptions options = LiveUpdatePreferences.openOptions();

        assertEquals(folder, options.cache().orElseThrow());
        assertEquals(3L << 30, options.cacheLimit());
        assertEquals(5L << 30, options.unpackLimit().orElseThrow());
    }

    @Test
    void withoutCacheNothingIsKept() {
        Dialogs.check(Widgets.find(Button.class, LiveUpdatePreferences.CACHE), false);
        assertFalse(Widgets.find(Text.class, LiveUpdatePreferences.CACHE_FOLDER).isEnabled());
        Dialogs.press(dialog.getShell(), "Apply and Close");

        assertTrue(LiveUpdatePreferences.openOptions().cache().isEmpty());
    }

    @Test
    void clearingRemovesTheEntriesAndNothingElse() throws Exception {
        Files.write(folder.resolve("image.cache"), new byte[2048]);
        Path letter = Files.write(folder.resolve("letter.txt"), new byte[1]);
        dialog.close();
        store.setValue(LiveUpdatePreferences.CACHE_FOLDER, folder.toString());
        open();
        Events.until("the count", () -> text().equals("The cache holds 2 KiB in 1 file."));

        Widgets.click(Widgets.find(Button.class, WidgetIds.CACHE_CLEAR));

        Events.until("the empty cache", () -> text().equals("The cache is empty."));
        assertTrue(Files.exists(letter));
        assertFalse(Files.exists(folder.resolve("image.cache")));
    }

    private LiveUpdatePage page() {
        return (LiveUpdatePage) dialog.getSelectedPage();
    }

    private static String text() {
        return Widgets.find(Label.class, WidgetIds.CACHE_USE).getText();
    }

    @Test
    void defaultsComeBack() {
        type(LiveUpdatePreferences.GRAPH_LIMIT, "100");
        Dialogs.press(dialog.getShell(), "Apply");
        assertEquals(100, LiveUpdatePreferences.graphLimit());

        Dialogs.press(dialog.getShell(), "Restore Defaults");
        Dialogs.press(dialog.getShell(), "Apply and Close");

        assertEquals(20_000, LiveUpdatePreferences.graphLimit());
    }
}
