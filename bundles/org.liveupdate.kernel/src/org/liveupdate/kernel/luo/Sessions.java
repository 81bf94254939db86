/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.base.RwLock;

/** The sessions of one kernel: those that go out and those that came in (luo_session.c). */
final class Sessions {

    private static final int NAME_LENGTH = LuoLayouts.SESSION.field("name").byteLength();

    private static final Held NOTHING = () -> {
    };

    private final LuoEnvironment luo;
    private final Files files;
    private final HandoverRecord handover;
    private final EntryStore store;
    private final RwLock serializing = new RwLock("luo_session_serialize_rwsem");
    private final RwLock outgoingLock = new RwLock("luo_session_global.outgoing.rwsem");
    private final RwLock incomingLock = new RwLock("luo_session_global.incoming.rwsem");
    private final Map<String, Session> outgoing = new LinkedHashMap<>();
    private final Map<String, Session> incoming = new LinkedHashMap<>();
    private EntryStore restored;
    private boolean deserialized;
    private ErrnoException deserializeError;

    Sessions(LuoEnvironment luo, Files files, HandoverRecord handover, EntryStore store) {
        this.luo = luo;
        this.files = files;
        this.handover = handover;
        this.store = store;
    }

    Collection<Session> outgoing() {
        return Collections.unmodifiableCollection(outgoing.values());
    }

    Collection<Session> incoming() {
        return Collections.unmodifiableCollection(incoming.values());
    }

    /** What the kernel before left, to be read when the device is opened first. */
    void setUpIncoming(EntryStore entries) {
        restored = entries;
    }

    SessionFile create(String name) throws ErrnoException {
        String function = "luo_session_create";
        return luo.context().trace().call(Layer.LUO, function, name, () -> {
            luo.context().faults().enter(function);
            if (luo.isLater() && (name.isEmpty() || name.length() >= NAME_LENGTH)) {
                throw LuoEnvironment.fail(Errno.EINVAL, "a session's name has 1 to 63 bytes, found " + name.length());
            }
            luo.allocate("struct luo_session");
            String stored = name.substring(0, Math.min(name.length(), NAME_LENGTH - 1));
            Session session = new Session(stored, files.newSet(stored));
            try (Held reading = mutating(function)) {
                insertOutgoing(session);
                try {
                    luo.allocate("file of session " + stored);
                } catch (ErrnoException e) {
                    removeOutgoing(session);
                    throw e;
                }
            }
            return new SessionFile(session, this);
        });
    }

    private void insertOutgoing(Session session) throws ErrnoException {
        try (Held held = outgoingLock.write(luo.context().locks(), "luo_session_insert")) {
            store.reserve(outgoing.size() + 1L);
            if (outgoing.containsKey(session.name())) {
                throw LuoEnvironment.fail(Errno.EEXIST, "there is a session " + session.name());
            }
            outgoing.put(session.name(), session);
        }
    }

    private void removeOutgoing(Session session) {
        try (Held held = outgoingLock.write(luo.context().locks(), "luo_session_remove")) {
            outgoing.remove(session.name());
            store.release(outgoing.size());
        }
    }

    SessionFile retrieve(String name) throws ErrnoException {
        String function = "luo_session_retrieve";
        return luo.context().trace().call(Layer.LUO, function, name, () -> {
            try (Held reading = mutating(function); Held held = incomingLock.read(luo.context().locks(), function)) {
                Session session = incoming.get(name);
                if (session == null) {
                    throw LuoEnvironment.fail(Errno.ENOENT, "no session " + name + " was handed over");
                }
                try (Held mutex = luo.lock(session.mutex(), function)) {
                    if (session.isRetrieved()) {
                        throw LuoEnvironment.fail(Errno.EINVAL, "session " + name + " was retrieved before");
                    }
                    luo.allocate("file of session " + name);
                    session.setRetrieved();
                    return new SessionFile(session, this);
                }
            }
        });
    }

    /** Linux 7.3 lets no session change while sessions are serialized, nor after that has gone well. */
    Held mutating(String function) {
        return luo.isLater() ? serializing.read(luo.context().locks(), function) : NOTHING;
    }

