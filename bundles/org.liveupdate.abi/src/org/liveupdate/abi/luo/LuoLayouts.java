/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.luo;

import java.util.List;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/** Structures of LUO, all packed. Sessions, files and FLBs are the same in both generations. */
public final class LuoLayouts {

    private static final String ABI = "Linux 7.3, include/linux/kho/abi/luo.h";
    private static final String OLD = "Linux 7.0, include/linux/kho/abi/luo.h";

    /** Root property of the luo-v1 tree: which update this is, from 1. */
    public static final String NUMBER_PROPERTY = "liveupdate-number";

    /** Node of the luo-v1 tree for sessions. */
    public static final String SESSION_NODE = "luo-session";

    /** Compatible string of {@link #SESSION_NODE}. */
    public static final String SESSION_COMPATIBLE = "luo-session-v2";

    /** Property of {@link #SESSION_NODE} that points to the array. */
    public static final String SESSION_PROPERTY = "luo-session-header";

    /** Node of the luo-v1 tree for FLBs. */
    public static final String FLB_NODE = "luo-flb";

    /** Compatible string of {@link #FLB_NODE}. */
    public static final String FLB_COMPATIBLE = "luo-flb-v1";

    /** Property of {@link #FLB_NODE} that points to the page of FLBs. */
    public static final String FLB_PROPERTY = "luo-flb-header";

    /** The blob of luo-v5. */
    public static final Layout SER = Layout.named("luo_ser").source(ABI)
            .doc("The sub-blob LUO of luo-v5.")
            .text("compatible", 0, 8, "luo-v5, zero padded")
            .uint("liveupdate_num", 8, 8, "which update this is, from 1")
            .phys("sessions_pa", 16, "kho_block_header_ser", "first block of sessions; 0 if none or not yet serialized")
            .phys("flbs_pa", 24, "luo_flb_header_ser", "the page of FLBs, always there")
            .build();

    /** Head of the session array of luo-v1. */
    public static final Layout SESSION_HEADER = Layout.named("luo_session_header_ser").source(OLD)
            .doc("Head of the session array of luo-v1, 16 contiguous pages; sessions follow without a gap.")
            .uint("count", 0, 8, "sessions; 0 until reboot(KEXEC)")
            .build();

    /** Where the files of a session are. */
    public static final Layout FILE_SET = Layout.named("luo_file_set_ser").source(ABI)
            .doc("The files of one session.")
            .phys("files", 0, "", "first block of files (luo-v5) or array of files (luo-v1); 0 if none")
            .uint("count", 8, 8, "files in all")
            .build();

    /** One session. */
    public static final Layout SESSION = Layout.named("luo_session_ser").source(ABI)
            .doc("One session: a named set of preserved files.")
            .text("name", 0, 64, "the session's name")
            .struct("file_set", 64, FILE_SET, "its files")
            .build();

    /** One file. */
    public static final Layout FILE = Layout.named("luo_file_ser").source(ABI)
            .doc("One preserved file, in the order of preservation.")
            .text("compatible", 0, 48, "compatible string of the file handler")
            .phys("data", 48, "", "what the handler returned, usually the address of its structure")
            .uint("token", 56, 8, "the number by which user space asks for the file")
            .build();

    /** Head of the page of FLBs. */
    public static final Layout FLB_HEADER = Layout.named("luo_flb_header_ser").source(ABI)
            .doc("Head of the page of file-lifecycle-bound objects; entries follow without a gap.")
            .uint("pgcnt", 0, 8, "pages, 1")
            .uint("count", 8, 8, "entries; 0 until reboot(KEXEC)")
            .build();

    /** One file-lifecycle-bound object. */
    public static final Layout FLB = Layout.named("luo_flb_ser").source(ABI)
            .doc("One file-lifecycle-bound object: state that lives as long as any file that needs it.")
            .text("name", 0, 48, "compatible string of the FLB")
            .phys("data", 48, "", "what its owner returned, usually the address of its structure")
            .uint("count", 56, 8, "references when serialized: the files that need it")
            .build();

    /** Payload of the property liveupdate-number. */
    public static final Layout NUMBER = property(NUMBER_PROPERTY).doc("Root property of the luo-v1 tree.")
            .uint("number", 0, 8, "which update this is, from 1").build();

    /** Payload of the property luo-session-header. */
    public static final Layout SESSION_POINTER = property(SESSION_PROPERTY)
            .doc("Property of node luo-session of the luo-v1 tree.")
            .phys("phys", 0, "luo_session_header_ser", "the session array").build();

    /** Payload of the property luo-flb-header. */
    public static final Layout FLB_POINTER = property(FLB_PROPERTY).doc("Property of node luo-flb of the luo-v1 tree.")
            .phys("phys", 0, "luo_flb_header_ser", "the page of FLBs").build();

    private LuoLayouts() {
    }

    private static LayoutBuilder property(String name) {
        return Layout.named(name).source(OLD);
    }

    /**
     * Every layout of this class.
     *
     * @return an unmodifiable list for the ABI reference
     */
    public static List<Layout> all() {
        return List.of(SER, SESSION_HEADER, SESSION, FILE_SET, FILE, FLB_HEADER, FLB, NUMBER, SESSION_POINTER,
                FLB_POINTER);
    }
}
