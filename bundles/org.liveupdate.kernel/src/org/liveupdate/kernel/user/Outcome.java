/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import org.liveupdate.kernel.base.Errno;

/**
 * How a system call ended.
 *
 * @param kind    in which way
 * @param value   its result if it is {@link Kind#DONE}: a descriptor, a number of bytes, 0
 * @param errno   the error number if it {@link Kind#FAILED}, else null
 * @param text    text that the call gave, or the reason of an error, a panic or of waiting
 */
public record Outcome(Kind kind, long value, Errno errno, String text) {

    /** In which way a call ended. */
    public enum Kind {
        /** It returned a value. */
        DONE,
        /** It returned -1 and set errno. */
        FAILED,
        /** The kernel panicked, or had panicked before. */
        PANICKED,
        /** It waits for a lock and does not return. */
        BLOCKED
    }

    /**
     * A call that went well.
     *
     * @param value its result
     * @return the outcome
     */
    public static Outcome of(long value) {
        return new Outcome(Kind.DONE, value, null, "");
    }

    /**
     * A call that gave a text.
     *
     * @param text the text
     * @return the outcome, value 0
     */
    public static Outcome of(String text) {
        return new Outcome(Kind.DONE, 0, null, text);
    }

    /**
     * A call that failed.
     *
     * @param errno  the error number
     * @param reason why, one line
     * @return the outcome
     */
    public static Outcome failed(Errno errno, String reason) {
        return new Outcome(Kind.FAILED, -1, errno, reason);
    }

    /**
     * A call that ended the kernel.
     *
     * @param reason why, one line
     * @return the outcome
     */
    public static Outcome panicked(String reason) {
        return new Outcome(Kind.PANICKED, -1, null, reason);
    }

    /**
     * A call that does not return.
     *
     * @param reason which lock it waits for
     * @return the outcome
     */
    public static Outcome blocked(String reason) {
        return new Outcome(Kind.BLOCKED, -1, null, reason);
    }

    /**
     * Whether the call went well.
     *
     * @return true if there is a value
     */
    public boolean isDone() {
        return kind == Kind.DONE;
    }

    /**
     * Whether the call failed with an error number.
     *
     * @param expected the error number
     * @return true if it did
     */
    public boolean is(Errno expected) {
        return errno == expected;
    }

    /**
     * The value as a descriptor.
     *
     * @return the descriptor, or -1
     */
    public int fd() {
        return (int) value;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case DONE -> text.isEmpty() ? Long.toString(value) : text;
            case FAILED -> "-" + errno;
            case PANICKED -> "panic: " + text;
            case BLOCKED -> "blocked: " + text;
        };
    }
}
