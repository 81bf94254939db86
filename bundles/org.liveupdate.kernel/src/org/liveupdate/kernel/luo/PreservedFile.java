/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.file.KernelFile;

/** A file of a session (struct luo_file): preserved in the old kernel, incoming in the new one. */
final class PreservedFile {

    private final Session session;
    private final RegisteredHandler handler;
    private final long token;
    private final Lock mutex;
    private KernelFile file;
    private long data;
    private Object privateData;
    private int status;
    private ErrnoException error;

    PreservedFile(Session session, RegisteredHandler handler, long token, KernelFile file, long data) {
        this.session = session;
        this.handler = handler;
        this.token = token;
        this.file = file;
        this.data = data;
        this.mutex = Lock.mutex("luo_file->mutex of " + session.name() + " token " + Hex.of(token));
    }

    RegisteredHandler handler() {
        return handler;
    }

    FileHandler ops() {
        return handler.handler();
    }

    long token() {
        return token;
    }

    Lock mutex() {
        return mutex;
    }

    /** The file; null in the new kernel until it was retrieved. */
    KernelFile file() {
        return file;
    }

    long data() {
        return data;
    }

    /** How retrieving went: 0 not tried, 1 good, negative minus an error number. */
    int status() {
        return status;
    }

    void setStatus(int status) {
        this.status = status;
    }

    /** Keeps the error of retrieving, which is not tried again. */
    void fail(ErrnoException reason) {
        status = -reason.errno().number();
        error = reason;
    }

    ErrnoException error() {
        return error;
    }

    void setFile(KernelFile file) {
        this.file = file;
    }

    /** Keeps what preserve gave: the data and the handler's own. */
    void keep(FileArguments arguments) {
        data = arguments.serializedData();
        privateData = arguments.privateData();
    }

    /** Keeps what freeze gave: the data only. */
    void keepData(FileArguments arguments) {
        data = arguments.serializedData();
    }

    /** Arguments for a callback of the old kernel. */
    FileArguments outgoing() {
        FileArguments arguments = new FileArguments(session, token, file);
        arguments.setSerializedData(data);
        arguments.setPrivateData(privateData);
        return arguments;
    }

    /** Arguments for retrieving: there is no file yet. */
    FileArguments toRetrieve() {
        FileArguments arguments = new FileArguments(session, token, null);
        arguments.setSerializedData(data);
        return arguments;
    }

    /** Arguments for can_finish and finish. */
    FileArguments incoming() {
        FileArguments arguments = new FileArguments(session, token, file);
        arguments.setSerializedData(data);
        arguments.setRetrieveStatus(status);
        return arguments;
    }

    @Override
    public String toString() {
        return "token " + Hex.of(token) + " " + ops().compatible();
    }
}
