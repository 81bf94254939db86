/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.model.Findings;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.samples.ScenarioSamples;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.problems.ScenarioMarkers;

/** Problems that a run finds, and the fixes that the view Problems offers for them. */
class RunFixesTest {

    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

    private static final long PAUSE = 300_000_000L;

    private IWorkbenchPage page;
    private IFile file;
    private ScenarioEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private void run(String id) throws Exception {
        file = ScenarioRobot.file(ImageRobot.project(), id + ".liveupdate",
                ScenarioSamples.gallery().find(id).orElseThrow().text());
        editor = ScenarioRobot.open(page, file);
        Events.until("the machine", () -> editor.run().state().isPresent());
        editor.run().runToEnd();
        Events.until("the end", () -> !editor.run().isBusy()
                && editor.run().position() == editor.run().steps().size() && editor.run().state().isPresent());
    }

    private List<IMarker> markers() {
        try {
            return new ArrayList<>(Arrays.asList(file.findMarkers(RunMarkers.TYPE, true, IResource.DEPTH_ZERO)));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private IMarker marker(Predicate<IMarker> wanted) {
        Events.until("the marker", () -> markers().stream().anyMatch(wanted));
        return markers().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static boolean hasAddress(IMarker marker) {
        return ProblemMarkers.address(marker).orElse(Problem.NO_ADDRESS) != Problem.NO_ADDRESS;
    }

    private static <T extends Control> T find(Composite in, Class<T> type, Predicate<T> wanted) {
        Deque<Control> open = new ArrayDeque<>(List.of(in));
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (type.isInstance(control) && wanted.test(type.cast(control))) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        throw new IllegalStateException("nothing like that in the dialog");
    }

    /**
     * Chooses a fix in the dialog that the view Problems opens. Markers are made anew whenever another state is
     * decoded, so the one that is wanted is looked for until the view shows it.
     */
    private void fix(Predicate<IMarker> wanted, String label) throws Exception {
        IViewPart problems = page.showView(IPageLayout.ID_PROBLEM_VIEW);
        page.activate(problems);
        // the view fills itself in jobs, which need time between two questions
        long[] next = new long[1];
        Events.until("the problem in the view", () -> {
            if (System.nanoTime() - next[0] < PAUSE) {
                return false;
            }
            next[0] = System.nanoTime();
            markers().stream().filter(wanted).findFirst()
                    .ifPresent(marker -> MarkerViewUtil.showMarker(page, marker, false));
            return !problems.getSite().getSelectionProvider().getSelection().isEmpty();
        });
        Dialogs.during("Quick Fix", () -> {
            try {
                ImageRobot.execute(QUICK_FIX);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        }, shell -> choose(shell, label));
        Events.flush();
    }

    private static void choose(Shell shell, String label) {
        Table table = find(shell, Table.class, each -> Arrays.stream(each.getItems())
                .anyMatch(item -> item.getText().startsWith(label)));
        TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().startsWith(label)).findFirst()
                .orElseThrow();
        table.setSelection(item);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
        Events.flush();
        Dialogs.press(shell, "Finish");
    }

    @Test
    void byteOfAProblemIsShownInMemory() throws Exception {
        run("X04");

        fix(RunFixesTest::hasAddress, "Go to byte");

        Events.until("the view", () -> page.getActivePart() instanceof MemoryView);
    }

    @Test
    void structureOfAProblemIsShownInTheGraph() throws Exception {
        run("X04");

        fix(RunFixesTest::hasAddress, "Show in graph");

        Events.until("the view", () -> page.getActivePart() instanceof StateGraphView);
        assertFalse("source".equals(editor.shownPage()), "the page of the editor is not turned to the text");
    }

    @Test
    void findingThatTheRuleNamesIsSwitchedOff() throws Exception {
        run("X04");
        fix(each -> Findings.list(each.getAttribute(RunMarkers.FINDINGS, "")).contains("X04"),
                "Switch finding X04 off");

        assertFalse(FindingCandidates.on(editor.document().scenario().getMachine().getKernel()).contains("X04"));
        assertTrue(editor.isDirty());
    }

    @Test
    void problemOfAStepLeadsToTheStep() throws Exception {
        run("F03");
        Predicate<IMarker> wanted = each -> !each.getAttribute(ScenarioMarkers.ELEMENT, "").isEmpty();
        assertTrue(marker(wanted).getAttribute(RunMarkers.FINDINGS, "").contains("F03"));

        fix(wanted, "Show step");

        assertEquals("steps", editor.shownPage());
        assertTrue(editor.selection().element().orElseThrow() instanceof Step);
    }

    @Test
    void brokenInvariantOffersTheFindingsThatAreKnownToBreakIt() throws Exception {
        editor = ScenarioRobot.openTemplate(page, "first");
        file = ((IFileEditorInput) editor.getEditorInput()).getFile();
        ScenarioRobot.set(editor, editor.document().scenario().getMachine().getKernel(),
                ScenarioPackage.Literals.KERNEL__BEHAVIOUR, Behaviour.POSTED);
        editor.run().runToEnd();
        Events.until("the end", () -> !editor.run().isBusy()
                && editor.run().position() == editor.run().steps().size() && editor.run().state().isPresent());
        Predicate<IMarker> wanted = each -> each.getAttribute(RunMarkers.INVARIANTS, "").contains("no-sleep-in-atomic");
        IMarker marker = marker(wanted);
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("Breaks no-sleep-in-atomic"));
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, 0));

        fix(wanted, "Switch finding F03 off");

        assertFalse(FindingCandidates.on(editor.document().scenario().getMachine().getKernel()).contains("F03"));
    }

