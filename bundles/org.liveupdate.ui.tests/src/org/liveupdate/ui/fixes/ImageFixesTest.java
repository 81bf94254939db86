/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.help.HelpView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;

class ImageFixesTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private IMarker marker;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        TestImages.registers(folder.resolve("x"), TestImages.REGISTERS);
        var project = ImageRobot.project();
        ImageRobot.put(project, folder.resolve("registers.json"));
        IFile file = ImageRobot.put(project, TestImages.outside(folder.resolve("guest.elf")));
        ImageRobot.open(page, file);
        Events.until("the marker", () -> marker(file) != null);
        marker = marker(file);
        page.closeAllEditors(false);
        Events.flush();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private static IMarker marker(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(each -> ProblemMarkers.address(each).orElse(Problem.NO_ADDRESS) != Problem.NO_ADDRESS)
                    .findFirst().orElse(null);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IMarkerResolution fix(IMarker of, String label) {
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(of));
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(of))
                .filter(each -> each.getLabel().startsWith(label)).findFirst().orElseThrow();
    }

    @Test
    void goToByteOpensTheImageAndShowsTheByte() throws Exception {
        long address = ProblemMarkers.address(marker).orElseThrow();

        fix(marker, "Go to byte " + Hex.of(address)).run(marker);

        Events.until("the view", () -> page.getActivePart() instanceof MemoryView);
        Text field = Widgets.find(Text.class, WidgetIds.MEMORY_ADDRESS);
        assertTrue(field.isVisible());
    }

    @Test
    void showInGraphBringsTheGraphToTheFront() {
        fix(marker, "Show in graph").run(marker);

        Events.until("the graph", () -> page.getActiveEditor() instanceof MemoryImageEditor editor
                && editor.graphPage().flatMap(graph -> graph.graph()).isPresent());
    }

    @Test
    void ruleIsExplainedInTheHelp() throws Exception {
        String rule = Checks.all().get(0).code();
        IMarker of = marker.getResource().createMarker(ProblemMarkers.TYPE, Map.of("rule", rule, IMarker.MESSAGE, "x"));

        fix(of, "Explain rule " + rule).run(of);

        Events.until("the help", () -> page.findView(HelpView.ID) != null);
        assertEquals("/org.liveupdate.help/html/rules.html#" + rule, ((HelpView) page.findView(HelpView.ID)).address());
        page.hideView(page.findView(HelpView.ID));
    }
}
