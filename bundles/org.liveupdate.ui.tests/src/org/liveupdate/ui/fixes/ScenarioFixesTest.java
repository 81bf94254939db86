/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.validate.Code;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.problems.ScenarioMarkers;

class ScenarioFixesTest {

    private IWorkbenchPage page;
    private IFile file;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    /** A file with a scenario that somebody broke; its marker with a code. */
    private IMarker broken(String template, Code code, Consumer<Scenario> change) throws Exception {
        page.closeAllEditors(false);
        Scenario scenario = ScenarioTemplates.find(template).orElseThrow().create();
        change.accept(scenario);
        String text = ScenarioFiles.text(ScenarioFiles.contain(scenario, "broken"));
        file = ScenarioRobot.file(ImageRobot.project(), "broken.liveupdate", text);
        Events.until("the marker " + code, () -> marker(code) != null);
        return marker(code);
    }

    private IMarker marker(Code code) {
        try {
            return Arrays.stream(file.findMarkers(ScenarioMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(ScenarioMarkers.CODE, 0) == code.number()).findFirst()
                    .orElse(null);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Applies a fix as the view Problems does. */
    private ScenarioEditor fix(IMarker marker, Repair repair) {
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(each -> each.getLabel().equals(repair.label())).findFirst().orElseThrow();
        fix.run(marker);
        Events.flush();
        return (ScenarioEditor) page.getActiveEditor();
    }

    private static List<Code> codes(ScenarioEditor editor) {
        return editor.document().problems().stream().map(problem -> problem.code()).toList();
    }

    private static void undo(ScenarioEditor editor, Code code) throws Exception {
        ScenarioRobot.undo(false);
        assertTrue(codes(editor).contains(code), () -> codes(editor).toString());
    }

    @Test
    void deviceGetsTheNextFreeAddress() throws Exception {
        IMarker marker = broken("two-units", Code.DUPLICATE_BDF, scenario -> {
            PciFunction first = (PciFunction) scenario.getMachine().getDevices().get(0);
            ((PciFunction) scenario.getMachine().getDevices().get(1)).setBdf(first.getBdf());
        });

        ScenarioEditor editor = fix(marker, Repair.FREE_ADDRESS);

        assertEquals(List.of(), codes(editor));
        assertTrue(editor.isDirty());
        undo(editor, Code.DUPLICATE_BDF);
    }

    @Test
    void whatIsUsedIsMadeBefore() throws Exception {
        IMarker marker = broken("first", Code.BEFORE_IT_EXISTS,
                scenario -> scenario.getSteps().removeIf(CreateMemfd.class::isInstance));

        ScenarioEditor editor = fix(marker, Repair.CREATE_BEFORE);

        assertEquals(1, editor.document().scenario().getSteps().stream().filter(CreateMemfd.class::isInstance).count());
        assertFalse(codes(editor).contains(Code.BEFORE_IT_EXISTS));
        undo(editor, Code.BEFORE_IT_EXISTS);
    }

    @Test
    void stepThatMakesItLaterIsMoved() throws Exception {
        IMarker marker = broken("first", Code.BEFORE_IT_EXISTS, scenario -> {
            var steps = scenario.getSteps();
            CreateMemfd create = (CreateMemfd) steps.stream().filter(CreateMemfd.class::isInstance).findFirst()
                    .orElseThrow();
            steps.move(steps.size() - 1, create);
        });

        ScenarioEditor editor = fix(marker, Repair.CREATE_BEFORE);

        var steps = editor.document().scenario().getSteps();
        assertEquals(1, steps.stream().filter(CreateMemfd.class::isInstance).count());
        assertFalse(steps.get(steps.size() - 1) instanceof CreateMemfd);
        assertFalse(codes(editor).contains(Code.BEFORE_IT_EXISTS));
    }

    @Test
    void stepIsSwitchedOff() throws Exception {
        IMarker marker = broken("first", Code.BEFORE_IT_EXISTS,
                scenario -> scenario.getSteps().removeIf(CreateMemfd.class::isInstance));

        ScenarioEditor editor = fix(marker, Repair.SWITCH_OFF);

        assertTrue(editor.document().problems().stream()
                .noneMatch(problem -> problem.object() instanceof Step step && step.isDisabled()));
        assertEquals(1, editor.document().scenario().getSteps().stream().filter(step -> step.isDisabled()).count());
    }

    @Test
    void tokenThatIsTakenIsReplaced() throws Exception {
        IMarker marker = broken("first", Code.TOKEN_TAKEN, scenario -> scenario.getSteps().stream()
                .filter(PreserveFile.class::isInstance).map(PreserveFile.class::cast)
                .filter(step -> step.getFile() instanceof Memfd).forEach(step -> step.setToken(2)));

        ScenarioEditor editor = fix(marker, Repair.FREE_TOKEN);

        assertFalse(codes(editor).contains(Code.TOKEN_TAKEN));
    }

    @Test
    void formatsAndFindingsAreMadeToFit() throws Exception {
        IMarker luo = broken("first", Code.GENERATIONS,
                scenario -> scenario.getMachine().getKernel().setLuo(LuoGeneration.V1));
        assertEquals(List.of(), codes(fix(luo, Repair.FITTING_LUO)));
        IMarker unused = broken("first", Code.UNUSED_FINDINGS,
                scenario -> scenario.getMachine().getKernel().getFindings().add("X04"));
        ScenarioEditor editor = fix(unused, Repair.USE_FINDINGS);
        assertEquals(Behaviour.CHOSEN, editor.document().scenario().getMachine().getKernel().getBehaviour());
        ScenarioRobot.undo(false);
        fix(unused, Repair.NO_FINDINGS);
        assertEquals(List.of(), editor.document().scenario().getMachine().getKernel().getFindings());
    }

    @Test
    void problemThatWasSolvedMeanwhileIsLeftAlone() throws Exception {
        IMarker marker = broken("first", Code.GENERATIONS,
                scenario -> scenario.getMachine().getKernel().setLuo(LuoGeneration.V1));
        ScenarioEditor editor = fix(marker, Repair.FITTING_LUO);
        assertTrue(editor.document().stack().canUndo());

        fix(marker, Repair.FITTING_LUO);

        ScenarioRobot.undo(false);
        assertFalse(editor.document().stack().canUndo());
    }

    @Test
    void findingIsSwitchedOffInBothKernels() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        ScenarioRobot.set(editor, editor.document().scenario().getMachine().getKernel(),
                ScenarioPackage.Literals.KERNEL__BEHAVIOUR, Behaviour.POSTED);

        FindingFixes.switchOff(editor, "X04");

        var kernel = editor.document().scenario().getMachine().getKernel();
        assertEquals(Behaviour.CHOSEN, kernel.getBehaviour());
        assertFalse(kernel.getFindings().contains("X04"));
        assertTrue(kernel.getFindings().contains("X07"));
        ScenarioRobot.undo(false);
        assertEquals(Behaviour.POSTED, kernel.getBehaviour());
    }
}
