/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.RegistersFile;
import org.liveupdate.ui.content.ImageMagic;
import org.liveupdate.ui.editor.RtaddrText;

/** A file with captured memory that is to be imported, and where its registers come from. Knows no widgets. */
final class Capture {

    /** Where registers come from. */
    enum Registers {
        /** A file beside the image. */
        BESIDE,
        /** A file that the user chose. */
        FILE,
        /** A value that the user typed. */
        RTADDR,
        /** Nowhere; the editor looks for root tables. */
        NONE
    }

    private final Path image;
    private final Optional<Path> beside;
    private final Optional<String> imageProblem;
    private final boolean raw;
    private Registers registers;
    private String file = "";
    private String rtaddr = "";

    Capture(Path image) {
        this.image = image;
        beside = RegistersFile.beside(image);
        registers = beside.isPresent() ? Registers.BESIDE : Registers.NONE;
        boolean known = false;
        String problem = null;
        if (!Files.isRegularFile(image)) {
            problem = NLS.bind(Texts.capture_no_file, image);
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(image))) {
                known = ImageMagic.matches(in);
                problem = Files.size(image) == 0 ? NLS.bind(Texts.capture_empty, image) : null;
            } catch (IOException e) {
                problem = NLS.bind(Texts.capture_unreadable, image, e.getMessage());
            }
        }
        imageProblem = Optional.ofNullable(problem);
        raw = !known;
    }

    Path image() {
        return image;
    }

    String name() {
        return image.getFileName().toString();
    }

    /** Whether the file has no header that says what it is: it can only be raw memory. */
    boolean isRaw() {
        return raw;
    }

    Optional<Path> beside() {
        return beside;
    }

    Registers registers() {
        return registers;
    }

    void setRegisters(Registers from) {
        registers = from;
    }

    String file() {
        return file;
    }

    void setFile(String path) {
        file = path;
    }

    String rtaddr() {
        return rtaddr;
    }

    void setRtaddr(String text) {
        rtaddr = text;
    }

    /** What is wrong with the image or its registers. */
    Optional<String> problem() {
        if (imageProblem.isPresent()) {
            return imageProblem;
        }
        try {
            readRegisters();
            return Optional.empty();
        } catch (ImageException e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * The registers that were asked for.
     *
     * @return the units; empty if there are to be none
     * @throws ImageException if they cannot be read; the message is one line
     */
    Optional<List<UnitRegisters>> readRegisters() throws ImageException {
        return switch (registers) {
            case NONE -> Optional.empty();
            case BESIDE -> Optional.of(RegistersFile.read(beside.orElseThrow()));
            case FILE -> Optional.of(RegistersFile.read(Path.of(file.strip())));
            case RTADDR -> Optional.of(List.of(UnitRegisters.of(typed())));
        };
    }

    private long typed() throws ImageException {
        RtaddrText text = RtaddrText.parse(rtaddr, null);
        if (text.value().isEmpty()) {
            throw new ImageException(name(), text.error().orElse(Texts.capture_rtaddr_missing));
        }
        return text.value().getAsLong();
    }

    /**
     * Name of the file with registers that belongs to this image alone, as {@link RegistersFile#beside} looks for it.
     */
    String registersName() {
        int dot = name().indexOf('.', 1);
        return (dot < 0 ? name() : name().substring(0, dot)) + "." + RegistersFile.NAME;
    }
}
