/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

/** A change of a tree that libfdt refuses too. */
public final class FdtException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The buffer is too small (FDT_ERR_NOSPACE). */
        NO_SPACE,
        /** There is a sub-node of that name (FDT_ERR_EXISTS). */
        EXISTS,
        /** There is no such node (FDT_ERR_NOTFOUND). */
        NOT_FOUND,
        /** The bytes are no tree (FDT_ERR_BADSTRUCTURE and others). */
        BAD_TREE
    }

    private final Reason reason;

    /**
     * A refusal.
     *
     * @param reason  why
     * @param message for people
     */
    public FdtException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
