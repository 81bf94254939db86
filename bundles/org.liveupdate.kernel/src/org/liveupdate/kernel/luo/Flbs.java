/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.luo.FlbState.Side;
import org.liveupdate.kernel.memory.Folio;

/** File-lifecycle-bound data: which FLBs there are, their counts, and the page they are handed over in (luo_flb.c). */
final class Flbs {

    private final LuoEnvironment luo;
    private final Map<Flb, FlbState> states = new IdentityHashMap<>();
    private final List<FlbState> registered = new ArrayList<>();
    private Folio outgoing;
    private long incoming;

    Flbs(LuoEnvironment luo) {
        this.luo = luo;
    }

    /** Allocates the page that FLBs are handed over in. */
    void setUpOutgoing() throws ErrnoException {
        outgoing = luo.kho().allocatePreserved(4096, "LUO FLBs");
        LuoLayouts.FLB_HEADER.blank(outgoing.address()).set("pgcnt", 1).writeTo(luo.memory());
    }

    void dropOutgoing() {
        luo.kho().unpreserveFree(outgoing);
        outgoing = null;
    }

    long outgoingPage() {
        return outgoing.address();
    }

    void setUpIncoming(long page) {
        incoming = page;
    }

    FlbState state(Flb flb) {
        return states.computeIfAbsent(flb, FlbState::new);
    }

    /** Links an FLB to a handler; the caller has checked everything that does not concern FLBs. */
    void link(RegisteredHandler handler, FlbState state) throws ErrnoException {
        if (handler.flbs().contains(state)) {
            throw LuoEnvironment.fail(Errno.EEXIST, state + " is linked to " + handler.handler().compatible());
        }
        if (state.users == 0) {
            if (registered.size() == LuoGeneration.FLB_CAPACITY) {
                throw LuoEnvironment.fail(Errno.ENOSPC, "there are " + LuoGeneration.FLB_CAPACITY + " FLBs");
            }
            if (registered.stream().anyMatch(other -> other.flb.compatible().equals(state.flb.compatible()))) {
                throw LuoEnvironment.fail(Errno.EEXIST, "another FLB is " + state);
            }
            if (!luo.isLater() && !LuoEnvironment.tryGet(state.flb.module())) {
                throw LuoEnvironment.fail(Errno.EAGAIN, "the module of " + state + " is being removed");
            }
            registered.add(state);
        }
        state.users++;
        handler.flbs().add(state);
    }

    /** Takes {@link #link} back; false if there is no such link. */
    boolean unlink(RegisteredHandler handler, FlbState state) {
        if (!handler.flbs().remove(state)) {
            return false;
        }
        state.users--;
        if (state.users == 0) {
            registered.remove(state);
            if (!luo.isLater()) {
                state.flb.module().ifPresent(KernelModule::put);
            }
        }
        return true;
    }

    /** A file of the handler is about to be preserved: counts all its FLBs up, all or none. */
    void filePreserve(RegisteredHandler handler) throws ErrnoException {
        List<FlbState> flbs = handler.flbs();
        for (int i = 0; i < flbs.size(); i++) {
            try {
                preserveOne(flbs.get(i));
            } catch (ErrnoException e) {
                for (int k = i - 1; k >= 0; k--) {
                    putOutgoing(flbs.get(k));
                }
                throw e;
            }
        }
    }

    /** A file of the handler is no longer preserved. */
    void fileUnpreserve(RegisteredHandler handler) {
        for (int i = handler.flbs().size() - 1; i >= 0; i--) {
            putOutgoing(handler.flbs().get(i));
        }
    }

    /** A file of the handler was finished in the new kernel. */
    void fileFinish(RegisteredHandler handler) {
        for (int i = handler.flbs().size() - 1; i >= 0; i--) {
            putIncoming(handler.flbs().get(i));
        }
    }

    private void preserveOne(FlbState state) throws ErrnoException {
        String function = "luo_flb_file_preserve_one";
        Side side = state.outgoing;
        try (Held held = luo.lock(side.lock, function)) {
            if (side.count == 0) {
                if (luo.isLater() && !LuoEnvironment.tryGet(state.flb.module())) {
                    throw LuoEnvironment.fail(Errno.ENODEV, "the module of " + state + " is being removed");
                }
                Flb.State made = preserved(state);
                side.data = made.data();
                side.object = made.object();
            }
            side.count++;
        }
    }

    private Flb.State preserved(FlbState state) throws ErrnoException {
        try {
            return luo.context().trace().call(Layer.LUO, "luo_flb_file_preserve", state.toString(),
                    () -> state.flb.preserve());
        } catch (ErrnoException e) {
            if (luo.isLater()) {
                state.flb.module().ifPresent(KernelModule::put);
            }
            throw e;
        }
    }

    /** One user less; the last one unpreserves (liveupdate_flb_put_outgoing). */
    void putOutgoing(FlbState state) {
        String function = luo.isLater() ? "liveupdate_flb_put_outgoing" : "luo_flb_file_unpreserve_one";
        Side side = state.outgoing;
        try (Held held = luo.lock(side.lock, function)) {
            if (!countDown(side, function, state)) {
                return;
            }
            luo.context().trace().event(Layer.LUO, "luo_flb_file_unpreserve", state.toString(), "");
            state.flb.unpreserve(side.state());
            side.forget();
            if (luo.isLater()) {
                state.flb.module().ifPresent(KernelModule::put);
            }
        }
    }

