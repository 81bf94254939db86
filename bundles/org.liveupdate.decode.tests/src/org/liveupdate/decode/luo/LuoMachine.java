/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.kho.BlockSetWriter;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.kho.KhoMachine;

/** Writes LUO state of either generation into memory, as reboot(KEXEC) does. */
public final class LuoMachine {

    /** A file to write. */
    public record File(String compatible, long data, long token) {
    }

    /** A session to write. */
    public record Session(String name, List<File> files) {
    }

    /** An FLB to write. */
    public record Flb(String name, long data, long count) {
    }

    private final KhoMachine kho;
    private long state;
    private long sessionsAt;
    private long flbsAt;

    /** LUO state in a machine. */
    public LuoMachine(KhoMachine kho) {
        this.kho = kho;
    }

    /** The machine. */
    public KhoMachine kho() {
        return kho;
    }

    /** A machine of a generation of LUO with these sessions, ready to be decoded. */
    public static LuoMachine of(LuoGeneration generation, List<Session> sessions, List<Flb> flbs) {
        LuoMachine luo = new LuoMachine(
                new KhoMachine(generation == LuoGeneration.V1 ? KhoGeneration.V1 : KhoGeneration.V4));
        if (generation == LuoGeneration.V1) {
            luo.writeV1(1, sessions, flbs);
        } else {
            luo.writeV5(1, sessions, flbs);
        }
        luo.kho.finish();
        return luo;
    }

    /** Address of struct luo_ser or of the tree. */
    public long state() {
        return state;
    }

    /** Address of the first session block or of the session array. */
    public long sessionsAt() {
        return sessionsAt;
    }

    /** Address of the page of FLBs. */
    public long flbsAt() {
        return flbsAt;
    }

    /** Writes luo-v5. */
    public void writeV5(long number, List<Session> sessions, List<Flb> flbs) {
        flbsAt = flbPage(flbs);
        List<Long> blocks = kho.pageRun(BlockSetWriter.blocks(LuoLayouts.SESSION, sessions.size()));
        List<Long> firstFiles = new ArrayList<>();
        for (Session session : sessions) {
            List<Long> files = kho.pageRun(BlockSetWriter.blocks(LuoLayouts.FILE, session.files().size()));
            BlockSetWriter.write(kho.memory(), files, LuoLayouts.FILE, session.files().size(),
                    (entry, i) -> fill(entry, session.files().get(i)));
            firstFiles.add(files.isEmpty() ? 0 : files.get(0));
        }
        BlockSetWriter.write(kho.memory(), blocks, LuoLayouts.SESSION, sessions.size(),
                (entry, i) -> fill(entry, sessions.get(i), firstFiles.get(i)));
        sessionsAt = blocks.isEmpty() ? 0 : blocks.get(0);
        state = kho.node("LUO", LuoLayouts.SER.blank(0).setText("compatible", "luo-v5").set("liveupdate_num", number)
                .set("sessions_pa", sessionsAt).set("flbs_pa", flbsAt).bytes());
    }

    /** Writes luo-v1. */
    public void writeV1(long number, List<Session> sessions, List<Flb> flbs) {
        sessionsAt = kho.pageRun(16).get(0);
        LuoLayouts.SESSION_HEADER.blank(sessionsAt).set("count", sessions.size()).writeTo(kho.memory());
        long at = sessionsAt + LuoLayouts.SESSION_HEADER.size();
        for (Session session : sessions) {
            long files = session.files().isEmpty() ? 0 : kho.pageRun(2).get(0);
            for (int i = 0; i < session.files().size(); i++) {
                Struct entry = LuoLayouts.FILE.blank(files + (long) i * LuoLayouts.FILE.size());
                fill(entry, session.files().get(i));
                entry.writeTo(kho.memory());
            }
            Struct entry = LuoLayouts.SESSION.blank(at);
            fill(entry, session, files);
            entry.writeTo(kho.memory());
            at += LuoLayouts.SESSION.size();
        }
        flbsAt = flbPage(flbs);
        state = kho.node("LUO", tree("luo-v1", number, sessionsAt, flbsAt));
    }

    /** The tree of luo-v1. */
    public static byte[] tree(String compatible, long number, long sessions, long flbs) {
        return new FdtBuilder().begin("").property("compatible", compatible)
                .property(LuoLayouts.NUMBER_PROPERTY, number)
                .begin(LuoLayouts.SESSION_NODE).property("compatible", LuoLayouts.SESSION_COMPATIBLE)
                .property(LuoLayouts.SESSION_PROPERTY, sessions).end()
                .begin(LuoLayouts.FLB_NODE).property("compatible", LuoLayouts.FLB_COMPATIBLE)
                .property(LuoLayouts.FLB_PROPERTY, flbs).end().end().finish();
    }

    private static void fill(Struct entry, Session session, long files) {
        entry.setText("name", session.name());
        entry.struct("file_set").set("files", files).set("count", session.files().size());
    }

    private static void fill(Struct entry, File file) {
        entry.setText("compatible", file.compatible()).set("data", file.data()).set("token", file.token());
    }

    private long flbPage(List<Flb> flbs) {
        long page = kho.page();
        LuoLayouts.FLB_HEADER.blank(page).set("pgcnt", 1).set("count", flbs.size()).writeTo(kho.memory());
        long at = page + LuoLayouts.FLB_HEADER.size();
        for (Flb flb : flbs) {
            LuoLayouts.FLB.blank(at).setText("name", flb.name()).set("data", flb.data()).set("count", flb.count())
                    .writeTo(kho.memory());
            at += LuoLayouts.FLB.size();
        }
        return page;
    }
}
