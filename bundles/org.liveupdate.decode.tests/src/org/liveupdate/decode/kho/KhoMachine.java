/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.fdt.FdtEditor;
import org.liveupdate.abi.kho.ChunkListWriter;
import org.liveupdate.abi.kho.HandoverLayouts;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoGeneration.MapFormat;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.kho.PageSource;
import org.liveupdate.abi.kho.RadixTreeWriter;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;

/** Memory into which tests write what a kernel would hand over. */
public final class KhoMachine {

    /** Where pages are taken from first. */
    public static final long FIRST_PAGE = 0x100000;

    private final KhoGeneration generation;
    private final SparseMemory memory;
    private final PageSource pages;
    private final RadixTreeWriter tree;
    private final ChunkListWriter chunks;
    private final long radixRoot;
    private final long fdt;
    private final Map<String, long[]> nodes = new LinkedHashMap<>();

    /** A machine with memory of its own. */
    public KhoMachine(KhoGeneration generation) {
        this(generation, new SparseMemory(), FIRST_PAGE);
    }

    /** A machine in given memory; pages are taken from an address on. */
    public KhoMachine(KhoGeneration generation, SparseMemory memory, long first) {
        this.generation = generation;
        this.memory = memory;
        this.pages = source(memory, first);
        this.radixRoot = pages.allocate();
        this.tree = new RadixTreeWriter(memory, pages, radixRoot);
        this.chunks = new ChunkListWriter(memory, pages);
        this.fdt = page();
    }

    private static PageSource source(SparseMemory memory, long first) {
        return new PageSource() {

            private long next = first;

            @Override
            public long allocate() {
                long page = next;
                next += PhysicalMemory.PAGE_SIZE;
                memory.write(page, new byte[PhysicalMemory.PAGE_SIZE]);
                return page;
            }

            @Override
            public void free(long page) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** The memory. */
    public SparseMemory memory() {
        return memory;
    }

    /** Address of the root tree. */
    public long fdt() {
        return fdt;
    }

    /** Address of the memory map, once finished (radix tree: always). */
    public long radixRoot() {
        return radixRoot;
    }

    /** A zeroed page that is not preserved. */
    public long plainPage() {
        return pages.allocate();
    }

    /** A zeroed page that is preserved. */
    public long page() {
        long page = pages.allocate();
        preserve(page, 0);
        return page;
    }

    /** Some zeroed pages one behind the other, each preserved. */
    public List<Long> pageRun(int count) {
        List<Long> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(page());
        }
        return result;
    }

    /** Source of pages that are not preserved. */
    public PageSource pages() {
        return pages;
    }

    /** Adds a folio to the memory map. */
    public void preserve(long address, int order) {
        if (generation.mapFormat() == MapFormat.RADIX_TREE) {
            tree.add(address, order);
        } else {
            chunks.add(address, order);
        }
    }

    /** Takes a folio out of the memory map. */
    public void unpreserve(long address, int order) {
        if (generation.mapFormat() == MapFormat.RADIX_TREE) {
            tree.remove(address, order);
        } else {
            chunks.remove(address, order);
        }
    }

    /** Adds a sub-node for a blob that is in memory already. */
    public void node(String name, long data, long size) {
        nodes.put(name, new long[] {data, size});
    }

    /** Adds a sub-node and its blob in a page of its own. */
    public long node(String name, byte[] blob) {
        long page = page();
        memory.write(page, blob);
        node(name, page, blob.length);
        return page;
    }

    /** Adds the sub-node that counts handovers. */
    public void kexec(long count) {
        node("kexec-metadata", KhoLayouts.KEXEC_METADATA.blank(0).set("version", 1)
                .setText("previous_release", "7.3.4").set("kexec_count", count).bytes());
    }

    /** Writes the root tree, and the chunk list where there is one. */
    public long finish() {
        return finish(generation.compatible());
    }

    /** The same with another compatible string. */
    public long finish(String compatible) {
        long map = generation.mapFormat() == MapFormat.RADIX_TREE ? radixRoot : chunks.write();
        byte[] blob = new FdtBuilder().begin("").property("compatible", compatible)
                .property(KhoGeneration.MEMORY_MAP, map).end().finish();
        for (Map.Entry<String, long[]> node : nodes.entrySet()) {
            FdtEditor editor = FdtEditor.openInto(blob, PhysicalMemory.PAGE_SIZE);
            String[] path = {node.getKey()};
            editor.addSubnode(new String[0], node.getKey());
            editor.setProperty(path, generation.dataProperty(), FdtBuilder.nativeU64(node.getValue()[0]));
            if (!generation.sizeProperty().isEmpty()) {
                editor.setProperty(path, generation.sizeProperty(), FdtBuilder.nativeU64(node.getValue()[1]));
            }
            blob = editor.pack();
        }
        memory.write(fdt, blob);
        return fdt;
    }

    /** Writes a setup_data node of KHO and the list of scratch areas. */
    public long handover(long next, long... scratch) {
        long page = plainPage();
        long list = plainPage();
        for (int i = 0; i < scratch.length; i += 2) {
            HandoverLayouts.SCRATCH.blank(list + i * 8L).set("addr", scratch[i]).set("size", scratch[i + 1])
                    .writeTo(memory);
        }
        long node = page + 0xe0;
        HandoverLayouts.SETUP_DATA.blank(node).set("next", next).set("type", HandoverLayouts.SETUP_KEXEC_KHO)
                .set("len", HandoverLayouts.KHO_DATA.size()).writeTo(memory);
        HandoverLayouts.KHO_DATA.blank(node + HandoverLayouts.SETUP_DATA.size()).set("fdt_addr", fdt)
                .set("fdt_size", PhysicalMemory.PAGE_SIZE).set("scratch_addr", list)
                .set("scratch_size", scratch.length * 8L).writeTo(memory);
        return node;
    }

    /** Writes boot_params that point to a setup_data node. */
    public long bootParams(long setupData) {
        Struct params = HandoverLayouts.BOOT_PARAMS.blank(plainPage()).set("boot_flag", HandoverLayouts.BOOT_FLAG)
                .set("header", HandoverLayouts.HEADER_MAGIC).set("version", 0x20f).set("setup_data", setupData);
        params.writeTo(memory);
        return params.address();
    }

    /** A context without anything noted. */
    public DecodeContext context() {
        return DecodeContext.of(memory, Progress.NONE);
    }

    /** Decodes the tree without a handover. */
    public KhoState decode(DecodeContext context) {
        return KhoDecoder.decode(context, fdt, Optional.empty()).orElseThrow();
    }

    /** Decodes the tree, which must be free of problems. */
    public KhoState decodeCleanly() {
        DecodeContext context = context();
        KhoState state = decode(context);
        if (!context.problems().problems().isEmpty()) {
            throw new AssertionError(context.problems().problems());
        }
        return state;
    }

    /** Codes of the problems of a context. */
    public static List<String> codes(DecodeContext context) {
        return context.problems().problems().stream().map(Problem::code).distinct().toList();
    }
}