    /** One user less in the new kernel; the last one finishes (liveupdate_flb_put_incoming). */
    void putIncoming(FlbState state) {
        String function = luo.isLater() ? "liveupdate_flb_put_incoming" : "luo_flb_file_finish_one";
        Side side = state.incoming;
        try (Held held = luo.lock(side.lock, function)) {
            if (!countDown(side, function, state)) {
                return;
            }
            try {
                retrieveOne(state);
            } catch (ErrnoException e) {
                luo.context().log().warn(function, state + " cannot be retrieved to finish it: " + e);
                return;
            }
            luo.context().trace().event(Layer.LUO, "luo_flb_file_finish", state.toString(), "");
            state.flb.finish(side.state());
            side.forget();
            state.finished = true;
            if (luo.isLater()) {
                state.flb.module().ifPresent(KernelModule::put);
            }
        }
    }

    /**
     * Counts down; true if nothing is left. A plain counter (Linux 7.0) wraps below zero; a refcount_t (Linux 7.3)
     * warns and stays where it is. Both happen when a file is finished before anybody retrieved the FLB, as only
     * retrieving loads the count.
     */
    private boolean countDown(Side side, String function, FlbState state) {
        if (luo.isLater() && side.count <= 0) {
            luo.context().log().warn(function, "refcount_t of " + state + ": underflow; use-after-free");
            side.count = Side.SATURATED;
            return false;
        }
        side.count--;
        return side.count == 0;
    }

    /** The outgoing object, in Linux 7.3 with a reference (liveupdate_flb_get_outgoing). */
    Object getOutgoing(FlbState state) throws ErrnoException {
        String function = "liveupdate_flb_get_outgoing";
        try (Held held = luo.lock(state.outgoing.lock, function)) {
            if (luo.isLater()) {
                if (state.outgoing.object == null) {
                    throw LuoEnvironment.fail(Errno.ENOENT, state + " has no outgoing object");
                }
                state.outgoing.count++;
            }
            return state.outgoing.object;
        }
    }

    /** The incoming object, in Linux 7.3 with a reference (liveupdate_flb_get_incoming). */
    Object getIncoming(FlbState state) throws ErrnoException {
        String function = "liveupdate_flb_get_incoming";
        return luo.context().trace().call(Layer.LUO, function, state.toString(), () -> {
            try (Held held = luo.lock(state.incoming.lock, function)) {
                if (state.incoming.object == null) {
                    retrieveOne(state);
                }
                if (luo.isLater()) {
                    state.incoming.count++;
                }
                return state.incoming.object;
            }
        });
    }

    private void retrieveOne(FlbState state) throws ErrnoException {
        if (state.finished) {
            throw LuoEnvironment.fail(Errno.ENODATA, state + " was finished");
        }
        if (state.status < 0) {
            throw state.error;
        }
        if (state.status > 0) {
            return;
        }
        if (incoming == 0) {
            throw LuoEnvironment.fail(Errno.ENODATA, "no FLBs were handed over");
        }
        Struct entry = find(state.flb.compatible());
        state.incoming.data = entry.get("data");
        state.incoming.count = entry.get("count");
        if (luo.isLater() && !LuoEnvironment.tryGet(state.flb.module())) {
            throw LuoEnvironment.fail(Errno.ENODEV, "the module of " + state + " is being removed");
        }
        try {
            state.incoming.object = state.flb.retrieve(state.incoming.data);
            state.status = 1;
        } catch (ErrnoException e) {
            if (luo.isLater()) {
                state.status = -e.errno().number();
                state.error = e;
                state.flb.module().ifPresent(KernelModule::put);
            }
            throw e;
        }
    }

    private Struct find(String name) throws ErrnoException {
        String function = "luo_flb_retrieve_one";
        long count = luo.read(LuoLayouts.FLB_HEADER, incoming, function).get("count");
        for (long i = 0; Long.compareUnsigned(i, count) < 0; i++) {
            Struct entry = luo.read(LuoLayouts.FLB, entry(incoming, i), function);
            if (entry.text("name").equals(name)) {
                return entry;
            }
        }
        throw LuoEnvironment.fail(Errno.ENOENT, "no FLB " + name + " was handed over");
    }

    /** Writes every FLB that has users (luo_flb_serialize). */
    void serialize() {
        int written = 0;
        for (FlbState state : registered) {
            if (state.outgoing.count > 0) {
                long at = entry(outgoing.address(), written);
                luo.writeText(LuoLayouts.FLB, at, "name", state.flb.compatible());
                luo.read(LuoLayouts.FLB, at, "luo_flb_serialize").set("data", state.outgoing.data)
                        .set("count", state.outgoing.count).writeTo(luo.memory());
                written++;
            }
        }
        luo.read(LuoLayouts.FLB_HEADER, outgoing.address(), "luo_flb_serialize").set("count", written)
                .writeTo(luo.memory());
        luo.context().trace().event(Layer.LUO, "luo_flb_serialize", written + " FLBs", "");
    }

    private static long entry(long page, long index) {
        return page + LuoLayouts.FLB_HEADER.size() + index * LuoLayouts.FLB.size();
    }
}
