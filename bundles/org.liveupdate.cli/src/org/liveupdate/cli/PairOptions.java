/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.ImageSpec;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;

import picocli.CommandLine.Option;

/** How two states that belong together are opened. */
final class PairOptions {

    @Option(names = "--before-registers", paramLabel = "FILE",
            description = "VT-d register values of the earlier state (JSON); default: registers.json beside the image.")
    private Path beforeRegisters;

    @Option(names = "--after-registers", paramLabel = "FILE",
            description = "VT-d register values of the later state (JSON); default: registers.json beside the image.")
    private Path afterRegisters;

    /** Opens and decodes both; the caller closes the result. */
    OpenPair open(String before, String after, ScenarioOptions scenarios, boolean noCache)
            throws ImageException, UsageException {
        OpenState first = state(before, beforeRegisters, scenarios, noCache);
        try {
            return new OpenPair(first, state(after, afterRegisters, scenarios, noCache));
        } catch (ImageException | UsageException | RuntimeException failed) {
            first.close();
            throw failed;
        }
    }

    /** Opens and decodes an image, the folder of a capture, or a moment of a scenario; the caller closes it. */
    static OpenState state(String name, Path registers, ScenarioOptions scenarios, boolean noCache)
            throws ImageException, UsageException {
        Optional<MomentArgument> moment = MomentArgument.parse(name);
        if (moment.isPresent()) {
            return scenarios.open(moment.get());
        }
        Image image = image(name, registers, noCache);
        try {
            Inspection inspection = new InspectQuery(image, Optional.empty()).run(new ConsoleProgress());
            return new OpenState(name, image.formatName(), inspection, List.of(), image::close);
        } catch (RuntimeException failed) {
            image.close();
            throw failed;
        }
    }

    private static Image image(String name, Path registers, boolean noCache) throws ImageException {
        OpenOptions options = registers == null ? OpenOptions.DEFAULT : OpenOptions.DEFAULT.withRegisters(registers);
        return Images.open(List.of(ImageSpec.parse(CaptureFolder.file(name))),
                noCache ? options.withoutCache() : options, new ConsoleProgress());
    }
}
