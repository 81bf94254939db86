/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.ImageSpec;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which image is meant and how it is to be opened. */
final class ImageArguments {

    @Parameters(arity = "0..*", paramLabel = "IMAGE", description =
            "Captured memory: ELF core, kdump, raw; also .gz, .xz, .zst; or the folder of a capture. Several files are "
                    + "parts of one image; FILE@0xADDRESS is a raw part that starts at that physical address. Or a "
                    + "moment of a scenario: SCENARIO@STEP, where SCENARIO is a scenario file or the name of a "
                    + "template, and STEP the number of a step from 1, its id, start or end (default: end).")
    private List<String> files = new ArrayList<>();

    @Option(names = "--registers", paramLabel = "FILE",
            description = "VT-d register values (JSON); default: registers.json beside the image.")
    private Path registers;

    @Option(names = "--rtaddr", paramLabel = "HEX",
            description = "Value of RTADDR instead of any register file; may be repeated, one for each unit.")
    private List<String> rtaddr = new ArrayList<>();

    @Option(names = "--base", paramLabel = "HEX", description = "Open as raw memory that starts at this address.")
    private String base;

    @Option(names = "--unpack-limit", paramLabel = "GIB",
            description = "Refuse a compressed image that unpacks to more than this many GiB.")
    private Integer unpackLimit;

    @Option(names = "--no-cache", description = "Keep no unpacked copy or index for the next time.")
    private boolean noCache;

    /**
     * Opens and decodes what is named: an image, or a moment of a scenario; the caller closes it.
     *
     * @param at        the step that an option names, or null
     * @param scenarios runs scenarios
     * @param progress  what is told about progress
     */
    OpenState state(String at, ScenarioOptions scenarios, ConsoleProgress progress)
            throws ImageException, UsageException {
        Optional<MomentArgument> moment = moment();
        if (moment.isPresent()) {
            return scenarios.open(at == null ? moment.get() : moment.get().at(at));
        }
        if (at != null) {
            throw new UsageException("--at: only a scenario has steps, found " + (isEmpty() ? "no argument" : name()));
        }
        Optional<List<UnitRegisters>> given = givenUnits();
        Image image = open();
        try {
            Inspection inspection = new InspectQuery(image, given).run(progress);
            return new OpenState(name(), image.formatName(), inspection, List.of(), image::close);
        } catch (RuntimeException failed) {
            image.close();
            throw failed;
        }
    }

    /** Whether what is named is a moment of a scenario. */
    boolean isMoment() {
        return moment().isPresent();
    }

    private Optional<MomentArgument> moment() {
        return files.size() == 1 ? MomentArgument.parse(files.get(0)) : Optional.empty();
    }

    /** Opens the image; the caller closes it. */
    Image open() throws ImageException, UsageException {
        if (files.isEmpty()) {
            throw new UsageException("expected an IMAGE");
        }
        List<ImageSpec> parts = new ArrayList<>();
        for (String file : files) {
            parts.add(ImageSpec.parse(CaptureFolder.file(file)));
        }
        return Images.open(parts, options(), new ConsoleProgress());
    }

    private OpenOptions options() throws UsageException {
        OpenOptions options = OpenOptions.DEFAULT;
        if (base != null) {
            options = options.withRaw(address("--base", base));
        }
        if (unpackLimit != null) {
            if (unpackLimit < 1) {
                throw new UsageException("--unpack-limit: expected at least 1, found " + unpackLimit);
            }
            options = options.withUnpackLimit((long) unpackLimit << 30);
        }
        if (registers != null) {
            options = options.withRegisters(registers);
        }
        return noCache ? options.withoutCache() : options;
    }

    /** The units given by --rtaddr, or empty if the image's own registers count. */
    Optional<List<UnitRegisters>> givenUnits() throws UsageException {
        if (rtaddr.isEmpty()) {
            return Optional.empty();
        }
        List<UnitRegisters> units = new ArrayList<>();
        for (String text : rtaddr) {
            units.add(UnitRegisters.of(address("--rtaddr", text)));
        }
        return Optional.of(units);
    }

    /** Whether nothing is to be kept for the next time. */
    boolean noCache() {
        return noCache;
    }

    /** Whether no image is named. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** What the user typed, for messages. */
    String name() {
        return String.join(" ", files);
    }

    /** Reads an address; it is hexadecimal, with or without 0x. */
    static long address(String option, String text) throws UsageException {
        try {
            return Hex.parse(text.regionMatches(true, 0, "0x", 0, 2) ? text : "0x" + text);
        } catch (NumberFormatException e) {
            throw new UsageException(option + ": expected an address such as 0x1000, found " + text);
        }
    }
}
