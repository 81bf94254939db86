/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.ui.firststeps.FirstStepsView;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.steps.StepsPage;

/**
 * Heads of forms are one colour, not a picture that the platform's theme makes, which is striped on screens of 200 %.
 */
class PlainHeadTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    /** The forms whose head is seen: those of the pages of an editor have none. */
    private List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        collect(page.getWorkbenchWindow().getShell(), forms);
        return forms;
    }

    private static void collect(Control control, List<Form> forms) {
        if (control instanceof Form form && form.isVisible() && !form.getText().isEmpty()) {
            forms.add(form);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, forms);
            }
        }
    }

    private void assertPlain(String title) {
        Events.until("the head of " + title, () -> forms().stream().anyMatch(form -> form.getText().equals(title)));
        Events.until("a head without a picture", () -> {
            page.getWorkbenchWindow().getShell().update();
            return forms().stream().allMatch(form -> form.getHead().getBackgroundImage() == null);
        });
    }

    @Test
    void theHeadOfAScenarioStaysPlainOnEveryPageAndWhenAnotherPartIsActive() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        String title = editor.getEditorInput().getName();
        assertPlain(title);
        editor.showPage(StepsPage.ID);
        assertPlain(title);
        page.showView("org.eclipse.ui.views.PropertySheet");
        assertPlain(title);
        page.activate(editor);
        assertPlain(title);
    }

    @Test
    void theHeadOfAnImageIsPlain() throws Exception {
        ImageRobot.openExternal(page, TestImages.good(folder.resolve("good.elf")));
        List<Form> forms = forms();
        assertEquals(1, forms.size(), "forms");
        assertPlain(forms.get(0).getText());
    }

    @Test
    void theHeadOfTheFirstStepsIsPlain() throws Exception {
        page.showView(FirstStepsView.ID);
        Events.until("the first steps", () -> !forms().isEmpty());
        assertPlain(forms().get(0).getText());
        page.hideView(page.findView(FirstStepsView.ID));
    }

    @Test
    void theHeadOfTheWelcomeIsPlain() {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        intros.showIntro(page.getWorkbenchWindow(), false);
        Events.until("the welcome", () -> !forms().isEmpty());
        assertPlain(forms().get(0).getText());
        intros.closeIntro(intros.getIntro());
    }
}
