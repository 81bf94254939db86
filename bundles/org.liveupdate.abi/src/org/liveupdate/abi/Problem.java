/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

/**
 * Something in an image or a state that is not as it should be. Decoding goes on behind it.
 *
 * @param severity how bad it is
 * @param code     stable name of the rule that is broken, in lower case with hyphens, such as
 *                 {@code table-outside-image}
 * @param address  physical address of the bytes that are wrong, or {@link #NO_ADDRESS}
 * @param message  one line: what was expected and what was found
 */
public record Problem(Severity severity, String code, long address, String message) {

    /** The address of a problem that belongs to no bytes. */
    public static final long NO_ADDRESS = -1;

    /** How bad a problem is. */
    public enum Severity {
        /** Worth knowing, not wrong. */
        INFO,
        /** Unusual or incomplete; hardware and kernel would go on. */
        WARNING,
        /** Wrong: hardware would fault, or a kernel would refuse or crash. */
        ERROR
    }

    /**
     * One line for people.
     *
     * @return severity, address, code and message
     */
    @Override
    public String toString() {
        String where = address == NO_ADDRESS ? "" : Hex.of(address) + ": ";
        return severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + where + message + " [" + code + "]";
    }
}
