/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtLayouts;
import org.liveupdate.abi.fdt.FdtNode;
import org.liveupdate.abi.fdt.FdtProperty;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.fdt.FdtAt;

/** Reads the sub-nodes of a root tree, and those of their blobs that belong to KHO itself. */
final class SubBlobs {

    /** Name of the sub-node of reserved ranges. */
    static final String MEMBLOCK = "memblock";

    /** Name of the sub-node that says who handed over. */
    static final String KEXEC_METADATA = "kexec-metadata";

    /** Largest blob that is read, in bytes; those that kernels make have at most a few pages. */
    private static final int MAX_BLOB = 1 << 16;

    private final DecodeContext context;
    private final KhoGeneration generation;
    private final long fdt;

    SubBlobs(DecodeContext context, KhoGeneration generation, long fdt) {
        this.context = context;
        this.generation = generation;
        this.fdt = fdt;
    }

    List<KhoNode> nodes(FdtNode root) {
        List<KhoNode> result = new ArrayList<>();
        for (FdtNode child : root.children()) {
            OptionalLong data = number(child, generation.dataProperty(), KhoLayouts.SUBTREE_DATA, fdt);
            if (data.isEmpty()) {
                continue;
            }
            OptionalLong size = generation.sizeProperty().isEmpty() ? OptionalLong.empty()
                    : number(child, generation.sizeProperty(), KhoLayouts.SUBTREE_SIZE, fdt);
            result.add(new KhoNode(child.name(), data.getAsLong(), size, blob(child, data.getAsLong(), size)));
        }
        return result;
    }

    /** A property of 8 bytes, noted as a structure; a problem if it is missing or has another length. */
    private OptionalLong number(FdtNode node, String name, Layout layout, long tree) {
        Optional<FdtProperty> property = node.property(name);
        OptionalLong value = property.map(FdtProperty::u64).orElse(OptionalLong.empty());
        if (value.isEmpty()) {
            context.problems().error(KhoRules.NODE, tree + node.offset(), "node " + node.name()
                    + ": expected a property " + name + " of 8 bytes, found "
                    + property.map(found -> found.length() + " bytes").orElse("none"));
        } else {
            context.structures().add(layout, tree + property.get().valueOffset(), name + " of " + node.name());
        }
        return value;
    }

    private Optional<Blob> blob(FdtNode node, long data, OptionalLong said) {
        long size = said.orElseGet(() -> assumedSize(node.name(), data));
        if (size == 0 && said.isEmpty()) {
            return Optional.empty();
        }
        long at = fdt + node.offset();
        if (size <= 0 || size > MAX_BLOB) {
            context.problems().error(KhoRules.BLOB_SIZE, at, "node " + node.name() + ": expected a blob of 1 to "
                    + MAX_BLOB + " bytes, found " + Hex.of(size));
            return Optional.empty();
        }
        Optional<byte[]> bytes = context.memory().bytes(data, (int) size);
        if (bytes.isEmpty()) {
            context.problems().error(KhoRules.BLOB_OUTSIDE, at, "node " + node.name() + ": expected " + size
                    + " bytes of blob in memory, found " + Hex.of(data) + ", which is not");
        }
        if (bytes.isPresent() && FdtAt.isAt(context, data)) {
            context.structures().add(FdtLayouts.HEADER, data, "tree of " + node.name());
        }
        return bytes.map(found -> new Blob(data, found));
    }

    /** The size of a blob whose node does not say it: what a tree says of itself, or what is known by name. */
    private long assumedSize(String name, long data) {
        if (FdtAt.isAt(context, data)) {
            return FdtLayouts.HEADER.at(context.memory(), data).map(header -> header.get("totalsize")).orElse(0L);
        }
        return name.equals(KEXEC_METADATA) ? KhoLayouts.KEXEC_METADATA.size() : 0;
    }

    Optional<KexecMetadata> kexecMetadata(List<KhoNode> nodes) {
        Optional<Blob> blob = blob(nodes, KEXEC_METADATA);
        if (blob.isEmpty()) {
            return Optional.empty();
        }
        long at = blob.get().address();
        int expected = KhoLayouts.KEXEC_METADATA.size();
        if (blob.get().length() < expected) {
            context.problems().warning(KhoRules.BLOB_SIZE, at,
                    "kexec-metadata: expected " + expected + " bytes, found " + blob.get().length());
            return Optional.empty();
        }
        Struct struct = KhoLayouts.KEXEC_METADATA.over(blob.get().bytes(), 0, at);
        long version = struct.get("version");
        if (version != 1) {
            context.problems().warning(KhoRules.METADATA_VERSION, at,
                    "kexec-metadata: expected version 1, found " + version);
            return Optional.empty();
        }
        context.structures().add(KhoLayouts.KEXEC_METADATA, at, "kexec metadata");
        return Optional.of(new KexecMetadata(at, version, struct.text("previous_release"), struct.get("kexec_count")));
    }

    List<ReservedMemory> memblock(List<KhoNode> nodes) {
        Optional<Blob> blob = blob(nodes, MEMBLOCK);
        if (blob.isEmpty()) {
            return List.of();
        }
        long at = blob.get().address();
        Optional<Fdt> tree = FdtAt.read(context, at, MAX_BLOB, "tree of reserved memory");
        if (tree.isEmpty()) {
            return List.of();
        }
        String compatible = tree.get().root().compatible();
        if (!compatible.equals("memblock-v1")) {
            malformed(at, "memblock: expected compatible memblock-v1, found \"" + compatible + "\"");
            return List.of();
        }
        List<ReservedMemory> result = new ArrayList<>();
        for (FdtNode node : tree.get().root().children()) {
            if (!node.compatible().equals("reserve-mem-v1")) {
                malformed(at + node.offset(), "memblock node " + node.name()
                        + ": expected compatible reserve-mem-v1, found \"" + node.compatible() + "\"");
                continue;
            }
            OptionalLong start = number(node, "start", KhoLayouts.RESERVE_START, at);
            OptionalLong size = number(node, "size", KhoLayouts.RESERVE_SIZE, at);
            if (start.isPresent() && size.isPresent()) {
                result.add(new ReservedMemory(node.name(), start.getAsLong(), size.getAsLong()));
            }
        }
        return result;
    }

    private void malformed(long at, String message) {
        context.problems().add(Severity.ERROR, KhoRules.MEMBLOCK, at < 0 ? Problem.NO_ADDRESS : at, message);
    }

    private static Optional<Blob> blob(List<KhoNode> nodes, String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst().flatMap(KhoNode::blob);
    }
}
