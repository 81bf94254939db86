/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file beside this class. With the system property {@code liveupdate.golden} set to the source
 * folder of this package, the files are written anew instead; look at the difference before committing it.
 */
final class Golden {

    private Golden() {
    }

    static void check(String name, String actual) {
        String folder = System.getProperty("liveupdate.golden");
        try {
            if (folder != null) {
                Files.writeString(Path.of(folder, "golden", name), actual);
            }
            try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
                assertNotNull(in, "no golden file " + name);
                String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(folder != null ? actual : expected, actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
