/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Optional;

import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtLayouts;
import org.liveupdate.abi.fdt.FdtProperty;
import org.liveupdate.abi.fdt.FdtReader;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.DecodeContext;

/**
 * The little of LUO that helps to tell one root tree from another.
 *
 * @param number     which update the state belongs to; 0 if not known
 * @param serialized whether sessions or FLBs were written, which happens only in reboot(KEXEC)
 */
record LuoProbe(long number, boolean serialized) {

    private static final LuoProbe NOTHING = new LuoProbe(0, false);

    static LuoProbe of(DecodeContext context, KhoState state) {
        Blob blob = state.node(LuoGeneration.NODE).flatMap(KhoNode::blob).orElse(null);
        if (blob == null || blob.length() < LuoLayouts.SER.size()) {
            return NOTHING;
        }
        byte[] bytes = blob.bytes();
        if ((int) FdtLayouts.HEADER.field("magic").get(bytes, 0) == FdtLayouts.MAGIC) {
            return FdtReader.read(bytes, blob.address(), new ProblemLog()).map(tree -> ofTree(context, tree))
                    .orElse(NOTHING);
        }
        Struct ser = LuoLayouts.SER.over(bytes, 0, blob.address());
        if (!ser.text("compatible").equals(LuoGeneration.V5.compatible())) {
            return NOTHING;
        }
        boolean flbs = LuoLayouts.FLB_HEADER.at(context.memory(), ser.get("flbs_pa"))
                .filter(header -> header.get("count") != 0).isPresent();
        return new LuoProbe(ser.get("liveupdate_num"), ser.get("sessions_pa") != 0 || flbs);
    }

    private static LuoProbe ofTree(DecodeContext context, Fdt tree) {
        long number = tree.root().property(LuoLayouts.NUMBER_PROPERTY)
                .map(property -> property.u64().orElse(0)).orElse(0L);
        Optional<FdtProperty> sessions = tree.root().child(LuoLayouts.SESSION_NODE)
                .flatMap(node -> node.property(LuoLayouts.SESSION_PROPERTY));
        boolean serialized = sessions
                .flatMap(property -> LuoLayouts.SESSION_HEADER.at(context.memory(), property.u64().orElse(-1)))
                .filter(header -> header.get("count") != 0).isPresent();
        return new LuoProbe(number, serialized);
    }
}
