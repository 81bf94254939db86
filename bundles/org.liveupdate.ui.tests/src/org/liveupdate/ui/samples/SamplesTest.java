/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;

class SamplesTest {

    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    @Test
    void welcomeLeadsToTheSamples() {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        assertTrue(intros.hasIntro(), "the product has a welcome");
        intros.showIntro(page.getWorkbenchWindow(), false);
        Events.until("the welcome", () -> Widgets.lookFor(ImageHyperlink.class, WidgetIds.WELCOME_SAMPLES).isPresent());

        Widgets.click(Widgets.find(ImageHyperlink.class, WidgetIds.WELCOME_SAMPLES));

        Events.until("the sample's editor", () -> page.getActiveEditor() instanceof MemoryImageEditor);
        MemoryImageEditor editor = (MemoryImageEditor) page.getActiveEditor();
        ImageRobot.settled(editor);
        assertEquals("legacy-61-q72.elf.gz", editor.getTitle());
        assertTrue(editor.opened().orElseThrow().inspection().units().get(0).devices().size() > 1);
    }

    @Test
    void whatTheUserChangedInTheSamplesStays() throws Exception {
        SampleProject samples = new SampleProject(ResourcesPlugin.getWorkspace().getRoot());
        samples.create(new NullProgressMonitor());
        IFile registers = samples.image(SampleProject.FIRST).orElseThrow().getParent()
                .getFile(IPath.fromPortableString("registers.json"));
        registers.setContents(new ByteArrayInputStream(new byte[] { '{', '}' }), true, false, null);

        samples.create(new NullProgressMonitor());

        try (var in = registers.getContents()) {
            assertEquals(2, in.readAllBytes().length);
        }
    }
}