    @Test
    void byteThatBreaksAnInvariantIsShownInMemory() throws Exception {
        run("F10");
        Predicate<IMarker> wanted = each -> hasAddress(each)
                && each.getAttribute(RunMarkers.INVARIANTS, "").contains("dma-undisturbed")
                && each.getAttribute(IMarker.MESSAGE, "").contains("Breaks dma-undisturbed");
        String byteOf = Hex.of(ProblemMarkers.address(marker(wanted)).orElseThrow().longValue());
        assertTrue(marker(wanted).getAttribute(IMarker.MESSAGE, "").contains(byteOf));

        fix(wanted, "Go to byte " + byteOf);

        Events.until("the view", () -> page.getActivePart() instanceof MemoryView);
        Events.until("the byte", () -> Widgets.find(Label.class, WidgetIds.MEMORY_STATUS).getText().startsWith(byteOf));
    }

    @Test
    void problemOfAStepThatIsNowhereInMemoryOffersNoByte() throws Exception {
        run("F03");
        IMarker lock = marker(each -> each.getAttribute(IMarker.MESSAGE, "").contains("Breaks no-sleep-in-atomic"));

        List<String> labels = Arrays.stream(new FindingFixes().getResolutions(lock))
                .map(each -> each.getLabel()).toList();

        assertTrue(labels.contains("Show step"), labels.toString());
        assertTrue(labels.stream().noneMatch(label -> label.contains("byte") || label.contains("graph")),
                labels.toString());
    }

    @Test
    void problemsOfStepsGoWhenTheRunGoesBackBeforeThem() throws Exception {
        run("F03");
        marker(each -> !each.getAttribute(ScenarioMarkers.ELEMENT, "").isEmpty());

        editor.run().jump(0);

        Events.until("no problem of a step",
                () -> markers().stream().allMatch(each -> each.getAttribute(ScenarioMarkers.ELEMENT, "").isEmpty()));
    }

    @Test
    void everyScenarioOfAFindingOffersToSwitchItOff() throws Exception {
        List<String> missing = new ArrayList<>();
        for (GalleryEntry entry : ScenarioSamples.gallery().entries()) {
            if (entry.finding().isPresent()) {
                Scenario scenario = entry.open();
                FindingCandidates candidates = new FindingCandidates(scenario);
                boolean on = FindingCandidates.on(scenario.getMachine().getKernel()).contains(entry.id())
                        || FindingCandidates.on(scenario.getMachine().getNextKernel()).contains(entry.id());
                if (on && scenario.getSteps().stream().noneMatch(
                        step -> candidates.ofStep(step, List.of()).contains(entry.id()))) {
                    missing.add(entry.id());
                }
            }
        }
        assertEquals(List.of(), missing);
    }
}
