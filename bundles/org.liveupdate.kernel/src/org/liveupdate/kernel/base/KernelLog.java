/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.ArrayList;
import java.util.List;

/** What the kernel prints, warns of and gets wrong, in order, over all kernels of the machine. */
public final class KernelLog {

    /** How bad a line is. */
    public enum Severity {
        /** pr_info and the like. */
        INFO,
        /** pr_warn, pr_err: an error that the kernel expects and survives. */
        ERROR,
        /** WARN(): the kernel met something that its authors thought impossible. */
        WARN,
        /** Use of memory or of an object against its rules, found by the simulation, not by the kernel. */
        MISUSE,
        /** Sleeping under a spinlock, a lock that should be held and is not. */
        LOCKING,
        /** BUG() or panic(): the kernel stopped. */
        PANIC
    }

    /**
     * A line.
     *
     * @param severity how bad it is
     * @param function kernel function that said it or did it
     * @param message  one line
     * @param address  physical address of the memory that it is about, or {@link KernelLog#NO_ADDRESS}
     */
    public record Line(Severity severity, String function, String message, long address) {
    }

    /** The address of a line that is about no place in memory. */
    public static final long NO_ADDRESS = -1;

    private final List<Line> lines = new ArrayList<>();
    private boolean panicOnWarn;

    /**
     * Decides what a warning does.
     *
     * @param panics whether it stops the kernel (panic_on_warn)
     */
    public void setPanicOnWarn(boolean panics) {
        panicOnWarn = panics;
    }

    /**
     * Adds a line.
     *
     * @param severity how bad it is
     * @param function kernel function that says it or did it
     * @param message  one line
     */
    public void add(Severity severity, String function, String message) {
        add(severity, function, message, NO_ADDRESS);
    }

    /**
     * Adds a line about a place in memory.
     *
     * @param severity how bad it is
     * @param function kernel function that says it or did it
     * @param message  one line
     * @param address  physical address, or {@link #NO_ADDRESS}
     */
    public void add(Severity severity, String function, String message, long address) {
        lines.add(new Line(severity, function, message, address));
    }

    /**
     * WARN_ON(), which panics if the kernel was told so.
     *
     * @param function kernel function
     * @param message  one line
     */
    public void warn(String function, String message) {
        warn(function, message, NO_ADDRESS);
    }

    /**
     * WARN_ON() about a place in memory, which panics if the kernel was told so.
     *
     * @param function kernel function
     * @param message  one line
     * @param address  physical address, or {@link #NO_ADDRESS}
     */
    public void warn(String function, String message, long address) {
        add(Severity.WARN, function, message, address);
        if (panicOnWarn) {
            add(Severity.PANIC, function, "panic_on_warn is set");
            throw new KernelPanic(function, message + " (panic_on_warn)");
        }
    }

    /**
     * All lines.
     *
     * @return a copy, in order
     */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * The lines of one severity.
     *
     * @param severity which
     * @return a new list, in order
     */
    public List<Line> lines(Severity severity) {
        return lines.stream().filter(line -> line.severity() == severity).toList();
    }

    /**
     * How many lines there are: a mark.
     *
     * @return number of lines
     */
    public int mark() {
        return lines.size();
    }

    /**
     * The lines since a mark.
     *
     * @param mark a result of {@link #mark}
     * @return a copy, in order
     */
    public List<Line> since(int mark) {
        return List.copyOf(lines.subList(mark, lines.size()));
    }
}
