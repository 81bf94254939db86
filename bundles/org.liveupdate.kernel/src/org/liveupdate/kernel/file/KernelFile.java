/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.file;

/** An open file (struct file): descriptors, other files and the live update orchestrator hold references to it. */
public abstract class KernelFile {

    private final String name;
    private int references = 1;
    private long position;

    /**
     * A file with one reference.
     *
     * @param name readable name, for example {@code memfd A}
     */
    protected KernelFile(String name) {
        this.name = name;
    }

    /** The last reference is gone (the release operation). */
    protected abstract void release();

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Takes a reference (fget).
     *
     * @return this file
     */
    public final KernelFile get() {
        references++;
        return this;
    }

    /** Drops a reference (fput); the last one releases the file. */
    public final void put() {
        references--;
        if (references == 0) {
            release();
        }
    }

    /**
     * How many references there are.
     *
     * @return 0 after the release
     */
    public int references() {
        return references;
    }

    /**
     * The file position (f_pos).
     *
     * @return in bytes
     */
    public long position() {
        return position;
    }

    /**
     * Moves the file position.
     *
     * @param position in bytes
     */
    public void setPosition(long position) {
        this.position = position;
    }

    @Override
    public String toString() {
        return name;
    }
}
