/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md says of every Java file that is written by hand, as far as a program can check it. */
class SourceConventionsTest {

    private static final Path ROOT = Path.of(System.getProperty("liveupdate.root"));
    private static final Set<String> NOT_WRITTEN_BY_HAND = Set.of("src-gen", "target", "bin");
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_FILE = 500;
    private static final List<String> HEADER = List.of("/*",
            " * Copyright (c) 2026 Live Update Explorer contributors.", " * SPDX-License-Identifier: EPL-2.0", " */");
    /** Markers of strings that nobody translates; the compiler wants them on the line of the string. */
    private static final Pattern MARKERS = Pattern.compile("(\\s*//\\$NON-NLS-\\d+\\$)+$");

    private static List<Path> files;

    @BeforeAll
    static void findFiles() throws IOException {
        files = new ArrayList<>();
        for (String folder : new String[] {"bundles", "releng"}) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".java")).map(ROOT::relativize)
                        .filter(SourceConventionsTest::isWrittenByHand).sorted().forEach(files::add);
            }
        }
        assertTrue(files.size() > 1000, "the sources are not where they are looked for: " + files.size());
    }

    private static boolean isWrittenByHand(Path file) {
        for (Path part : file) {
            if (NOT_WRITTEN_BY_HAND.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTest(Path file) {
        for (Path part : file) {
            if (part.toString().equals("test") || part.toString().endsWith(".tests")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(ROOT.resolve(file));
    }

    @Test
    void noLineIsLongerThan120Characters() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (MARKERS.matcher(lines.get(i)).replaceFirst("").length() > LONGEST_LINE) {
                    wrong.add(file + ":" + (i + 1));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noFileIsLongerThan500Lines() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            int length = lines(file).size();
            if (length > LONGEST_FILE) {
                wrong.add(file + ": " + length);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFileStartsWithCopyrightAndLicense() throws IOException {
        List<Path> wrong = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = lines(file);
            if (lines.size() < HEADER.size() || !lines.subList(0, HEADER.size()).equals(HEADER)) {
                wrong.add(file);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageThatIsNoTestSaysWhatItIsFor() {
        List<Path> wrong = files.stream().filter(file -> !isTest(file)).map(Path::getParent).distinct()
                .filter(folder -> !files.contains(folder.resolve("package-info.java"))).toList();
        assertEquals(List.of(), wrong);
    }
}
