/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.image.io.PieceMap;

/**
 * An open image: memory, and what was captured beside it. Reads need no lock and may come from many threads. After
 * {@link #close()} a read throws {@link CancellationException}: the work on an image that its user has closed is void,
 * and an answer "not populated" would be wrong.
 */
public final class Image implements PhysicalMemory, AutoCloseable {

    private static final String DMAR = "dmar.bin";

    private final List<Path> files;
    private final String formatName;
    private final ProblemLog problems;
    private final VmcoreInfo vmcoreInfo;
    private final ImageRegisters registers;
    private final List<AddressRange> ranges;
    private final long populated;
    private volatile PieceMap pieces;

    Image(List<Path> files, String formatName, PieceMap pieces, ProblemLog problems, VmcoreInfo vmcoreInfo,
            ImageRegisters registers) {
        this.files = List.copyOf(files);
        this.formatName = formatName;
        this.pieces = pieces;
        this.problems = problems;
        this.vmcoreInfo = vmcoreInfo;
        this.registers = registers;
        this.ranges = pieces.ranges();
        this.populated = ranges.stream().mapToLong(AddressRange::length).sum();
    }

    /**
     * The image's file, the first one if there are several.
     *
     * @return the file
     */
    public Path file() {
        return files.get(0);
    }

    /**
     * All files of the image in the order they were given.
     *
     * @return at least one file
     */
    public List<Path> files() {
        return files;
    }

    /**
     * What kind of image it is, for people.
     *
     * @return such as {@code ELF core, xz-compressed}
     */
    public String formatName() {
        return formatName;
    }

    @Override
    public List<AddressRange> ranges() {
        return ranges;
    }

    /**
     * How much memory there is.
     *
     * @return populated bytes
     */
    public long populatedBytes() {
        return populated;
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        PieceMap open = pieces;
        if (open == null) {
            throw new CancellationException(file() + ": the image was closed");
        }
        return open.read(address, target, offset, length);
    }

    /**
     * Defects of the files that could be worked around.
     *
     * @return problems in the order of finding
     */
    public List<Problem> problems() {
        return problems.problems();
    }

    /**
     * What the dump says about its kernel.
     *
     * @return the values, none if the dump has no such note
     */
    public VmcoreInfo vmcoreInfo() {
        return vmcoreInfo;
    }

    /**
     * The register values that were captured with the image.
     *
     * @return the units, none if there is no file with registers or it cannot be read
     */
    public List<UnitRegisters> registers() {
        return registers.units();
    }

    /**
     * The file with the register values.
     *
     * @return the file beside the image, or the one that was named; empty if there is none
     */
    public Optional<Path> registersFile() {
        return registers.file();
    }

    /**
     * Why the file with registers that lies beside the image cannot be used. (If a file was named, opening the image
     * fails with this.)
     *
     * @return the error, or empty if the registers were read or there are none
     */
    public Optional<ImageException> registersError() {
        return registers.error();
    }

    /**
     * The ACPI DMAR table that was captured with the image.
     *
     * @return the file {@code dmar.bin} beside the image, or empty
     */
    public Optional<Path> dmarFile() {
        Path file = file().resolveSibling(DMAR);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Lets go of the files. The mappings end when no read that is under way needs them any more. */
    @Override
    public void close() {
        pieces = null;
    }
}
