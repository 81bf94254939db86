/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;

/** What tests of images share: a folder, files in it, and questions to images. */
abstract class ImageTestCase {

    @TempDir
    Path folder;

    /** Options with a cache in the test's own folder. */
    OpenOptions options() {
        return OpenOptions.DEFAULT.withCache(folder.resolve("cache"), 1L << 30);
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Image open(String name, byte[] bytes) throws IOException, ImageException {
        return open(file(name, bytes));
    }

    Image open(Path file) throws ImageException {
        return Images.open(file, options(), Progress.NONE);
    }

    /** Opens what cannot be opened, and checks that the message is one line that names the file and the words. */
    String refused(Path file, OpenOptions options, String... words) {
        ImageException e = assertThrows(ImageException.class, () -> Images.open(file, options, Progress.NONE).close());
        String message = e.getMessage();
        assertTrue(message.startsWith(file.toString()), message);
        assertFalse(message.contains("\n"), message);
        for (String word : words) {
            assertTrue(message.contains(word), word + " not in: " + message);
        }
        return message;
    }

    String refused(String name, byte[] bytes, String... words) throws IOException {
        return refused(file(name, bytes), options(), words);
    }

    static byte[] random(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Bytes that compress about as well as memory does. */
    static byte[] memoryLike(long seed, int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(seed);
        for (int i = 0; i + 7 < length; i += 64) {
            if (random.nextInt(3) == 0) {
                bytes[i] = (byte) random.nextInt();
                bytes[i + 7] = (byte) random.nextInt();
            }
        }
        return bytes;
    }

    static byte[] bytes(Image image, long address, int length) {
        return image.bytes(address, length).orElse(null);
    }

    static List<String> codes(Image image) {
        return image.problems().stream().map(Problem::code).toList();
    }

    static Problem problem(Image image, String code) {
        List<Problem> found = image.problems().stream().filter(problem -> problem.code().equals(code)).toList();
        assertEquals(1, found.size(), () -> code + " in " + image.problems());
        return found.get(0);
    }
}
