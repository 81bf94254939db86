/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.kho.Blob;
import org.liveupdate.kernel.memory.Folio;

/** The structure luo_ser of luo-v5 (Linux 7.2 and 7.3). */
final class StructRecord implements HandoverRecord {

    private final LuoEnvironment luo;
    private long address;

    StructRecord(LuoEnvironment luo) {
        this.luo = luo;
    }

    @Override
    public Found read(Blob blob) throws ErrnoException {
        String function = "luo_early_startup";
        if (blob.size() < LuoLayouts.SER.size()) {
            throw LuoEnvironment.fail(Errno.EINVAL,
                    "the blob LUO has " + blob.size() + " bytes, expected " + LuoLayouts.SER.size());
        }
        Struct ser = luo.read(LuoLayouts.SER, blob.address(), function);
        if (!ser.text("compatible").equals(LuoGeneration.V5.compatible())) {
            throw LuoEnvironment.fail(Errno.EINVAL, "the blob LUO is \"" + ser.text("compatible") + "\", expected \""
                    + LuoGeneration.V5.compatible() + "\"");
        }
        luo.kho().restoreFree(blob.address());
        return new Found(ser.get("liveupdate_num"), ser.get("sessions_pa"), ser.get("flbs_pa"));
    }

    @Override
    public void register(long number, long sessions, long flbs) throws ErrnoException {
        Folio page = luo.kho().allocatePreserved(LuoLayouts.SER.size(), "LUO");
        LuoLayouts.SER.blank(page.address()).setText("compatible", LuoGeneration.V5.compatible())
                .set("liveupdate_num", number).set("flbs_pa", flbs).writeTo(luo.memory());
        try {
            luo.kho().addSubtree(LuoGeneration.NODE, page.address(), LuoLayouts.SER.size());
        } catch (ErrnoException e) {
            luo.kho().unpreserveFree(page);
            throw e;
        }
        address = page.address();
    }

    @Override
    public void begin() {
        point(0);
    }

    @Override
    public void end(long sessions, long count) {
        point(count > 0 ? sessions : 0);
    }

    private void point(long sessions) {
        luo.read(LuoLayouts.SER, address, "luo_session_serialize").set("sessions_pa", sessions).writeTo(luo.memory());
    }
}
