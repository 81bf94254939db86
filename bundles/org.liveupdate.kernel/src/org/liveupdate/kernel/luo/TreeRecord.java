/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.fdt.FdtNode;
import org.liveupdate.abi.fdt.FdtProperty;
import org.liveupdate.abi.fdt.FdtReader;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.kho.Blob;
import org.liveupdate.kernel.memory.Folio;

/** The flattened device tree of luo-v1 (Linux 7.0). */
final class TreeRecord implements HandoverRecord {

    private final LuoEnvironment luo;

    TreeRecord(LuoEnvironment luo) {
        this.luo = luo;
    }

    @Override
    public Found read(Blob blob) throws ErrnoException {
        Fdt tree = luo.memory().bytes(blob.address(), PhysicalMemory.PAGE_SIZE)
                .flatMap(bytes -> FdtReader.read(bytes, blob.address(), new ProblemLog()))
                .orElseThrow(() -> invalid("no device tree at " + Hex.of(blob.address())));
        check(tree.root(), LuoGeneration.V1.compatible());
        long number = number(tree.root(), LuoLayouts.NUMBER_PROPERTY);
        long sessions = pointer(tree, LuoLayouts.SESSION_NODE, LuoLayouts.SESSION_COMPATIBLE,
                LuoLayouts.SESSION_PROPERTY);
        long flbs = pointer(tree, LuoLayouts.FLB_NODE, LuoLayouts.FLB_COMPATIBLE, LuoLayouts.FLB_PROPERTY);
        return new Found(number, sessions, flbs);
    }

    private static long pointer(Fdt tree, String name, String compatible, String property) throws ErrnoException {
        FdtNode node = tree.root().child(name).orElseThrow(() -> invalid("the tree has no node " + name));
        check(node, compatible);
        return number(node, property);
    }

    private static void check(FdtNode node, String compatible) throws ErrnoException {
        if (!node.compatible().equals(compatible)) {
            throw invalid("node \"" + node.name() + "\" is compatible to \"" + node.compatible() + "\", expected \""
                    + compatible + "\"");
        }
    }

    private static long number(FdtNode node, String property) throws ErrnoException {
        OptionalLong value = node.property(property).map(FdtProperty::u64).orElse(OptionalLong.empty());
        return value.orElseThrow(() -> invalid("node \"" + node.name() + "\" has no valid property " + property));
    }

    private static ErrnoException invalid(String why) {
        return LuoEnvironment.fail(Errno.EINVAL, why);
    }

    @Override
    public void register(long number, long sessions, long flbs) throws ErrnoException {
        byte[] tree = new FdtBuilder().begin("").property("compatible", LuoGeneration.V1.compatible())
                .property(LuoLayouts.NUMBER_PROPERTY, number)
                .begin(LuoLayouts.SESSION_NODE).property("compatible", LuoLayouts.SESSION_COMPATIBLE)
                .property(LuoLayouts.SESSION_PROPERTY, sessions).end()
                .begin(LuoLayouts.FLB_NODE).property("compatible", LuoLayouts.FLB_COMPATIBLE)
                .property(LuoLayouts.FLB_PROPERTY, flbs).end().end().finish();
        Folio page = luo.kho().allocatePreserved(PhysicalMemory.PAGE_SIZE, "LUO tree");
        luo.memory().write(page.address(), tree);
        try {
            luo.kho().addSubtree(LuoGeneration.NODE, page.address(), tree.length);
        } catch (ErrnoException e) {
            luo.kho().unpreserveFree(page);
            throw e;
        }
    }

    @Override
    public void begin() {
        // The array keeps what it has until the entries are written again.
    }

    @Override
    public void end(long sessions, long count) {
        LuoLayouts.SESSION_HEADER.blank(sessions).set("count", count).writeTo(luo.memory());
    }

    /** How many sessions the array of the kernel before says it has. */
    static long count(LuoEnvironment luo, long sessions) {
        return luo.read(LuoLayouts.SESSION_HEADER, sessions, "luo_session_deserialize").get("count");
    }
}
