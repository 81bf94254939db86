/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.file.KernelFile;

/** What a file handler's callbacks get and set (struct liveupdate_file_op_args): one preserved or incoming file. */
public final class FileArguments {

    private final Session session;
    private final long token;
    private KernelFile file;
    private long serializedData;
    private Object privateData;
    private int retrieveStatus;

    /**
     * Arguments of a file.
     *
     * @param session the session it belongs to
     * @param token   its token in the session
     * @param file    the file, or null while it was not retrieved
     */
    public FileArguments(Session session, long token, KernelFile file) {
        this.session = session;
        this.token = token;
        this.file = file;
    }

    /**
     * The session.
     *
     * @return the session
     */
    public Session session() {
        return session;
    }

    /**
     * The token.
     *
     * @return unsigned
     */
    public long token() {
        return token;
    }

    /**
     * The file.
     *
     * @return the file, or null while it was not retrieved
     */
    public KernelFile file() {
        return file;
    }

    /**
     * Sets the file that retrieve made.
     *
     * @param file the file
     */
    public void setFile(KernelFile file) {
        this.file = file;
    }

    /**
     * What is handed over: mostly the physical address of a preserved structure.
     *
     * @return opaque to LUO
     */
    public long serializedData() {
        return serializedData;
    }

    /**
     * Sets what is handed over.
     *
     * @param data opaque to LUO
     */
    public void setSerializedData(long data) {
        this.serializedData = data;
    }

    /**
     * What a handler keeps for itself between preserve and unpreserve, in the old kernel only.
     *
     * @return the handler's own
     */
    public Object privateData() {
        return privateData;
    }

    /**
     * Sets what the handler keeps.
     *
     * @param data the handler's own
     */
    public void setPrivateData(Object data) {
        this.privateData = data;
    }

    /**
     * How retrieving went.
     *
     * @return 0 never tried, 1 good, negative: minus the error number
     */
    public int retrieveStatus() {
        return retrieveStatus;
    }

    /**
     * Sets how retrieving went.
     *
     * @param status 0, 1 or minus an error number
     */
    public void setRetrieveStatus(int status) {
        this.retrieveStatus = status;
    }
}
