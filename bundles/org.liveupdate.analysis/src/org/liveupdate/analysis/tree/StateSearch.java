/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;

/**
 * Finds nodes by text or by address. Words are looked for in the columns of all but ranges, page tables and folios;
 * an address (hexadecimal with 0x) also finds the ranges that map it as IOVA or reach it, and structures that stand
 * there.
 *
 * @param text what to look for; words with blanks between them must all be there
 */
public record StateSearch(String text) {

    /** How many ranges of one table are looked at for an output address. */
    private static final int MAX_RANGES = 200_000;
    private static final int MIN_HEX = 3;

    /**
     * Runs the search.
     *
     * @param tree     where to look
     * @param progress asked for cancellation
     * @return the nodes that match, compared by identity
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Set<StateNode> run(StateTree tree, Progress progress) {
        Set<StateNode> found = Collections.newSetFromMap(new IdentityHashMap<>());
        String[] words = text.toLowerCase(Locale.ROOT).trim().split("\\s+");
        OptionalLong address = address(words);
        Deque<StateNode> open = new ArrayDeque<>(tree.root().children());
        while (!open.isEmpty()) {
            progress.checkCancelled();
            StateNode node = open.removeFirst();
            if (node instanceof RangesNode ranges) {
                address.ifPresent(wanted -> ranges(ranges, wanted, found));
            } else if (matches(node, words)) {
                found.add(node);
            }
            if (!node.isLarge()) {
                node.children().forEach(open::addLast);
            }
        }
        return found;
    }

    private static OptionalLong address(String[] words) {
        if (words.length == 1 && words[0].startsWith("0x") && words[0].length() >= MIN_HEX) {
            try {
                return OptionalLong.of(Hex.parse(words[0]));
            } catch (NumberFormatException e) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    private static boolean matches(StateNode node, String[] words) {
        String where = (node.label() + " " + node.details() + " "
                + (node.address().isPresent() ? Hex.of(node.address().getAsLong()) : "")).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!where.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static void ranges(RangesNode node, long address, Set<StateNode> found) {
        RangeList ranges = node.ranges();
        ranges.find(address).flatMap(node::node).ifPresent(found::add);
        int bound = Math.min(ranges.size(), MAX_RANGES);
        for (int i = 0; i < bound; i++) {
            MappedRange range = ranges.get(i);
            if (Long.compareUnsigned(address - range.physical(), range.length()) < 0) {
                node.node(range).ifPresent(found::add);
            }
        }
    }
}