    /** The last descriptor of a session is closed. */
    void release(Session session) {
        luo.context().trace().event(Layer.LUO, "luo_session_release", session.name(), "");
        try (Held reading = mutating("luo_session_release")) {
            if (!session.isRetrieved()) {
                try (Held mutex = luo.lock(session.mutex(), "luo_session_release")) {
                    files.unpreserveAll(session);
                }
                removeOutgoing(session);
                return;
            }
            try (Held mutex = luo.lock(session.mutex(), "luo_session_release")) {
                files.finish(session);
            } catch (ErrnoException e) {
                luo.error("luo_session_release", "Unable to finish session [" + session.name() + "] on release");
                return;
            }
            try (Held held = incomingLock.write(luo.context().locks(), "luo_session_remove")) {
                incoming.remove(session.name());
            }
        }
    }

    /** Neither outgoing nor incoming sessions, which Linux 7.0 asks for before handlers and FLBs change. */
    boolean isQuiet() {
        return outgoing.isEmpty() && incoming.isEmpty();
    }

    /**
     * Freezes all sessions in the order they were created and writes their entries. On an error those before are
     * unfrozen in reverse order. In Linux 7.3 no session can change any more after success.
     */
    void serialize() throws ErrnoException {
        luo.context().trace().run(Layer.LUO, "luo_session_serialize", outgoing.size() + " sessions", () -> {
            String function = "luo_session_serialize";
            Held all = luo.isLater() ? serializing.write(luo.context().locks(), function) : NOTHING;
            boolean done = false;
            try (Held held = outgoingLock.write(luo.context().locks(), function)) {
                serializeAll();
                done = true;
            } finally {
                if (!done) {
                    all.close();
                }
            }
        });
    }

    private void serializeAll() throws ErrnoException {
        List<Session> sessions = new ArrayList<>(outgoing.values());
        for (Session session : sessions) {
            luo.lock(session.mutex(), "luo_session_serialize").close();
        }
        handover.begin();
        store.rewind();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            long entry = store.next("luo_session_serialize");
            try (Held mutex = luo.lock(session.mutex(), "luo_session_freeze_one")) {
                session.files().freeze(entry + LuoLayouts.SESSION.field("file_set").offset());
            } catch (ErrnoException e) {
                store.previous();
                undo(sessions.subList(0, i));
                throw e;
            }
            luo.writeText(LuoLayouts.SESSION, entry, "name", session.name());
            luo.context().races().reach("luo_session_serialize");
        }
        handover.end(store.head(), sessions.size());
    }

    private void undo(List<Session> frozen) {
        for (int i = frozen.size() - 1; i >= 0; i--) {
            long entry = store.previous();
            try (Held mutex = luo.lock(frozen.get(i).mutex(), "luo_session_unfreeze_one")) {
                frozen.get(i).files().unfreezeAll(entry + LuoLayouts.SESSION.field("file_set").offset());
            }
            luo.zero(entry, NAME_LENGTH);
        }
    }

    /**
     * Reads the sessions that were handed over, once; a failure is kept. Linux 7.0 forgets to keep one failure: that of
     * allocating a session.
     */
    void deserialize() throws ErrnoException {
        if (deserialized) {
            if (deserializeError != null) {
                throw deserializeError;
            }
            return;
        }
        deserialized = true;
        if (restored == null) {
            return;
        }
        luo.context().trace().run(Layer.LUO, "luo_session_deserialize", "", () -> {
            try {
                restored.read(this::deserializeOne);
            } catch (ErrnoException e) {
                if (luo.isLater()) {
                    deserializeError = e;
                    restored.destroyIncoming();
                }
                throw e;
            }
            restored.destroyIncoming();
        });
    }

    private void deserializeOne(Struct entry) throws ErrnoException {
        String name = entry.text("name");
        luo.allocate("struct luo_session");
        try {
            Session session = new Session(name, files.newSet(name));
            try (Held held = incomingLock.write(luo.context().locks(), "luo_session_insert")) {
                if (incoming.putIfAbsent(name, session) != null) {
                    luo.error("luo_session_deserialize", "Failed to insert session [" + name + "]");
                    throw LuoEnvironment.fail(Errno.EEXIST, "session " + name + " was handed over twice");
                }
            }
            try (Held mutex = luo.lock(session.mutex(), "luo_session_deserialize")) {
                files.deserialize(session, entry.struct("file_set"));
            }
        } catch (ErrnoException e) {
            deserializeError = e;
            throw e;
        }
    }
}
