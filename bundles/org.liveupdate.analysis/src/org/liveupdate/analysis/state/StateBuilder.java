/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.acpi.DmarDecoder;
import org.liveupdate.decode.acpi.DmarFinder;
import org.liveupdate.decode.acpi.DmarTable;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoFinder;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.MemoryScan;
import org.liveupdate.decode.luo.LuoFinder;
import org.liveupdate.decode.scan.IommuStateScanner;
import org.liveupdate.decode.scan.RootTableGuess;
import org.liveupdate.decode.scan.RootTableScanner;
import org.liveupdate.decode.vtd.VtdDecoder;
import org.liveupdate.decode.vtd.VtdUnit;

/**
 * Decodes everything in memory: finds KHO trees, LUO, serialized state and root tables in one pass over all pages, then
 * follows what they lead to. What is inconsistent is noted in the context; consistency rules over the result are in
 * {@link org.liveupdate.analysis.check}.
 */
public final class StateBuilder {

    private StateBuilder() {
    }

    /**
     * Builds the state.
     *
     * @param context   where to read, and where structures and problems are noted
     * @param registers registers that were captured with the memory, may be empty
     * @return the state; parts that are not there are empty
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static LiveUpdateState build(DecodeContext context, List<UnitRegisters> registers) {
        return build(context, registers, FindOptions.DEFAULT, Optional.empty());
    }

    /**
     * Builds the state with more knowledge of where to look.
     *
     * @param context   where to read, and where structures and problems are noted
     * @param registers registers that were captured with the memory, may be empty
     * @param options   where KHO trees may be
     * @param dmarFile  contents of a file with the ACPI DMAR table, such as dmar.bin; empty to look for it in memory
     * @return the state; parts that are not there are empty
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static LiveUpdateState build(DecodeContext context, List<UnitRegisters> registers, FindOptions options,
            Optional<byte[]> dmarFile) {
        List<String> found = new ArrayList<>();
        KhoFinder khoFinder = new KhoFinder(context, options);
        LuoFinder luoFinder = new LuoFinder(context);
        IommuStateScanner states = new IommuStateScanner(context);
        RootTableScanner roots = new RootTableScanner(context);
        DmarFinder dmarFinder = new DmarFinder(context);
        if (registers.isEmpty()) {
            MemoryScan.run(context, khoFinder, luoFinder, states, dmarFinder, roots);
        } else {
            MemoryScan.run(context, khoFinder, luoFinder, states, dmarFinder);
        }
        KhoSearch search = khoFinder.result();
        LuoParts luo = LuoParts.of(search, luoFinder, context, found);
        Optional<KhoState> kho = luo.kho().map(KhoCandidate::state);
        Optional<FolioSet> preserved = kho.filter(state -> state.mapState() == KhoState.MapState.INTACT)
                .map(KhoState::preserved);
        FlbParts flbs = new FlbParts(preserved, context, found);
        flbs.decode(luo.flbs(), luo.flbOrigin(), states.result());
        FileParts files = new FileParts(kho, flbs.iommu, context, found);
        if (luo.sessionOrigin() == Origin.HANDOVER) {
            files.handover(luo.sessions());
        } else {
            files.leftOver(luo.sessions());
        }
        Optional<DmarTable> dmar = dmarFile.isPresent() ? dmar(dmarFile.get(), context, found)
                : dmar(dmarFinder, found);
        List<RootTableGuess> guesses = roots.result();
        List<VtdUnit> units = new ArrayList<>();
        for (UnitRegisters unit : UnitParts.find(registers, flbs.iommu, guesses, dmar, context, found)) {
            units.add(VtdDecoder.decode(unit, context));
        }
        return new LiveUpdateState(context.memory(), search, luo.kho(), luo.luo(), luo.remnants(), luo.sessions(),
                luo.sessionOrigin(), files.memfds, files.iommufds, files.vfio, flbs.iommu, flbs.iommuOrigin, flbs.pci,
                units, guesses, dmar, found);
    }

    private static Optional<DmarTable> dmar(byte[] file, DecodeContext context, List<String> found) {
        ProblemLog problems = new ProblemLog();
        Optional<DmarTable> table = DmarDecoder.decodeFile(file, problems);
        // addresses in the file are offsets, so they must not pass for physical ones
        problems.problems().forEach(problem -> context.problems().add(problem.severity(), problem.code(),
                Problem.NO_ADDRESS, "DMAR file, offset " + Hex.of(problem.address()) + ": " + problem.message()));
        table.ifPresent(one -> found.add("ACPI DMAR table: from a file; VT-d units at " + bases(one)));
        return table;
    }

    private static String bases(DmarTable table) {
        return String.join(", ", table.registerBases().stream().map(Hex::of).toList());
    }

    private static Optional<DmarTable> dmar(DmarFinder finder, List<String> found) {
        Optional<DmarFinder.Found> table = finder.result();
        table.ifPresent(one -> found.add("ACPI DMAR table at"
                + " " + Hex.of(one.table().struct().address()) + ": " + one.how()
                + "; VT-d units at " + bases(one.table())));
        return table.map(DmarFinder.Found::table);
    }
}
