/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.Origin;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.vfio.VfioPciState;

/** LUO: sessions with their files and FLBs. */
final class LuoText {

    private static final int FOLDED = 8;

    private final StringBuilder out;
    private final boolean all;
    private final LiveUpdateState state;
    private final Map<Long, String> contents = new HashMap<>();

    LuoText(StringBuilder out, boolean all, LiveUpdateState state) {
        this.out = out;
        this.all = all;
        this.state = state;
        state.memfds().forEach(file -> contents.put(file.at(), memfd(file.state())));
        state.iommufds().forEach(file -> contents.put(file.at(), iommufd(file.state())));
        state.vfio().forEach(file -> contents.put(file.at(), vfio(file.state())));
    }

    void append() {
        state.luo().ifPresent(luo -> {
            out.append("LUO at ").append(Hex.of(luo.at())).append(": ").append(Printable.of(luo.compatible()))
                    .append(", update ").append(luo.number()).append(luo.serialized() ? ""
                            : ", sessions not serialized yet (only reboot(KEXEC) writes them)").append('\n');
            flbs(luo);
        });
        if (!state.sessions().isEmpty()) {
            if (state.sessionOrigin() != Origin.HANDOVER) {
                out.append("LUO sessions, ").append(state.sessionOrigin().text()).append('\n');
            }
            sessions(state.sessions());
        }
    }

    private void flbs(LuoState luo) {
        TextTable table = new TextTable("  ", "FLB", ">DATA", ">COUNT");
        for (LuoFlb flb : luo.flbs()) {
            table.row(flb.name(), Hex.of(flb.data()), Long.toUnsignedString(flb.count()));
        }
        if (!table.isEmpty()) {
            table.appendTo(out);
        }
    }

    private void sessions(List<LuoSession> sessions) {
        int shown = all ? sessions.size() : Math.min(sessions.size(), FOLDED);
        for (LuoSession session : sessions.subList(0, shown)) {
            out.append("  session \"").append(Printable.of(session.name())).append("\" at ")
                    .append(Hex.of(session.at()))
                    .append(": ").append(Plural.of(session.count(), "file")).append('\n');
            TextTable table = new TextTable("    ", "FILE", ">TOKEN", ">DATA", "CONTENT");
            int files = all ? session.files().size() : Math.min(session.files().size(), FOLDED);
            for (LuoFile file : session.files().subList(0, files)) {
                table.row(file.compatible(), Hex.of(file.token()), Hex.of(file.data()), contents.get(file.at()));
            }
            if (files < session.files().size()) {
                table.row("...", session.files().size() - files, "more", "(--all)");
            }
            if (!table.isEmpty()) {
                table.appendTo(out);
            }
        }
        if (shown < sessions.size()) {
            out.append("  ... ").append(sessions.size() - shown).append(" more sessions (--all)\n");
        }
    }

    private static String memfd(MemfdFile file) {
        String seals = file.seals().isPresent() && file.seals().getAsLong() != 0
                ? Seal.in(file.seals().getAsLong()).stream().map(Seal::name)
                        .collect(Collectors.joining("|", ", seals ", ""))
                : "";
        return ByteSize.of(file.size()) + " in " + Plural.of(file.nrFolios(), "folio") + ", position " + file.pos()
                + seals;
    }

    private static String iommufd(IommufdState file) {
        String hwpts = file.hwpts().stream()
                .map(hwpt -> "token " + Hex.of(hwpt.token()) + " domain at " + Hex.of(hwpt.domainAddress()))
                .collect(Collectors.joining(", "));
        return Plural.of(file.count(), "HWPT") + (hwpts.isEmpty() ? "" : ": " + hwpts);
    }

    private static String vfio(VfioPciState file) {
        String token = file.iommufdToken().isPresent() ? ", iommufd token " + Hex.of(file.iommufdToken().getAsLong())
                : "";
        return file.name() + token;
    }
}
