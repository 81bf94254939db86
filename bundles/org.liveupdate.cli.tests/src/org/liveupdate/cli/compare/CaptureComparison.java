/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares every case below a folder; {@code releng/compare} runs it. */
public final class CaptureComparison {

    private static final List<String> IMAGES = List.of("tables-only.elf.gz", "image.elf.xz", "mem.elf.xz", "mem.raw.xz",
            "mem.kdump.xz", "mem.kdump-flat.xz");

    private CaptureComparison() {
    }

    /**
     * Compares the cases below a folder and ends with status 1 if anything differs.
     *
     * @param args the folder
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        long different = 0;
        long compared = 0;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
                for (String name : IMAGES) {
                    Path image = folder.resolve(name);
                    if (Files.exists(image)) {
                        Differences differences = compare(folder, image);
                        compared += differences.compared();
                        different += differences.different();
                        System.out.printf("%-60s %8d compared, %d different%n", Path.of(args[0]).relativize(image),
                                differences.compared(), differences.different());
                        differences.lines().forEach(line -> System.out.println("  " + line));
                    }
                }
            }
        }
        System.out.println(compared + " compared, " + different + " different");
        System.exit(different == 0 && compared > 0 ? 0 : 1);
    }

    static Differences compare(Path folder, Path image) throws IOException {
        Differences differences = new Differences();
        WalkComparison.run(folder, image, differences);
        HandoverComparison.run(folder, image, differences);
        KhoComparison.run(folder, image, differences);
        return differences;
    }
}
