/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.fdt.FdtEditor;
import org.liveupdate.abi.fdt.FdtException;
import org.liveupdate.abi.fdt.FdtException.Reason;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;

/** The outgoing root tree: one page with a flattened device tree, changed in place as libfdt does it. */
final class RootTree {

    private static final String[] ROOT = {};

    private final WritableMemory memory;
    private final KhoGeneration generation;
    private final long page;

    RootTree(WritableMemory memory, KhoGeneration generation, long page, long map) {
        this.memory = memory;
        this.generation = generation;
        this.page = page;
        memory.write(page, new FdtBuilder().begin("").property(KhoGeneration.COMPATIBLE, generation.compatible())
                .property(KhoGeneration.MEMORY_MAP, map).end().finish(PhysicalMemory.PAGE_SIZE));
    }

    long address() {
        return page;
    }

    /** Changes the payload where it stands, as kho-v1 does when it finalizes. */
    void setMap(long map) {
        int offset = RootTrees.read(memory, page).flatMap(tree -> tree.root().property(KhoGeneration.MEMORY_MAP))
                .orElseThrow(() -> new IllegalStateException("the KHO root tree has no memory map")).valueOffset();
        memory.write(page + offset, FdtBuilder.nativeU64(map));
    }

    void add(String name, Blob blob) throws ErrnoException {
        FdtEditor editor = open();
        try {
            editor.addSubnode(ROOT, name);
            String[] node = {name};
            editor.setProperty(node, generation.dataProperty(), FdtBuilder.nativeU64(blob.address()));
            if (!generation.sizeProperty().isEmpty()) {
                editor.setProperty(node, generation.sizeProperty(), FdtBuilder.nativeU64(blob.size()));
            }
        } catch (FdtException e) {
            throw new ErrnoException(e.reason() == Reason.EXISTS ? Errno.EEXIST : Errno.ENOMEM,
                    "sub-tree " + name + ": " + e.getMessage());
        } finally {
            write(editor);
        }
    }

    /** Removes the first node whose blob is at an address; false if there is none. */
    boolean remove(long address) {
        Optional<String> name = RootTrees.read(memory, page).flatMap(tree -> tree.root().children().stream()
                .filter(node -> RootTrees.number(node, generation.dataProperty()).orElse(-1) == address)
                .map(node -> node.name()).findFirst());
        if (name.isEmpty()) {
            return false;
        }
        FdtEditor editor = open();
        editor.removeNode(name.get());
        write(editor);
        return true;
    }

    private FdtEditor open() {
        byte[] bytes = memory.bytes(page, PhysicalMemory.PAGE_SIZE)
                .orElseThrow(() -> new IllegalStateException("the KHO root tree is not in memory"));
        return FdtEditor.openInto(bytes, PhysicalMemory.PAGE_SIZE);
    }

    /** fdt_pack(); what it leaves behind the tree stays in the page. */
    private void write(FdtEditor editor) {
        editor.pack();
        memory.write(page, editor.buffer());
    }
}
