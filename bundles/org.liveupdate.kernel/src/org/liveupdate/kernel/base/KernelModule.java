/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/** A loadable kernel module. It cannot be removed while anybody holds a reference to it. */
public final class KernelModule {

    private final String name;
    private Runnable exit = () -> {
    };
    private int references;
    private boolean going;

    /**
     * A module that is loaded.
     *
     * @param name its name, for example {@code iommufd}
     */
    public KernelModule(String name) {
        this.name = name;
    }

    /**
     * Sets what its module_exit function does.
     *
     * @param exit runs when it is removed
     */
    public void onExit(Runnable exit) {
        this.exit = exit;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Takes a reference (try_module_get).
     *
     * @return false if the module is being removed
     */
    public boolean tryGet() {
        if (!going) {
            references++;
        }
        return !going;
    }

    /** Drops a reference (module_put). */
    public void put() {
        references--;
    }

    /**
     * How many references there are.
     *
     * @return 0 if it can be removed
     */
    public int references() {
        return references;
    }

    /**
     * Whether it is being removed or was removed.
     *
     * @return true from the moment on that removing it could no longer fail
     */
    public boolean isGone() {
        return going;
    }

    /**
     * Removes it (delete_module with O_NONBLOCK, as rmmod calls it).
     *
     * @throws ErrnoException -EAGAIN while it is in use, -EBUSY if it is being removed already
     */
    public void remove() throws ErrnoException {
        if (going) {
            throw new ErrnoException(Errno.EBUSY, "module " + name + " is being removed already");
        }
        if (references > 0) {
            throw new ErrnoException(Errno.EAGAIN, "module " + name + " is in use, references " + references);
        }
        going = true;
        exit.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
