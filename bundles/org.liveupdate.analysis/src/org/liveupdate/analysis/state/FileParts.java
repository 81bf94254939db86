/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommufd.IommufdDecoder;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.memfd.MemfdDecoder;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.vfio.KnownDevices;
import org.liveupdate.decode.vfio.VfioPciDecoder;
import org.liveupdate.decode.vfio.VfioPciState;

/** Decodes the files of LUO sessions by their compatible strings. */
final class FileParts {

    private static final String IOMMUFD = "iommufd";
    private static final String VFIO_PCI = "vfio-pci";

    final List<OwnedFile<MemfdFile>> memfds = new ArrayList<>();
    final List<OwnedFile<IommufdState>> iommufds = new ArrayList<>();
    final List<OwnedFile<VfioPciState>> vfio = new ArrayList<>();
    private final Optional<KhoState> kho;
    private final Optional<IommuState> iommu;
    private final DecodeContext context;
    private final List<String> found;
    private final KnownDevices known;
    /** Tokens of the iommufd files of the session that is decoded. */
    private Set<Long> tokens = Set.of();

    FileParts(Optional<KhoState> kho, Optional<IommuState> iommu, DecodeContext context, List<String> found) {
        this.kho = kho;
        this.iommu = iommu;
        this.context = context;
        this.found = found;
        this.known = KnownDevices.of(iommu);
    }

    /** Decodes the files of sessions that a handover leads to; defects are problems. */
    void handover(List<LuoSession> sessions) {
        MemfdDecoder decoder = new MemfdDecoder(context, kho);
        for (LuoSession session : sessions) {
            tokens = tokens(session);
            for (int i = 0; i < session.files().size(); i++) {
                decode(session, i, decoder, context, false);
            }
        }
    }

    /** Decodes the files of sessions that are left over; those that do not read without a contradiction are reused. */
    void leftOver(List<LuoSession> sessions) {
        for (LuoSession session : sessions) {
            tokens = tokens(session);
            for (int i = 0; i < session.files().size(); i++) {
                DecodeContext trial = new DecodeContext(context.memory(), new StructureMap(), new ProblemLog(),
                        context.progress(), context.budget());
                decode(session, i, new MemfdDecoder(trial, Optional.empty()), trial, true);
            }
        }
    }

    private void decode(LuoSession session, int order, MemfdDecoder memfd, DecodeContext into, boolean checked) {
        LuoFile file = session.files().get(order);
        if (MemfdDecoder.handles(file.compatible())) {
            Optional<MemfdFile> state = memfd.decode(file);
            if (state.isPresent() && keep(session, file, into, checked)) {
                memfds.add(owned(session, order, state.get()));
            }
        } else if (file.compatible().startsWith(IOMMUFD)) {
            IommufdState state = new IommufdDecoder(iommu, into).decode(file.compatible(), file.data());
            if (keep(session, file, into, checked)) {
                iommufds.add(owned(session, order, state));
            }
        } else if (file.compatible().startsWith(VFIO_PCI)) {
            VfioPciState state = new VfioPciDecoder(known, into).decode(file.compatible(), file.data(), tokens);
            if (keep(session, file, into, checked)) {
                vfio.add(owned(session, order, state));
            }
        } else {
            into.problems().add(Severity.INFO, "luo-unknown-file", file.at(), "file of session \"" + session.name()
                    + "\": no decoder for the compatible string \"" + file.compatible() + "\"");
        }
    }

    private boolean keep(LuoSession session, LuoFile file, DecodeContext trial, boolean checked) {
        boolean reused = checked && trial.problems().problems().stream()
                .anyMatch(problem -> problem.severity() != Severity.INFO);
        if (reused) {
            found.add("left-over session \"" + session.name() + "\": the state of its " + file.compatible()
                    + " file with token " + Long.toUnsignedString(file.token()) + " is reused by now");
        }
        return !reused;
    }

    private static <T> OwnedFile<T> owned(LuoSession session, int order, T state) {
        LuoFile file = session.files().get(order);
        return new OwnedFile<>(session.name(), order, file.at(), file.compatible(), file.token(), state);
    }

    private static Set<Long> tokens(LuoSession session) {
        Set<Long> tokens = new HashSet<>();
        for (LuoFile file : session.files()) {
            if (file.compatible().startsWith(IOMMUFD)) {
                tokens.add(file.token());
            }
        }
        return tokens;
    }
}
