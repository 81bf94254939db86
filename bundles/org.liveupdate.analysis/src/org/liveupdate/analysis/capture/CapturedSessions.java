/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.template.ScenarioBuilder;

/** The sessions of a captured image and the files that they preserve, in the order of preservation. */
final class CapturedSessions {

    /** First token that is tried for a file whose token is not in the image. */
    private static final long ASSUMED_TOKEN = 0x1000;

    private static final int BEFORE_ALL = -1;

    private record Kept(int order, FileObject file, long token) {
    }

    private final ScenarioBuilder builder;
    private final Unknowns unknowns;
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<String, List<Kept>> kept = new LinkedHashMap<>();
    private final Map<FileObject, String> assumed = new LinkedHashMap<>();

    CapturedSessions(ScenarioBuilder builder, Unknowns unknowns) {
        this.builder = builder;
        this.unknowns = unknowns;
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return sessions.isEmpty();
    }

    /** Creates a session, if there is none of that name. */
    void open(String name) {
        if (name.isEmpty() || sessions.containsKey(name)) {
            return;
        }
        if (sessions.isEmpty()) {
            LiveupdateNode node = builder.liveupdate();
            builder.steps().open(node);
        }
        Session session = builder.session(name);
        sessions.put(name, session);
        builder.steps().create(session);
    }

    /** Preserves a file with the others of its session. */
    void keep(String session, int order, FileObject file, long token) {
        kept.computeIfAbsent(session, key -> new ArrayList<>()).add(new Kept(order, file, token));
    }

    /** Preserves a file of which the image does not say its token: memory before all others, devices after them. */
    void keepAnew(String session, FileObject file) {
        assumed.put(file, session);
    }

    /** Adds the steps that preserve. */
    void preserve() {
        assumed.forEach(this::assume);
        kept.forEach((name, files) -> {
            Session session = sessions.get(name);
            if (session != null) {
                files.stream().sorted(Comparator.comparingInt(Kept::order))
                        .forEach(file -> builder.steps().preserve(session, file.file(), file.token()));
            }
        });
    }

    private void assume(FileObject file, String session) {
        List<Kept> others = kept.computeIfAbsent(session, key -> new ArrayList<>());
        long token = ASSUMED_TOKEN;
        while (taken(others, token)) {
            token++;
        }
        others.add(new Kept(file instanceof Memfd ? BEFORE_ALL : Integer.MAX_VALUE, file, token));
        if (file instanceof VfioCdev) {
            unknowns.add(file, "token", "By which token it was preserved is not in the image.");
        } else {
            unknowns.add(file, "token", "A preserved HWPT shows only memory of memfds preserved in its session, so this"
                    + " one was; its token is not in the image.");
        }
    }

    private static boolean taken(List<Kept> files, long token) {
        return files.stream().anyMatch(file -> file.token() == token);
    }
}
