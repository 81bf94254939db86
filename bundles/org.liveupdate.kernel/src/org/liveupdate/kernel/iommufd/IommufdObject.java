/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

/** Something that user space knows by a number in an iommufd file (struct iommufd_object). */
public abstract class IommufdObject {

    private int id;
    private int users = 1;

    /**
     * What user space calls it by.
     *
     * @return from 1, unique in its iommufd file
     */
    public int id() {
        return id;
    }

    void setId(int id) {
        this.id = id;
    }

    /**
     * How many users it has, its place in the file included.
     *
     * @return 1 if it can be destroyed
     */
    public int users() {
        return users;
    }

    void get() {
        users++;
    }

    void put() {
        users--;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}
