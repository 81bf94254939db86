/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.TranslateQuery.Answer;
import org.liveupdate.decode.vtd.TranslationStep;

/** The answer of {@code translate} for people. */
public final class TranslationText {

    private TranslationText() {
    }

    /**
     * Formats translations.
     *
     * @param bdf     the requester
     * @param pasid   the PASID, or empty
     * @param iova    the address
     * @param answers one for each unit that was asked
     * @return the text
     */
    public static String of(Bdf bdf, OptionalInt pasid, long iova, List<Answer> answers) {
        StringBuilder out = new StringBuilder();
        for (Answer answer : answers) {
            if (out.length() > 0) {
                out.append('\n');
            }
            out.append(bdf).append(pasid.isEmpty() ? "" : " pasid " + pasid.getAsInt()).append(" at ")
                    .append(Hex.of(iova)).append(", unit ").append(answer.unit()).append('\n');
            TextTable table = new TextTable("  ", "ENTRY", ">AT", ">RAW", ">LEADS TO");
            for (TranslationStep step : answer.trace().steps()) {
                table.row(step.title(), Hex.of(step.entry().address()), raw(step),
                        step.next() == 0 ? "-" : Hex.of(step.next()));
            }
            if (!table.isEmpty()) {
                table.appendTo(out);
            }
            out.append("  ").append(Printable.of(answer.trace().outcome().text())).append('\n');
            answer.trace().notes().forEach(note -> out.append("  note: ").append(Printable.of(note)).append('\n'));
        }
        return out.toString();
    }

    private static String raw(TranslationStep step) {
        long[] words = step.raw();
        int used = words.length;
        while (used > 1 && words[used - 1] == 0) {
            used--;
        }
        return Arrays.stream(words, 0, used).mapToObj(Hex::of).collect(Collectors.joining(" "));
    }
}
