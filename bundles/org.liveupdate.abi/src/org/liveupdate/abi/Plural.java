/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

/** Numbers of things as people write them: 1 page, 3 pages. */
public final class Plural {

    private static final String VOWELS = "aeiou";

    private Plural() {
    }

    /**
     * A number and its noun.
     *
     * @param number how many, taken as unsigned
     * @param noun   one such thing, in English and regular: page, box, entry
     * @return like "1 entry", "0 entries"
     */
    public static String of(long number, String noun) {
        return of(number, noun, plural(noun));
    }

    /**
     * A number and its noun, for nouns whose plural is irregular.
     *
     * @param number how many, taken as unsigned
     * @param one    the noun for one thing: leaf
     * @param many   the noun for any other number of them: leaves
     * @return like "1 leaf", "3 leaves"
     */
    public static String of(long number, String one, String many) {
        return Long.toUnsignedString(number) + " " + (number == 1 ? one : many);
    }

    private static String plural(String noun) {
        int last = noun.length() - 1;
        if (noun.endsWith("x") || noun.endsWith("s") || noun.endsWith("sh") || noun.endsWith("ch")) {
            return noun + "es";
        }
        boolean changes = last > 0 && noun.charAt(last) == 'y' && VOWELS.indexOf(noun.charAt(last - 1)) < 0;
        return changes ? noun.substring(0, last) + "ies" : noun + "s";
    }
}
