/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.vtd.UnitRegisters;

/**
 * The registers that belong to an image.
 *
 * @param file  where they are
 * @param units what was read
 * @param error why nothing could be read
 */
record ImageRegisters(Optional<Path> file, List<UnitRegisters> units, Optional<ImageException> error) {

    /**
     * Reads the file that the options name, or else the one beside the image.
     *
     * @param image   the image's file
     * @param options may name a file
     * @return the registers, or why the file beside the image cannot be used
     * @throws ImageException if a file was named and cannot be used
     */
    static ImageRegisters find(Path image, OpenOptions options) throws ImageException {
        if (options.registers().isPresent()) {
            return new ImageRegisters(options.registers(), RegistersFile.read(options.registers().get()),
                    Optional.empty());
        }
        Optional<Path> beside = RegistersFile.beside(image);
        if (beside.isEmpty()) {
            return new ImageRegisters(beside, List.of(), Optional.empty());
        }
        try {
            return new ImageRegisters(beside, RegistersFile.read(beside.get()), Optional.empty());
        } catch (ImageException e) {
            return new ImageRegisters(beside, List.of(), Optional.of(e));
        }
    }
}
