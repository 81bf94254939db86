/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.analysis.sequence.Message;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.analysis.sequence.SequenceQuery;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.run.RunFollower;
import org.liveupdate.ui.run.StepText;
import org.liveupdate.ui.state.Navigable;
import org.liveupdate.ui.state.StateView;
import org.liveupdate.ui.state.ViewState;

/**
 * Who called whom in the step that led to the present moment, or in all steps up to it. A selected message selects what
 * it names in all other views; what is selected there selects the first message that names it.
 */
public final class SequenceView extends StateView {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.sequence"; //$NON-NLS-1$

    private final StackLayout stack = new StackLayout();
    private Composite area;
    private SequenceCanvas canvas;
    private SequenceTable table;
    private RunFollower follower;
    private List<StepResult> steps = List.of();
    private Sequence sequence;
    private Message selected;
    private boolean whole;
    private Job job;

    @Override
    protected void createControls(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        area = new Composite(parent, 0);
        area.setLayoutData(new GridData(GridData.FILL_BOTH));
        area.setLayout(stack);
        canvas = new SequenceCanvas(area, message -> picked(message, true), this::open);
        table = new SequenceTable(area, message -> picked(message, false), this::open);
        stack.topControl = canvas.control();
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(SequenceMessages.whole, "timeline", IAction.AS_CHECK_BOX, checked -> { //$NON-NLS-1$
            whole = checked;
            refresh();
        }));
        tools.add(action(SequenceMessages.table, "as_table", IAction.AS_CHECK_BOX, this::showTable)); //$NON-NLS-1$
        tools.add(action(SequenceMessages.export, "export", IAction.AS_PUSH_BUTTON, checked -> export())); //$NON-NLS-1$
    }

    private static IAction action(String text, String icon, int style, Consumer<Boolean> work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                work.accept(isChecked());
            }
        };
        action.setId("sequence." + icon); //$NON-NLS-1$
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    @Override
    protected void linked(ViewState with) {
        MenuManager menu = new MenuManager();
        canvas.control().setMenu(menu.createContextMenu(canvas.control()));
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(ID, menu, with);
        follower = new RunFollower(getSite().getPage(), this::refresh);
        refresh();
    }

    @Override
    protected String helpId() {
        return HelpIds.SEQUENCE;
    }

    /** Shows the messages as a table, or as a drawing. */
    void showTable(boolean asTable) {
        stack.topControl = asTable ? table.control() : canvas.control();
        area.layout();
        if (selected != null) {
            canvas.select(selected);
            table.select(selected);
        }
    }

    private void refresh() {
        if (follower == null || area.isDisposed()) {
            return;
        }
        RunControl run = follower.run().orElse(null);
        List<StepResult> next = run == null ? List.of() : whole ? results(run) : run.result().stream().toList();
        if (!next.equals(steps) || sequence == null) {
            steps = next;
            draw();
        }
    }

    private static List<StepResult> results(RunControl run) {
        return java.util.stream.IntStream.range(0, run.position()).mapToObj(run::result).flatMap(Optional::stream)
                .toList();
    }

    private void draw() {
        cancel();
        List<StepResult> of = steps;
        if (of.isEmpty()) {
            show(of, new SequenceQuery("", of, 1).run()); //$NON-NLS-1$
            return;
        }
        Display display = area.getDisplay();
        ICoreRunnable work = monitor -> {
            Sequence made = SequenceQuery.of(of).run();
            display.asyncExec(() -> {
                if (!area.isDisposed() && steps == of) {
                    show(of, made);
                }
            });
        };
        job = Job.createSystem(SequenceMessages.job, work);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void show(List<StepResult> of, Sequence made) {
        sequence = made;
        selected = null;
        canvas.show(made);
        table.show(made);
        setContentDescription(description(of, made));
    }

    private String description(List<StepResult> of, Sequence made) {
        if (of.isEmpty()) {
            return follower.run().isEmpty() ? SequenceMessages.none : SequenceMessages.not_started;
        }
        String name = of.size() > 1 ? made.title()
                : NLS.bind(SequenceMessages.title, made.title(), StepText.label(of.get(0).step()));
        if (made.messages().isEmpty()) {
            return NLS.bind(SequenceMessages.nothing, name);
        }
        return made.left() == 0 ? name : NLS.bind(SequenceMessages.left, name, Integer.valueOf(made.left()));
    }

    private void picked(Message message, boolean drawn) {
        selected = message;
        if (drawn) {
            table.select(message);
        } else {
            canvas.select(message);
        }
        publish(MessageThing.of(message, link().source()));
    }

    /** Goes to the moment of the message's step and to what it names. */
    private void open() {
        if (selected == null) {
            return;
        }
        follower.run().filter(run -> run.position() != selected.step() + 1)
                .ifPresent(run -> run.jump(selected.step() + 1));
        Navigable go = getAdapter(Navigable.class);
        MessageThing.of(selected, link().source()).at().ifPresent(go::goTo);
    }

    @Override
    public void stateChanged(Optional<StateSource> state) {
        // the run tells when the step is another one
    }

    @Override
    public void selected(Described thing) {
        if (sequence == null || thing instanceof MessageThing || thing.address().isEmpty()) {
            return;
        }
        long first = thing.address().getAsLong();
        long end = first + Math.max(1, thing.length());
        for (Message message : sequence.messages()) {
            long at = MessageThing.of(message, Optional.empty()).at().orElse(-1);
            if (at >= first && at < end) {
                selected = message;
                canvas.select(message);
                table.select(message);
                return;
            }
        }
    }

    /** Writes what is shown into a file that the user names. */
    private void export() {
        if (sequence != null) {
            SequenceExport.run(getSite().getShell(), sequence);
        }
    }

    /** What is shown; for tests. */
    Optional<Sequence> sequence() {
        return Optional.ofNullable(sequence);
    }

    /** The drawing; for tests. */
    SequenceCanvas canvas() {
        return canvas;
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        cancel();
        if (follower != null) {
            follower.dispose();
        }
        super.dispose();
    }
}
