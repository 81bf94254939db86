/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.graph.FieldText;
import org.liveupdate.decode.vtd.Access;
import org.liveupdate.decode.vtd.TranslationOutcome;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationOutcome.Mapped;
import org.liveupdate.decode.vtd.TranslationOutcome.NotInImage;
import org.liveupdate.decode.vtd.TranslationOutcome.PassThrough;
import org.liveupdate.decode.vtd.TranslationStep;
import org.liveupdate.decode.vtd.TranslationTrace;
import org.liveupdate.decode.vtd.Translator;

/**
 * Translates one address of one device as its unit does, and says every step in words.
 *
 * @param memory the bytes
 * @param unit   registers of the unit
 * @param bdf    the requester
 * @param pasid  PASID of the request, or empty for a request without
 * @param iova   the address that the device uses
 * @param access what the device does
 */
public record WalkQuery(PhysicalMemory memory, UnitRegisters unit, Bdf bdf, OptionalInt pasid, long iova,
        Access access) {

    /** How a step or a walk went. */
    public enum Kind {
        /** An entry that leads on. */
        STEP,
        /** The address is mapped, or not translated. */
        HIT,
        /** The unit blocks the request. */
        FAULT,
        /** The image does not say. */
        UNKNOWN,
        /** A remark. */
        NOTE
    }

    /**
     * One line of the answer.
     *
     * @param kind    how it went
     * @param title   what was read, or how it ended
     * @param address physical address of the entry or of the result, -1 if there is none
     * @param length  length of the entry in bytes, 1 for a result
     * @param raw     the entry as 64-bit words, the lowest address first; "" for a result
     * @param text    what the entry says, or why
     * @param next    where the entry leads, 0 if nowhere
     */
    public record Line(Kind kind, String title, long address, int length, String raw, String text, long next) {
    }

    /**
     * Runs the query.
     *
     * @return steps in the order of the walk, then remarks, then how it ended
     */
    public List<Line> run() {
        TranslationTrace trace = new Translator(unit, memory).translate(bdf, pasid, iova, access);
        List<Line> lines = new ArrayList<>();
        for (TranslationStep step : trace.steps()) {
            List<String> words = new ArrayList<>();
            for (long word : step.raw()) {
                words.add(String.format("%016x", word));
            }
            lines.add(new Line(Kind.STEP, step.title(), step.entry().address(), step.entry().layout().size(),
                    String.join(" ", words), FieldText.summary(step.entry()), step.next()));
        }
        trace.notes().forEach(note -> lines.add(result(Kind.NOTE, "Note", -1, note)));
        lines.add(end(trace.outcome()));
        return lines;
    }

    private static Line end(TranslationOutcome outcome) {
        if (outcome instanceof Mapped mapped) {
            String access = (mapped.readable() ? "r" : "-") + (mapped.writable() ? "w" : "-");
            return result(Kind.HIT, "Leads to " + Hex.of(mapped.physical()), mapped.physical(),
                    access + ", page of " + ByteSize.of(mapped.pageSize()));
        }
        if (outcome instanceof PassThrough through) {
            return result(Kind.HIT, "Not translated: " + Hex.of(through.physical()), through.physical(),
                    "pass-through");
        }
        if (outcome instanceof NotInImage missing) {
            return result(Kind.UNKNOWN, "Not in the image", missing.address(), missing.detail());
        }
        Fault fault = (Fault) outcome;
        return result(Kind.FAULT, "Fault: " + fault.reason(), fault.address(), fault.detail());
    }

    private static Line result(Kind kind, String title, long address, String text) {
        return new Line(kind, title, address, 1, "", text, 0);
    }
}
