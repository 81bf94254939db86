/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayList;
import java.util.List;
import org.liveupdate.model.Units;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;

/**
 * What is to be mapped.
 *
 * @param iova      first I/O virtual address
 * @param offset    offset in the memfd
 * @param length    number of bytes
 * @param readable  devices may read
 * @param writeable devices may write
 */
public record MappingSpec(long iova, long offset, long length, boolean readable, boolean writeable) {
    private static final long PAGE = 4096;

    /** Which value a problem is about. */
    public enum Field {
        /** The first I/O virtual address. */
        IOVA,
        /** The offset in the memfd. */
        OFFSET,
        /** The number of bytes. */
        LENGTH,
        /** What devices may do. */
        ACCESS
    }

    /**
     * A problem.
     *
     * @param field which value
     * @param text  what is wrong, for people
     */
    public record Problem(Field field, String text) {
    }

    /**
     * The whole of a memfd at a free address.
     *
     * @param ioas  where to
     * @param memfd the memory
     * @return what would usually be mapped
     */
    public static MappingSpec of(Ioas ioas, Memfd memfd) {
        return new MappingSpec(Addresses.iova(ioas, memfd.getSize()), 0, memfd.getSize(), true, true);
    }

    /**
     * What is wrong.
     *
     * @param ioas  where to
     * @param memfd the memory
     * @return problems in the order of the fields; empty when it can be mapped
     */
    public List<Problem> problems(Ioas ioas, Memfd memfd) {
        List<Problem> problems = new ArrayList<>();
        if (iova % PAGE != 0) {
            problems.add(new Problem(Field.IOVA, LabelTexts.label("mapping.aligned", Units.size(PAGE))));
        }
        if (offset % PAGE != 0) {
            problems.add(new Problem(Field.OFFSET, LabelTexts.label("mapping.aligned", Units.size(PAGE))));
        }
        if (length == 0 || length % PAGE != 0) {
            problems.add(new Problem(Field.LENGTH, LabelTexts.label("mapping.length", Units.size(PAGE))));
        } else if (Long.compareUnsigned(length, memfd.getSize()) > 0
                || Long.compareUnsigned(offset, memfd.getSize() - length) > 0) {
            problems.add(new Problem(Field.LENGTH, LabelTexts.label("mapping.beyond", Units.size(memfd.getSize()))));
        } else if (Long.compareUnsigned(iova + length - 1, iova) < 0) {
            problems.add(new Problem(Field.IOVA, LabelTexts.label("mapping.wraps")));
        } else {
            overlap(ioas, problems);
        }
        if (!readable && !writeable) {
            problems.add(new Problem(Field.ACCESS, LabelTexts.label("mapping.access")));
        }
        return problems;
    }

    private void overlap(Ioas ioas, List<Problem> problems) {
        for (Mapping other : ioas.getMappings()) {
            boolean overlaps = other.isFixed() && other.getLength() != 0
                    && Long.compareUnsigned(iova, other.getIova() + other.getLength() - 1) <= 0
                    && Long.compareUnsigned(other.getIova(), iova + length - 1) <= 0;
            if (overlaps) {
                problems.add(new Problem(Field.IOVA, LabelTexts.label("mapping.overlaps",
                        other.getName() == null ? other.getId() : other.getName(), Units.address(other.getIova()),
                        Units.size(other.getLength()))));
                return;
            }
        }
    }
}
