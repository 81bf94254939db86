/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.io.PieceMap;
import org.liveupdate.image.io.PieceMapBuilder;

/** Opens images. */
public final class Images {

    private Images() {
    }

    /**
     * Opens an image that is one file.
     *
     * @param file     the file; its format is found by its content
     * @param options  how to open it
     * @param progress shows how far long work is, and stops it
     * @return the image; close it when it is no longer needed
     * @throws ImageException if the file cannot be read as an image
     * @throws java.util.concurrent.CancellationException if {@code progress} stops the work
     */
    public static Image open(Path file, OpenOptions options, Progress progress) throws ImageException {
        return open(List.of(ImageSpec.of(file)), options, progress);
    }

    /**
     * Opens an image that is one or more files: parts of a split dump, or raw pieces with their addresses. Where files
     * overlap, the first one wins.
     *
     * @param files    the files, at least one
     * @param options  how to open them
     * @param progress shows how far long work is, and stops it
     * @return the image; close it when it is no longer needed
     * @throws ImageException if a file cannot be read as an image
     * @throws java.util.concurrent.CancellationException if {@code progress} stops the work
     */
    public static Image open(List<ImageSpec> files, OpenOptions options, Progress progress) throws ImageException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an image has at least one file");
        }
        String name = files.get(0).file().toString();
        PieceMapBuilder pieces = new PieceMapBuilder(name, false);
        ProblemLog problems = new ProblemLog();
        VmcoreInfo.Builder info = new VmcoreInfo.Builder();
        Set<String> formats = new LinkedHashSet<>();
        for (ImageSpec spec : files) {
            formats.add(new ImageFile(spec, options, problems, info, progress).read(pieces));
        }
        OverlapReport overlaps = new OverlapReport(pieces, problems);
        PieceMap map = pieces.build(overlaps);
        if (map.count() == 0) {
            throw new ImageException(name, "expected memory in the image, found none" + firstProblem(problems));
        }
        List<Path> paths = new ArrayList<>();
        files.forEach(spec -> paths.add(spec.file()));
        ImageRegisters registers = ImageRegisters.find(paths.get(0), options);
        if (options.strict()) {
            refuseDefects(name, problems, registers);
        }
        return new Image(paths, String.join(" + ", formats), map, problems, info.build(), registers);
    }

    private static String firstProblem(ProblemLog problems) {
        List<Problem> found = problems.problems();
        return found.isEmpty() ? "" : " (" + found.get(0).message() + ")";
    }

    private static void refuseDefects(String name, ProblemLog problems, ImageRegisters registers)
            throws ImageException {
        if (registers.error().isPresent()) {
            throw registers.error().get();
        }
        for (Problem problem : problems.problems()) {
            if (problem.severity() != Problem.Severity.INFO) {
                String where = problem.address() == Problem.NO_ADDRESS ? "" : Hex.of(problem.address()) + ": ";
                throw new ImageException(name, "refused as strict: " + where + problem.message());
            }
        }
    }
}
