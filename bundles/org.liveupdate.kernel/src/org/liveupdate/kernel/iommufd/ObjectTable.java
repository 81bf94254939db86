/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Lock;

/** The objects of an iommufd file: an xarray that gives the lowest free number, from 1 (XA_FLAGS_ALLOC1). */
final class ObjectTable {

    private final Lock lock = Lock.spinlock("ictx->objects.xa_lock");
    private final SortedMap<Integer, IommufdObject> objects = new TreeMap<>();
    private final TreeSet<Integer> holes = new TreeSet<>();
    private int next = 1;

    Lock lock() {
        return lock;
    }

    /** Gives an object a number and a place. */
    void add(IommufdObject object) {
        Integer hole = holes.pollFirst();
        object.setId(hole == null ? next++ : hole);
        objects.put(object.id(), object);
    }

    void remove(IommufdObject object) {
        if (objects.remove(object.id()) != null) {
            holes.add(object.id());
        }
    }

    /** The object with a number, if it is of a class: -ENOENT otherwise. */
    <T extends IommufdObject> T get(int id, Class<T> type) throws ErrnoException {
        IommufdObject object = objects.get(id);
        if (!type.isInstance(object)) {
            throw new ErrnoException(Errno.ENOENT, "object " + id + ": expected " + type.getSimpleName() + ", found "
                    + (object == null ? "none" : object));
        }
        return type.cast(object);
    }

    /** All objects of a class by ascending number. */
    <T extends IommufdObject> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (IommufdObject object : objects.values()) {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }
}
