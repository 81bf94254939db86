/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.source.InspectedState;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.machine.SavedMachine;

/**
 * The machine at one moment of a scenario. It costs what changed since the moment before; what is in it is decoded from
 * its bytes when somebody asks, with the same code that opens captures. Safe to ask from any thread.
 */
public final class Moment {

    private final String name;
    private final SavedMachine machine;
    private final MachineState state;
    private final int kernel;
    private final List<CapturedPiece> captured;
    private final Books books;
    private final long nanos;
    private SoftReference<InspectedState> source = new SoftReference<>(null);

    /**
     * A moment.
     *
     * @param name           what it is called
     * @param machine        memory and registers
     * @param state          what the machine was doing
     * @param kernel         number of the kernel that ran last, from 0
     * @param captured       what only the kernel knows: processes, groups, owners, iommufd objects, sessions
     * @param books          what the kernel has allocated
     * @param nanos          how long it took to get there from the moment before
     */
    Moment(String name, SavedMachine machine, MachineState state, int kernel, List<CapturedPiece> captured,
            Books books, long nanos) {
        this.name = name;
        this.machine = machine;
        this.state = state;
        this.kernel = kernel;
        this.captured = captured;
        this.books = books;
        this.nanos = nanos;
    }

    /**
     * What it is called.
     *
     * @return for example {@code after step 7, preserve iommufd}
     */
    public String name() {
        return name;
    }

    /**
     * How long the simulator took to get here from the moment before, saving the machine included. It differs from run
     * to run: it is for people who look, not for reports or comparisons.
     *
     * @return nanoseconds of this computer, not of the simulated machine
     */
    public long nanos() {
        return nanos;
    }

    /**
     * Memory and registers.
     *
     * @return as saved
     */
    public SavedMachine machine() {
        return machine;
    }

    /**
     * What the machine was doing.
     *
     * @return its state
     */
    public MachineState state() {
        return state;
    }

    /**
     * The kernel that ran last.
     *
     * @return 0 before the first kexec
     */
    public int kernel() {
        return kernel;
    }

    /**
     * What only the kernel knows.
     *
     * @return processes, groups, owners, iommufds with their objects, sessions with their files; nothing in the gap of
     *         a kexec, where no kernel is
     */
    public List<KernelObject> objects() {
        return captured.stream().map(CapturedPiece::described).flatMap(List::stream).toList();
    }

    /**
     * The kernel's counter of IOMMU pages (NR_IOMMU_PAGES).
     *
     * @return pages
     */
    public long accountedPages() {
        return books.accounted();
    }

    /** The groups as the kernel knows them. */
    List<Captured.Group> groups() {
        return captured.stream().map(CapturedPiece::objects).flatMap(List::stream)
                .filter(Captured.Group.class::isInstance).map(Captured.Group.class::cast).toList();
    }

    /** The names of the sessions that go over, or came over and are not finished. */
    Set<String> sessions() {
        return captured.stream().map(CapturedPiece::objects).flatMap(List::stream)
                .filter(Captured.LuoSession.class::isInstance)
                .map(each -> ((Captured.LuoSession) each).name()).collect(Collectors.toSet());
    }

    /** What the kernel has allocated. */
    Books books() {
        return books;
    }

    /**
     * Decodes the moment; the result is kept while there is memory for it.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return what is in memory
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Inspection inspect(Progress progress) {
        return source(progress).inspection();
    }

    /**
     * Decodes the moment for views; the result is kept while somebody uses it or there is memory for it.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return always the same object while somebody holds it
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public synchronized StateSource source(Progress progress) {
        InspectedState known = source.get();
        if (known == null) {
            DecodeContext context = DecodeContext.of(machine.memory(), progress);
            LiveUpdateState decoded = StateBuilder.build(context, machine.registers(), FindOptions.DEFAULT,
                    Optional.empty());
            Checks.run(decoded, context);
            known = new InspectedState(name, new Inspection(decoded, context.structures(),
                    context.problems().problems(), decoded.found()), objects());
            source = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * The moment as one side of a comparison.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the stage
     */
    public Stage stage(Progress progress) {
        return new Stage(name, inspect(progress), objects());
    }

    @Override
    public String toString() {
        return name;
    }
}
