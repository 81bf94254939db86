/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which objects of two states are the same. Reasons are tried from the best to the worst; among equally good
 * ones those count that more identities speak for. Objects of a corrupt image that claim one identity are taken in
 * order. Takes time in proportion to the number of identities.
 */
final class Matching {

    /** Two objects and how many identities speak for their being one. */
    private static final class Candidate {

        private final int before;
        private final int after;
        private int votes;

        Candidate(int before, int after) {
            this.before = before;
            this.after = after;
        }
    }

    private final List<Item> before;
    private final List<Item> after;
    private final int[] partnerOfBefore;
    private final int[] partnerOfAfter;

    private Matching(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        partnerOfBefore = free(before.size());
        partnerOfAfter = free(after.size());
    }

    private static int[] free(int size) {
        int[] result = new int[size];
        Arrays.fill(result, -1);
        return result;
    }

    /**
     * Pairs objects of one kind.
     *
     * @return those of the earlier state in their order, then those that are only in the later state in theirs
     */
    static List<Pair> of(List<Item> before, List<Item> after) {
        Matching matching = new Matching(before, after);
        int ranks = 0;
        for (Item item : before) {
            ranks = Math.max(ranks, item.identities().size());
        }
        for (int rank = 0; rank < ranks; rank++) {
            matching.rank(rank);
        }
        return matching.pairs();
    }

    private void rank(int rank) {
        Map<String, List<Integer>> old = byIdentity(before, partnerOfBefore, rank);
        Map<String, List<Integer>> now = byIdentity(after, partnerOfAfter, rank);
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        now.forEach((identity, items) -> {
            List<Integer> others = old.getOrDefault(identity, List.of());
            for (int i = 0; i < Math.min(items.size(), others.size()); i++) {
                int one = others.get(i);
                int other = items.get(i);
                long both = (long) one << Integer.SIZE | other;
                candidates.computeIfAbsent(both, key -> new Candidate(one, other)).votes++;
            }
        });
        List<Candidate> best = new ArrayList<>(candidates.values());
        best.sort(Comparator.<Candidate>comparingInt(candidate -> -candidate.votes)
                .thenComparingInt(candidate -> candidate.before).thenComparingInt(candidate -> candidate.after));
        for (Candidate candidate : best) {
            if (partnerOfBefore[candidate.before] < 0 && partnerOfAfter[candidate.after] < 0) {
                partnerOfBefore[candidate.before] = candidate.after;
                partnerOfAfter[candidate.after] = candidate.before;
            }
        }
    }

    private static Map<String, List<Integer>> byIdentity(List<Item> items, int[] partners, int rank) {
        Map<String, List<Integer>> result = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            List<List<String>> identities = items.get(i).identities();
            if (partners[i] < 0 && rank < identities.size()) {
                for (String identity : identities.get(rank)) {
                    result.computeIfAbsent(identity, key -> new ArrayList<>(1)).add(i);
                }
            }
        }
        return result;
    }

    private List<Pair> pairs() {
        List<Pair> result = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            result.add(new Pair(before.get(i), partnerOfBefore[i] < 0 ? null : after.get(partnerOfBefore[i])));
        }
        for (int i = 0; i < after.size(); i++) {
            if (partnerOfAfter[i] < 0) {
                result.add(new Pair(null, after.get(i)));
            }
        }
        return result;
    }
}
