/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that a kernel has and that is not serialized anywhere: a simulation knows it, a capture does not.
 *
 * @param kind       what it is
 * @param id         what it is told by in every step, unique among all objects of a state
 * @param label      its name for people, without the kind
 * @param properties its fields by name, in order, as text
 * @param links      what it refers to, in order
 */
public record KernelObject(Kind kind, String id, String label, Map<String, String> properties, List<Link> links) {

    /** Kinds of objects. */
    public enum Kind {
        /** An IOMMU group. */
        GROUP("group"),
        /** Who owns the DMA of a group. */
        OWNER("owner"),
        /** An iommufd context. */
        IOMMUFD("iommufd"),
        /** An I/O address space. */
        IOAS("IOAS"),
        /** A hardware page table. */
        HWPT("HWPT"),
        /** A device that is bound to an iommufd. */
        DEVICE("bound device"),
        /** A LUO session as the running kernel has it. */
        SESSION("LUO session"),
        /** A file in use. */
        FILE("open file"),
        /** A process. */
        PROCESS("process");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /**
         * The kind for people.
         *
         * @return words without article
         */
        public String text() {
            return text;
        }
    }

    /**
     * A reference to another object.
     *
     * @param role what for, such as "attached to"
     * @param id   id of the other object
     */
    public record Link(String role, String id) {

        /** Rejects missing parts. */
        public Link {
            Objects.requireNonNull(role);
            Objects.requireNonNull(id);
        }
    }

    /** Copies the collections. */
    public KernelObject {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        links = List.copyOf(links);
    }
}
