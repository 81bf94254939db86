/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelModule;

/** An FLB that notes every callback. */
final class TestFlb implements Flb {

    final Set<String> failing = new HashSet<>();
    boolean complete = true;
    KernelModule module;
    private final String compatible;
    private final List<String> calls;

    TestFlb(String compatible, List<String> calls) {
        this.compatible = compatible;
        this.calls = calls;
    }

    @Override
    public String compatible() {
        return compatible;
    }

    @Override
    public Optional<KernelModule> module() {
        return Optional.ofNullable(module);
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public State preserve() throws ErrnoException {
        note("preserve");
        return new State(0xabc000, "object of " + compatible);
    }

    @Override
    public void unpreserve(State state) {
        calls.add("unpreserve " + compatible + " " + state.object());
    }

    @Override
    public Object retrieve(long data) throws ErrnoException {
        note("retrieve");
        return "incoming " + Long.toHexString(data);
    }

    @Override
    public void finish(State state) {
        calls.add("finish " + compatible + " " + state.object());
    }

    private void note(String callback) throws ErrnoException {
        calls.add(callback + " " + compatible);
        if (failing.contains(callback)) {
            throw new ErrnoException(Errno.ERANGE, callback + " of " + compatible + " is to fail");
        }
    }
}
