/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtNode;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Layer;

/** What the kernel before this one handed over: root tree, memory map and scratch areas. */
public final class Incoming {

    private final PhysicalMemory memory;
    private final KhoGeneration generation;
    private final long tree;
    private final long map;
    private final List<AddressRange> scratch;

    private Incoming(PhysicalMemory memory, KhoGeneration generation, long tree, long map,
            List<AddressRange> scratch) {
        this.memory = memory;
        this.generation = generation;
        this.tree = tree;
        this.map = map;
        this.scratch = List.copyOf(scratch);
    }

    /**
     * Early in the boot: checks what the kernel before handed over (kho_populate). Anything wrong is logged and means
     * an ordinary boot.
     *
     * @param context the machine's context
     * @param memory  the machine's memory
     * @param tree    physical address of the root tree
     * @param scratch the scratch areas
     * @return what is handed over, or empty
     */
    public static Optional<Incoming> populate(KernelContext context, PhysicalMemory memory, long tree,
            List<AddressRange> scratch) {
        String caller = "kho_populate";
        try {
            Incoming incoming = check(memory, context.generations().kho(), tree, scratch);
            context.trace().event(Layer.KHO, caller, "fdt " + Hex.of(tree), "0");
            return Optional.of(incoming);
        } catch (ErrnoException e) {
            context.trace().event(Layer.KHO, caller, "fdt " + Hex.of(tree), "-" + e.errno());
            context.log().add(Severity.ERROR, caller, e.getMessage() + ", disabling KHO revival");
            return Optional.empty();
        }
    }

    private static Incoming check(PhysicalMemory memory, KhoGeneration generation, long tree,
            List<AddressRange> scratch) throws ErrnoException {
        Fdt found = RootTrees.read(memory, tree)
                .orElseThrow(() -> invalid("the handover FDT is no device tree"));
        if (!generation.compatible().equals(found.root().compatible())) {
            throw invalid("the handover FDT is \"" + found.root().compatible() + "\", this kernel knows \""
                    + generation.compatible() + "\"");
        }
        OptionalLong map = RootTrees.number(found.root(), KhoGeneration.MEMORY_MAP);
        if (map.isEmpty() || map.getAsLong() == 0) {
            throw invalid("the handover FDT has no memory map");
        }
        return new Incoming(memory, generation, tree, map.getAsLong(), scratch);
    }

    long tree() {
        return tree;
    }

    long map() {
        return map;
    }

    /**
     * The scratch areas, which the next handover uses again.
     *
     * @return the areas, empty ones included
     */
    public List<AddressRange> scratch() {
        return scratch;
    }

    Blob subtree(String name) throws ErrnoException {
        Optional<FdtNode> node = RootTrees.read(memory, tree).flatMap(found -> found.root().child(name));
        if (node.isEmpty()) {
            throw new ErrnoException(Errno.ENOENT, "the handover has no sub-tree " + name);
        }
        long data = RootTrees.number(node.get(), generation.dataProperty())
                .orElseThrow(() -> invalid("sub-tree " + name + " has no valid " + generation.dataProperty()));
        if (generation.sizeProperty().isEmpty()) {
            return new Blob(data, 0);
        }
        long size = RootTrees.number(node.get(), generation.sizeProperty())
                .orElseThrow(() -> invalid("sub-tree " + name + " has no valid " + generation.sizeProperty()));
        return new Blob(data, size);
    }

    private static ErrnoException invalid(String why) {
        return new ErrnoException(Errno.EINVAL, why);
    }
}
