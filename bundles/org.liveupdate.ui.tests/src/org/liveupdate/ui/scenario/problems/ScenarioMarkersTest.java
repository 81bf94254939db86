/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ILabelDecorator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.validate.Code;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.source.SourcePage;

class ScenarioMarkersTest {

    private static final String SIZE = "size=\"[^\"]*\"";

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

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(ScenarioMarkers.TYPE, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String wrongMemory() throws Exception {
        return ScenarioRobot.template("first").replaceFirst("(<memory [^>]*)" + SIZE, "$1size=\"3\"");
    }

    @Test
    void closedFileGetsMarkersAndLosesThemWhenItIsRepaired() throws Exception {
        IFile file = ScenarioRobot.file(ImageRobot.project(), "wrong.liveupdate", wrongMemory());
        Events.until("markers", () -> markers(file).length > 0);

        IMarker marker = markers(file)[0];
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(marker.getAttribute(IMarker.LINE_NUMBER, 0) > 1);
        assertEquals(Code.RANGE.number(), marker.getAttribute(ScenarioMarkers.CODE, 0));
        assertEquals("size", marker.getAttribute(ScenarioMarkers.FEATURE, ""));

        ScenarioRobot.write(file, ScenarioRobot.template("first"));
        Events.until("no markers", () -> markers(file).length == 0);
    }

    @Test
    void markerLeadsToItsElement() throws Exception {
        IFile file = ScenarioRobot.file(ImageRobot.project(), "wrong.liveupdate", wrongMemory());
        Events.until("markers", () -> markers(file).length > 0);
        ScenarioEditor editor = ScenarioRobot.open(page, file);

        IDE.gotoMarker(editor, markers(file)[0]);

        assertEquals(editor.document().scenario().getMachine().getMemory().get(0),
                editor.selection().element().orElseThrow());
    }

    @Test
    void brokenTextIsMarkedWithItsLine() throws Exception {
        String text = ScenarioRobot.template("first").replaceFirst("<processes", "<nonsense/>\n<processes");
        IFile file = ScenarioRobot.file(ImageRobot.project(), "broken.liveupdate", text);
        Events.until("markers", () -> markers(file).length > 0);
        int line = (int) text.substring(0, text.indexOf("<nonsense")).lines().count();
        assertEquals(line, markers(file)[0].getAttribute(IMarker.LINE_NUMBER, 0), 1);
        ScenarioEditor editor = ScenarioRobot.open(page, file);

        IDE.gotoMarker(editor, markers(file)[0]);

        assertEquals(SourcePage.ID, editor.shownPage());
    }

    @Test
    void explorerShowsHowManyProblemsAFileHas() throws Exception {
        IFile file = ScenarioRobot.file(ImageRobot.project(), "wrong.liveupdate", wrongMemory());
        Events.until("markers", () -> markers(file).length > 0);
        ILabelDecorator decorator = PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator();

        Events.until("the decoration", () -> {
            String text = decorator.decorateText(file.getName(), file);
            return text != null && text.contains("error");
        });
    }

    @Test
    void countsAreSaidInWords() {
        assertEquals(" [1 error]", ProblemDecorator.suffix(1, 0));
        assertEquals(" [2 warnings]", ProblemDecorator.suffix(0, 2));
        assertEquals(" [3 errors, 1 warning]", ProblemDecorator.suffix(3, 1));
    }
}
