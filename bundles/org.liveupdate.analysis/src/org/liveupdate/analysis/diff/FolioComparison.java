/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.liveupdate.abi.Progress;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.kho.FolioSet;

/** Compares two sets of folios run by run, order by order. */
final class FolioComparison {

    private static final int CHECK_EVERY = 4096;

    private final int limit;
    private final Progress progress;
    private final List<FolioRun> added = new ArrayList<>();
    private final List<FolioRun> removed = new ArrayList<>();
    private long addedCount;
    private long removedCount;
    private long kept;
    private int steps;

    private FolioComparison(int limit, Progress progress) {
        this.limit = limit;
        this.progress = progress;
    }

    static FolioDiff of(FolioSet before, FolioSet after, int limit, Progress progress) {
        FolioComparison comparison = new FolioComparison(limit, progress);
        if (before != after) {
            for (int order = 0; order < FolioSet.ORDERS; order++) {
                comparison.order(order, before.runs(order).iterator(), after.runs(order).iterator());
            }
        } else {
            comparison.kept = before.size();
        }
        return new FolioDiff(comparison.added, comparison.removed, comparison.addedCount, comparison.removedCount,
                comparison.kept);
    }

    /** Sweeps over both lists of runs; a run is taken apart where the other side begins or ends one. */
    private void order(int order, Iterator<FolioRun> before, Iterator<FolioRun> after) {
        FolioRun old = next(before);
        FolioRun now = next(after);
        while (old != null || now != null) {
            if (steps++ % CHECK_EVERY == 0) {
                progress.checkCancelled();
            }
            if (now == null || old != null && old.first().address() < now.first().address()) {
                long count = now == null ? old.count() : Math.min(old.count(), distance(old, now));
                removedCount += count;
                keep(removed, new FolioRun(old.first(), count));
                old = rest(old, count, before);
            } else if (old == null || now.first().address() < old.first().address()) {
                long count = old == null ? now.count() : Math.min(now.count(), distance(now, old));
                addedCount += count;
                keep(added, new FolioRun(now.first(), count));
                now = rest(now, count, after);
            } else {
                long count = Math.min(old.count(), now.count());
                kept += count;
                old = rest(old, count, before);
                now = rest(now, count, after);
            }
        }
    }

    private static long distance(FolioRun from, FolioRun to) {
        return (to.first().address() - from.first().address()) / from.first().length();
    }

    private static FolioRun next(Iterator<FolioRun> runs) {
        return runs.hasNext() ? runs.next() : null;
    }

    private static FolioRun rest(FolioRun run, long taken, Iterator<FolioRun> runs) {
        if (taken == run.count()) {
            return next(runs);
        }
        Folio first = new Folio(run.first().address() + taken * run.first().length(), run.first().order());
        return new FolioRun(first, run.count() - taken);
    }

    private void keep(List<FolioRun> into, FolioRun run) {
        int last = into.size() - 1;
        if (last >= 0 && into.get(last).first().order() == run.first().order()
                && into.get(last).first().address() + into.get(last).length() == run.first().address()) {
            into.set(last, new FolioRun(into.get(last).first(), into.get(last).count() + run.count()));
        } else if (into.size() < limit) {
            into.add(run);
        }
    }

}
