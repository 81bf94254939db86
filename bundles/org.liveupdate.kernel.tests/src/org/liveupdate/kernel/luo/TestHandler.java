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
import org.liveupdate.kernel.file.KernelFile;

/** A handler that takes files whose name begins with its compatible string, and notes every callback. */
final class TestHandler implements FileHandler {

    final Set<String> failing = new HashSet<>();
    final List<String> calls;
    Errno error = Errno.ERANGE;
    boolean canFinish = true;
    boolean complete = true;
    KernelModule module;
    Runnable onPreserve = () -> {
    };
    Runnable onFreeze = () -> {
    };
    private final String compatible;

    TestHandler(String compatible, List<String> calls) {
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
    public boolean canPreserve(KernelFile file) {
        return file.name().startsWith(compatible);
    }

    @Override
    public void preserve(FileArguments arguments) throws ErrnoException {
        onPreserve.run();
        note("preserve", arguments.file().name());
        arguments.setSerializedData(0x1000L + arguments.token());
        arguments.setPrivateData(arguments.file().name());
    }

    @Override
    public void unpreserve(FileArguments arguments) {
        calls.add("unpreserve " + arguments.privateData());
    }

    @Override
    public void freeze(FileArguments arguments) throws ErrnoException {
        onFreeze.run();
        note("freeze", arguments.file().name());
        arguments.setSerializedData(arguments.serializedData() + 0x100000);
    }

    @Override
    public void unfreeze(FileArguments arguments) {
        calls.add("unfreeze " + arguments.file().name());
    }

    @Override
    public void retrieve(FileArguments arguments) throws ErrnoException {
        note("retrieve", Long.toHexString(arguments.serializedData()));
        arguments.setFile(new TestFile(compatible + " " + arguments.token(), calls));
    }

    @Override
    public boolean canFinish(FileArguments arguments) {
        calls.add("can_finish " + arguments.token());
        return canFinish;
    }

    @Override
    public void finish(FileArguments arguments) {
        calls.add("finish " + arguments.token() + " status " + arguments.retrieveStatus());
    }

    private void note(String callback, String what) throws ErrnoException {
        calls.add(callback + " " + what);
        if (failing.contains(callback + " " + what) || failing.contains(callback)) {
            throw new ErrnoException(error, callback + " " + what + " is to fail");
        }
    }
}
