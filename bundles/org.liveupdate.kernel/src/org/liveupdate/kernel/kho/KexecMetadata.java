/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;

/** The sub-tree kexec-metadata: which kernel handed over and how often. Whatever goes wrong with it is logged only. */
final class KexecMetadata {

    static final String NAME = "kexec-metadata";

    private static final long VERSION = 1;

    private KexecMetadata() {
    }

    static void init(Kho kho, KernelContext context, MachineMemory memory, String release) {
        long count = previous(kho, context, memory).map(blob -> blob.get("kexec_count")).orElse(0L);
        try {
            int size = KhoLayouts.KEXEC_METADATA.size();
            Folio folio = kho.allocatePreserved(size, NAME);
            KhoLayouts.KEXEC_METADATA.blank(folio.address()).set("version", VERSION)
                    .setText("previous_release", release).set("kexec_count", count + 1 & 0xffffffffL).writeTo(memory);
            try {
                kho.addSubtree(NAME, folio.address(), size);
            } catch (ErrnoException e) {
                kho.unpreserveFree(folio);
                throw e;
            }
        } catch (ErrnoException e) {
            context.log().add(Severity.ERROR, "kho_out_kexec_metadata", e.getMessage());
        }
    }

    private static Optional<Struct> previous(Kho kho, KernelContext context, MachineMemory memory) {
        if (!kho.isHandoverBoot()) {
            return Optional.empty();
        }
        try {
            Blob blob = kho.retrieveSubtree(NAME);
            Optional<Struct> found = blob.size() < KhoLayouts.KEXEC_METADATA.size() ? Optional.empty()
                    : KhoLayouts.KEXEC_METADATA.at(memory, blob.address());
            if (found.isPresent() && found.get().get("version") == VERSION) {
                context.log().add(Severity.INFO, "kho_in_kexec_metadata", "exec from: "
                        + found.get().text("previous_release") + " (count " + found.get().get("kexec_count") + ")");
                return found;
            }
            context.log().add(Severity.ERROR, "kho_in_kexec_metadata",
                    "unsupported kexec-metadata at " + Hex.of(blob.address()));
        } catch (ErrnoException e) {
            context.log().add(Severity.ERROR, "kho_in_kexec_metadata", e.getMessage());
        }
        return Optional.empty();
    }
}
