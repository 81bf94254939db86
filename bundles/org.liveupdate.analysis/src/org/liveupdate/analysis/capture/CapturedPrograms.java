/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.Origin;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.model.Seals;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.template.ScenarioBuilder;

/**
 * The programs of a captured image: one that has everything, and a second one for what a next kernel's programs have
 * made. Who had what open is not in an image.
 */
final class CapturedPrograms {

    private static final String AFTER_BOOT = " after boot";

    private final LiveUpdateState state;
    private final ScenarioBuilder builder;
    private final CapturedMachine machine;
    private final Unknowns unknowns;
    private final CapturedTables tables;
    private final CapturedSessions sessions;
    private final CapturedMemory memory;
    private final CapturedFiles files;

    CapturedPrograms(Inspection inspection, ScenarioBuilder builder, CapturedMachine machine, Unknowns unknowns) {
        this.state = inspection.state();
        this.builder = builder;
        this.machine = machine;
        this.unknowns = unknowns;
        this.tables = new CapturedTables(inspection, machine);
        this.sessions = new CapturedSessions(builder, unknowns);
        this.memory = new CapturedMemory(this::otherMemory, ScenarioFromCapture.MAX_MEMORY);
        this.files = new CapturedFiles(builder, unknowns, new CapturedMappings(builder, unknowns, memory));
    }

    void build() {
        builder.process("vmm");
        state.sessions().stream().map(LuoSession::name).forEach(sessions::open);
        state.memfds().forEach(this::memfd);
        List<CapturedTables.Context> preserved = tables.preserved();
        for (CapturedTables.Context context : preserved) {
            preserved(context);
        }
        Optional<KexecStage> end = end(!preserved.isEmpty());
        if (!end.equals(Optional.of(KexecStage.BOOT))) {
            others(CapturedMemory.ANY);
        }
        state.vfio().forEach(this::vfio);
        sessions.preserve();
        end.ifPresent(this::kexec);
    }

    /** How far the kexec has come of which the image shows the result, empty if it was not begun. */
    private Optional<KexecStage> end(boolean devices) {
        if (!devices) {
            // the tables of hardware, if any, are those of the kernel that wrote the sessions
            return sessions.isEmpty() ? Optional.empty() : Optional.of(KexecStage.SERIALIZE);
        }
        if (state.iommuOrigin() == Origin.LEFT_OVER) {
            return Optional.of(KexecStage.BOOT);
        }
        return state.iommuOrigin() == Origin.HANDOVER && state.serialized() ? Optional.of(KexecStage.GAP)
                : Optional.empty();
    }

    private void kexec(KexecStage end) {
        builder.steps().kexec(end);
        if (end == KexecStage.BOOT) {
            files.forget();
            builder.process("vmm after boot");
            others(AFTER_BOOT);
        }
    }

    private void preserved(CapturedTables.Context context) {
        Iommufd iommufd = builder.iommufd("iommufd " + Hex.of(context.token()) + " of " + context.session());
        if (!context.known()) {
            unknowns.add(iommufd, "token", "The image shows preserved devices without sessions; in which of them the"
                    + " files were, and by which tokens, is assumed.");
            sessions.open(context.session());
        }
        builder.steps().open(iommufd);
        context.tables().forEach(table -> files.open(table, iommufd));
        context.tables().forEach(table -> files.build(table, iommufd, context.session()));
        sessions.keep(context.session(), context.order(), iommufd, context.token());
        if (!context.known()) {
            for (CapturedTables.Table table : context.tables()) {
                table.users().stream().filter(user -> tables.preservedDevices().containsKey(user.device()))
                        .map(user -> files.file(user.device())).distinct().flatMap(Optional::stream)
                        .forEach(file -> sessions.keepAnew(context.session(), file));
            }
        }
    }

    private void others(String owner) {
        List<CapturedTables.Table> others = tables.others();
        List<PciDevice> blocked = tables.blocked();
        if (others.isEmpty() && blocked.isEmpty()) {
            return;
        }
        Iommufd iommufd = builder.iommufd("iommufd" + owner);
        unknowns.add(iommufd, "ioases",
                "The image does not say who made these page tables, a program or a driver of the"
                        + " kernel; each is assumed to be a HWPT with an IOAS of its own.");
        builder.steps().open(iommufd);
        for (CapturedTables.Table table : others) {
            Iommufd of = table.users().stream().map(user -> files.iommufd(user.device())).flatMap(Optional::stream)
                    .findFirst().orElse(iommufd);
            files.open(table, of);
            files.build(table, of, owner);
        }
        blocked.forEach(device -> files.open(device, iommufd));
    }

    private void memfd(OwnedFile<MemfdFile> file) {
        MemfdFile found = file.state();
        if (found.size() < 0 || found.size() > ScenarioFromCapture.MAX_MEMORY) {
            return;
        }
        List<Long> indices = new ArrayList<>();
        found.folios().forEach(folio -> indices.add(folio.index()));
        int order = CapturedMemory.order(found.size(), indices, preservedOrder(found));
        Memfd memfd = builder.memfd("memfd " + Hex.of(file.token()) + " of " + file.session(), found.size(), order);
        found.seals().ifPresent(seals -> memfd.setSeals((int) seals & Seals.ALL));
        unknowns.add(memfd, "name", "A preserved memfd does not say what it was called.");
        builder.steps().create(memfd);
        for (MemfdFolio folio : found.folios()) {
            long offset = folio.index() * PhysicalMemory.PAGE_SIZE;
            if (folio.index() >= 0 && offset >= 0 && offset < found.size()) {
                memory.add(file.session(), folio.address(), new CapturedMemory.Piece(memfd, offset,
                        Math.min(PhysicalMemory.PAGE_SIZE << order, found.size() - offset)));
            }
        }
        sessions.keep(file.session(), file.order(), memfd, file.token());
    }

    /** The order that the first folio of a memfd is preserved with, 0 if that is not known. */
    private int preservedOrder(MemfdFile file) {
        return file.folios().isEmpty() ? 0 : state.kho().map(KhoCandidate::state).map(kho -> kho.preserved())
                .flatMap(folios -> folios.containing(file.folios().get(0).address()))
                .map(folio -> Math.min(folio.order(), CapturedMemory.LARGE_ORDER)).orElse(0);
    }

    private Memfd otherMemory(String session, int order) {
        boolean kept = !session.equals(CapturedMemory.ANY) && !session.equals(AFTER_BOOT);
        Memfd memfd = builder.memfd((order == 0 ? "memory" : "large pages") + (kept ? " of " : "") + session, 0, order);
        unknowns.add(memfd, "size", "It stands for memory that page tables show and that is of no memfd in the image;"
                + " whose memory it was is not known.");
        builder.steps().create(memfd);
        if (kept) {
            sessions.keepAnew(session, memfd);
        }
        return memfd;
    }

    private void vfio(OwnedFile<VfioPciState> file) {
        Optional<PciDevice> device = file.state().bdf().isEmpty() ? Optional.empty()
                : machine.device(file.state().segment().orElse(0),
                        Bdf.ofSourceId((int) file.state().bdf().getAsLong()));
        device.ifPresent(pci -> {
            VfioCdev cdev = files.file(pci).orElseGet(() -> {
                VfioCdev opened = files.open(pci);
                unknowns.add(opened, "iommufd", "No page table of an iommufd is known for it.");
                return opened;
            });
            sessions.keep(file.session(), file.order(), cdev, file.token());
        });
    }
}
