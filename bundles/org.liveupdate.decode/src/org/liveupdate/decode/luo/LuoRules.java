/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

/** Codes of the problems that decoding LUO can find. */
public final class LuoRules {

    /** The compatible string is none that is known; nothing behind it is decoded. */
    public static final String GENERATION = "luo-unknown-generation";

    /** The blob is shorter than its structure, or the tree of luo-v1 lacks a node or property. */
    public static final String MALFORMED = "luo-malformed";

    /** Sessions are not serialized yet: normal until reboot(KEXEC). */
    public static final String NOT_SERIALIZED = "luo-not-serialized";

    /** A pointer is not the address of a page. */
    public static final String POINTER = "luo-pointer";

    /** A page of sessions, files or FLBs is not in memory. */
    public static final String OUTSIDE = "luo-outside-image";

    /** A page of sessions, files or FLBs is not preserved. */
    public static final String NOT_PRESERVED = "luo-not-preserved";

    /** A page is reached twice: a cycle, or two sessions with the same files. */
    public static final String SHARED = "luo-page-shared";

    /** The count of a block is 0 or more than fits, or that of an array is more than fits. */
    public static final String COUNT = "luo-count";

    /** A block before the last of its chain is not full. */
    public static final String NOT_FULL = "luo-block-not-full";

    /** A session has another number of files than it says. */
    public static final String FILE_COUNT = "luo-file-count";

    /** A name or compatible string is empty, has no NUL, or has bytes behind its NUL. */
    public static final String NAME = "luo-name";

    /** Two sessions have the same name, or two FLBs. */
    public static final String DUPLICATE = "luo-duplicate-name";

    /** Two files of one session have the same token. */
    public static final String TOKEN = "luo-duplicate-token";

    /** The page of FLBs does not say that it is one page. */
    public static final String FLB_PAGES = "luo-flb-pages";

    /** There are more blocks than the kernel allows, or the budget of steps is used up. */
    public static final String TOO_BIG = "luo-too-big";

    private LuoRules() {
    }
}
