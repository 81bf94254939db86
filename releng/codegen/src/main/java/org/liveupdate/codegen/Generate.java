/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Generates the code of the models into the project: {@code Generate ROOT}. Prints what changed. */
public final class Generate {
    private Generate() {
    }

    /**
     * Generates.
     *
     * @param arguments the root of the project
     */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        if (arguments.length != 1) {
            System.err.println("usage: Generate ROOT");
            System.exit(2);
        }
        Path root = Path.of(arguments[0]);
        ModelGenerator generator = new ModelGenerator(root);
        GeneratedFiles committed = generator.committed();
        GeneratedFiles generated = generator.generate();
        List<String> differences = generated.differences(committed);
        generated.write(root, committed);
        differences.forEach(out::println);
        out.println(generated.texts().size() + " files generated, " + differences.size() + " changed");
    }
}
