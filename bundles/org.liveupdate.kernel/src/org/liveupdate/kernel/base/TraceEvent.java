/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * One call or one occurrence.
 *
 * @param number    position in the trace of the machine, from 0
 * @param depth     how deep it is nested in calls, from 0
 * @param layer     who acts
 * @param function  kernel function, ioctl or register
 * @param arguments what it was called with, readable
 * @param result    {@code "0"}, a value, {@code "-ENOMEM"}, {@code "panic"}, or empty for an occurrence that returns
 *                  nothing
 * @param count     how many equal calls stand one after the other, at least 1; the arguments are those of the first
 */
public record TraceEvent(int number, int depth, Layer layer, String function, String arguments, String result,
        long count) {

    /**
     * One readable line.
     *
     * @return layer, function, arguments and result
     */
    public String line() {
        String times = count > 1 ? " x" + count : "";
        String end = result.isEmpty() ? "" : " = " + result;
        return "  ".repeat(depth) + layer.title() + ": " + function + "(" + arguments + ")" + end + times;
    }
}
