/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.analysis.TranslateQuery;
import org.liveupdate.analysis.TranslateQuery.Answer;
import org.liveupdate.cli.json.TranslationJson;
import org.liveupdate.cli.text.TranslationText;
import org.liveupdate.decode.vtd.TranslationOutcome;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.image.Image;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code translate}: one address through the tables of one device. */
@Command(name = "translate", mixinStandardHelpOptions = true,
        description = "Translates one address of one device and shows every level; exit status 1 when it faults or a "
                + "table on the way is not in the image.")
final class TranslateCommand implements Callable<Integer> {

    private static final int MAX_PASID = (1 << 20) - 1;

    @Mixin
    private ImageArguments image;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--device", required = true, paramLabel = "BDF", description = "The requester, such as 00:1f.2.")
    private String device;

    @Option(names = "--pasid", paramLabel = "N",
            description = "PASID of the request; default: a request without PASID.")
    private Integer pasid;

    @Option(names = "--iova", required = true, paramLabel = "HEX", description = "The address that the device uses.")
    private String iova;

    @Option(names = "--unit", paramLabel = "N",
            description = "Only this unit, counted from 0; default: all that know the device.")
    private Integer unit;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        Bdf bdf = bdf();
        long address = ImageArguments.address("--iova", iova);
        if (pasid != null && (pasid < 0 || pasid > MAX_PASID)) {
            throw new UsageException("--pasid: expected 0 to " + MAX_PASID + ", found " + pasid);
        }
        if (image.isMoment()) {
            try (OpenState open = image.state(null, scenarios, new ConsoleProgress())) {
                return translate(open.inspection().memory(),
                        open.inspection().units().stream().map(VtdUnit::registers).toList(), bdf, address);
            }
        }
        Optional<List<UnitRegisters>> given = image.givenUnits();
        try (Image open = image.open()) {
            return translate(open, new InspectQuery(open, given).registers(new ConsoleProgress()), bdf, address);
        }
    }

    private int translate(PhysicalMemory memory, List<UnitRegisters> known, Bdf bdf, long address)
            throws UsageException {
        OptionalInt number = pasid == null ? OptionalInt.empty() : OptionalInt.of(pasid);
        List<Answer> answers = new TranslateQuery(memory, chosen(known), bdf, number, address).run();
        var out = output.writer();
        if (output.isJson()) {
            TranslationJson.write(image.name(), bdf, number, address, answers, out);
        } else {
            out.print(TranslationText.of(bdf, number, address, answers));
        }
        return answers.stream().allMatch(answer -> reachesMemory(answer.trace().outcome()))
                ? ExitStatus.GOOD : ExitStatus.PROBLEMS;
    }

    private static boolean reachesMemory(TranslationOutcome outcome) {
        return outcome instanceof TranslationOutcome.Mapped || outcome instanceof TranslationOutcome.PassThrough;
    }

    private List<UnitRegisters> chosen(List<UnitRegisters> units) throws UsageException {
        if (units.isEmpty()) {
            throw new UsageException(image.name() + ": expected an IOMMU unit, found none; "
                    + "give --registers or --rtaddr");
        }
        if (unit == null) {
            return units;
        }
        if (unit < 0 || unit >= units.size()) {
            throw new UsageException("--unit: expected 0 to " + (units.size() - 1) + ", found " + unit);
        }
        return List.of(units.get(unit));
    }

    private Bdf bdf() throws UsageException {
        try {
            return Bdf.parse(device);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--device: " + e.getMessage());
        }
    }
}
