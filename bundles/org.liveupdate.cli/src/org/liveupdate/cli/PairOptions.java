/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.ImageSpec;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;

import picocli.CommandLine.Option;

/** How two images that belong together are opened. */
final class PairOptions {

    /** Names of images in the folder of a capture, the best first. */
    private static final List<String> IMAGES = List.of("image.elf.xz", "image.elf", "image.elf.gz", "mem.elf.xz",
            "mem.elf", "tables-only.elf.gz", "tables-only.elf");

    @Option(names = "--before-registers", paramLabel = "FILE",
            description = "VT-d register values of the earlier state (JSON); default: registers.json beside the image.")
    private Path beforeRegisters;

    @Option(names = "--after-registers", paramLabel = "FILE",
            description = "VT-d register values of the later state (JSON); default: registers.json beside the image.")
    private Path afterRegisters;

    /** Opens and decodes both; the caller closes the result. */
    OpenPair open(String before, String after, boolean noCache) throws ImageException, UsageException {
        Image first = image(before, beforeRegisters, noCache);
        try {
            Image second = image(after, afterRegisters, noCache);
            try {
                return new OpenPair(first, second, stage(before, first), stage(after, second));
            } catch (RuntimeException failed) {
                second.close();
                throw failed;
            }
        } catch (ImageException | UsageException | RuntimeException failed) {
            first.close();
            throw failed;
        }
    }

    private static Image image(String name, Path registers, boolean noCache) throws ImageException, UsageException {
        OpenOptions options = registers == null ? OpenOptions.DEFAULT : OpenOptions.DEFAULT.withRegisters(registers);
        String file = Files.isDirectory(Path.of(name)) ? inside(Path.of(name)) : name;
        return Images.open(List.of(ImageSpec.parse(file)), noCache ? options.withoutCache() : options,
                new ConsoleProgress());
    }

    private static String inside(Path folder) throws UsageException {
        Stream<Path> known = IMAGES.stream().map(folder::resolve);
        return known.filter(Files::isRegularFile).findFirst().map(Path::toString)
                .orElseThrow(() -> new UsageException(folder + ": expected an image in the folder, named one of "
                        + String.join(", ", IMAGES)));
    }

    private static Stage stage(String name, Image image) {
        Optional<List<UnitRegisters>> own = Optional.empty();
        Inspection inspection = new InspectQuery(image, own).run(new ConsoleProgress());
        return Stage.of(name, inspection);
    }
}
