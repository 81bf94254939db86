/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import org.eclipse.emf.common.util.Diagnostic;

/** What can be wrong with a scenario. The numbers are stable: markers and quick fixes know them. */
public enum Code {
    /** A property that is needed has no value. */
    REQUIRED(1, true),
    /** A reference to an element that is not in the scenario. */
    UNKNOWN_REFERENCE(2, true),
    /** Two elements with one id, or none. */
    DUPLICATE_ID(3, true),
    /** Two elements of a kind with one name. */
    DUPLICATE_NAME(4, false),
    /** A number outside of its range, or not aligned. */
    RANGE(5, true),
    /** Two ranges of physical memory that overlap. */
    MEMORY_OVERLAP(10, true),
    /** A scratch area outside of memory. */
    SCRATCH_OUTSIDE(11, true),
    /** Registers of a unit where something else is. */
    REGISTERS(12, true),
    /** Two units that include all devices of a segment. */
    INCLUDE_ALL(13, true),
    /** A mode that the unit cannot have. */
    UNIT_MODE(14, true),
    /** Two devices at one PCI address. */
    DUPLICATE_BDF(15, true),
    /** A device on a bus where it cannot be. */
    WRONG_BUS(16, true),
    /** A device that no unit translates. */
    NO_UNIT(17, true),
    /** A device that needs something that is not there when the machine is switched on. */
    NOT_PRESENT(18, true),
    /** Formats of a kernel that never existed together. */
    GENERATIONS(19, true),
    /** Findings that are chosen but not used. */
    UNUSED_FINDINGS(20, false),
    /** Two mappings of one IOAS that overlap. */
    OVERLAPPING_MAPPING(30, true),
    /** An address beyond the width of page tables. */
    BEYOND_WIDTH(31, true),
    /** A mapping of memory that is not in the memfd. */
    BEYOND_MEMFD(32, true),
    /** A page table that the unit or its parent cannot have. */
    PAGE_TABLE(33, true),
    /** A step uses something before it exists. */
    BEFORE_IT_EXISTS(40, true),
    /** A step uses something after it was closed or destroyed, or made something that is there already. */
    AFTER_IT_ENDED(41, true),
    /** Something that is there already is made again. */
    EXISTS_ALREADY(42, true),
    /** A token that is taken. */
    TOKEN_TAKEN(43, true),
    /** A token under which nothing was preserved. */
    UNKNOWN_TOKEN(44, true),
    /** Something that has to be preserved before is not. */
    PRESERVE_ORDER(45, false),
    /** A memfd without the seals that preserving needs. */
    SEALS(46, false),
    /** A call on a session of the other direction. */
    SESSION_DIRECTION(47, false),
    /** A call while no program runs, or a stage of kexec that was passed. */
    KEXEC_STAGE(48, true),
    /** A device that is there already, or not there. */
    HOTPLUG(49, true),
    /** An expectation that the step cannot meet. */
    EXPECTATION(50, true);

    /** Source of diagnostics with these codes. */
    public static final String SOURCE = "org.liveupdate.model";

    private final int number;
    private final boolean error;

    Code(int number, boolean error) {
        this.number = number;
        this.error = error;
    }

    /** The number that diagnostics carry. */
    public int number() {
        return number;
    }

    /** {@link Diagnostic#ERROR} or {@link Diagnostic#WARNING}. */
    public int severity() {
        return error ? Diagnostic.ERROR : Diagnostic.WARNING;
    }

    /**
     * The code with a number.
     *
     * @param number as diagnostics carry it
     * @return null when there is none
     */
    public static Code of(int number) {
        for (Code code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        return null;
    }
}
