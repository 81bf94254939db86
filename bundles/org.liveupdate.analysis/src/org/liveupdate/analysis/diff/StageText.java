/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;

/** A state as text that can be compared line by line: every object with its fields, kind by kind, then the problems. */
public final class StageText {

    private static final int CHECK_EVERY = 1024;

    private StageText() {
    }

    /**
     * The text of a state.
     *
     * @param stage    the state
     * @param progress asked for cancellation
     * @return lines, each with its end; the same state gives the same text
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static String of(Stage stage, Progress progress) {
        Items items = Items.of(stage);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (ObjectKind kind : ObjectKind.values()) {
            for (Item item : items.of(kind)) {
                if (done++ % CHECK_EVERY == 0) {
                    progress.checkCancelled();
                }
                line(out, item.label().strip());
                if (item.address() >= 0) {
                    line(out, "    at " + Hex.of(item.address()));
                }
                for (Value value : item.values()) {
                    line(out, "    " + value.name() + ": " + value.text());
                }
            }
        }
        for (Problem problem : stage.inspection().problems()) {
            line(out, "problem " + problem);
        }
        if (!items.complete()) {
            line(out, "only the first " + Items.LIMIT + " objects are listed");
        }
        return out.toString();
    }

    /** Names come from images, which may hold anything: what would end a line is written as a number. */
    private static void line(StringBuilder out, String text) {
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                out.append(String.format("\\u%04x", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        out.append('\n');
    }
}
