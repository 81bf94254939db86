/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

/**
 * The kinds of nodes and edges that themes know a colour or a line for. A kind is a free string: an unknown kind is
 * drawn in a neutral style.
 */
public final class Kinds {
    /** A node of the KHO tree, the tree itself or a preserved range. */
    public static final String KHO = "kho";
    /** A flattened device tree or one of its nodes. */
    public static final String FDT = "fdt";
    /** The live update orchestrator's own state. */
    public static final String LUO = "luo";
    /** A LUO session. */
    public static final String SESSION = "session";
    /** A file preserved in a session. */
    public static final String FILE = "file";
    /** File-lifecycle-bound global data. */
    public static final String FLB = "flb";
    /** A preserved memfd. */
    public static final String MEMFD = "memfd";
    /** A page of a serialized array. */
    public static final String ARRAY = "array";
    /** An entry of a serialized array. */
    public static final String ENTRY = "entry";
    /** An IOMMU unit. */
    public static final String UNIT = "unit";
    /** A device behind an IOMMU. */
    public static final String DEVICE = "device";
    /** An IOMMU domain. */
    public static final String DOMAIN = "domain";
    /** A root table. */
    public static final String ROOT_TABLE = "root-table";
    /** A context table. */
    public static final String CONTEXT_TABLE = "context-table";
    /** A PASID directory. */
    public static final String PASID_DIRECTORY = "pasid-directory";
    /** A PASID table. */
    public static final String PASID_TABLE = "pasid-table";
    /** A page table of any level. */
    public static final String PAGE_TABLE = "page-table";
    /** Memory that is pointed to: a page, a folio, a range. */
    public static final String MEMORY = "memory";
    /** An object of user space: a process, a file descriptor. */
    public static final String USER = "user";
    /** A group that only holds other nodes together. */
    public static final String GROUP = "group";

    /** Edge: a physical address in memory or in a register. */
    public static final String POINTER = "pointer";
    /** Edge: the link from one page of a chain to the next; chains are drawn in columns. */
    public static final String CHAIN = "chain";
    /** Edge: the upper contains or owns the lower. */
    public static final String CONTAINS = "contains";
    /** Edge: a reference by name, token or index, not by address. */
    public static final String REFERENCE = "reference";

    private Kinds() {
    }
}
