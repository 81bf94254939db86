/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;

/** The second opening of a compressed image: from the cache when that is whole, anew when it is not. */
class ImageCacheTest {

    private static final int SIZE = 12 << 20;

    @TempDir
    Path folder;

    private Path cache;
    private Path file;
    private byte[] memory;

    @BeforeEach
    void makeImage() throws IOException {
        cache = folder.resolve("deep").resolve("cache");
        file = folder.resolve("guest.raw.gz");
        memory = write(file, 1);
    }

    private static byte[] write(Path target, long seed) throws IOException {
        byte[] bytes = new byte[SIZE];
        Random random = new Random(seed);
        for (int i = 0; i < SIZE; i += 4096) {
            // whole blocks of zeros in between: they are holes in the entry's file
            bytes[i] = (byte) ((i >> 18) % 3 == 0 ? 0 : random.nextInt());
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
            out.write(bytes);
        }
        return bytes;
    }

    /** Opens, compares every byte, and says whether the file was decompressed for that. */
    private boolean decompressed(OpenOptions options) throws ImageException {
        boolean[] worked = new boolean[1];
        Progress progress = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                worked[0] = true;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        try (Image image = Images.open(file, options, progress)) {
            assertArrayEquals(memory, image.bytes(0, SIZE).orElseThrow());
            assertEquals(SIZE, image.populatedBytes());
        }
        return worked[0];
    }

    private OpenOptions options() {
        return OpenOptions.DEFAULT.withCache(cache, 1L << 30);
    }

    private List<Path> entries() throws IOException {
        try (var files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    private void change(long at, int bits) throws IOException {
        try (RandomAccessFile entry = new RandomAccessFile(entries().get(0).toFile(), "rw")) {
            long position = at < 0 ? entry.length() + at : at;
            entry.seek(position);
            int old = entry.read();
            entry.seek(position);
            entry.write(old ^ bits);
        }
    }

    @Test
    void decompressesOnce() throws Exception {
        assertTrue(decompressed(options()));
        assertFalse(decompressed(options()));
        assertEquals(1, entries().size());
    }

    @Test
    void rebuildsAnEntryWithADamagedHeader() throws Exception {
        decompressed(options());
        for (int at : new int[] {0, 8, 40, 47, 48, 52, 55}) {
            change(at, 4);
            assertTrue(decompressed(options()), "byte " + at);
            assertFalse(decompressed(options()), "byte " + at);
        }
    }

    @Test
    void rebuildsAnEntryWithADamagedTableOfChecksums() throws Exception {
        decompressed(options());
        change(-1, 1);
        assertTrue(decompressed(options()));
    }

    @Test
    void neverGivesBytesOfADamagedEntry() throws Exception {
        decompressed(options());
        for (long at : new long[] {4096, 4096 + (1 << 20) - 1, 4096 + SIZE - 1}) {
            change(at, 1);
            // comparing every byte in here is the test
            decompressed(options());
            assertFalse(decompressed(options()), "the entry was made anew");
        }
    }

    @Test
    void rebuildsATruncatedOrEmptyEntry() throws Exception {
        for (long size : new long[] {0, 100, 4096, 1 << 20}) {
            decompressed(options());
            try (RandomAccessFile entry = new RandomAccessFile(entries().get(0).toFile(), "rw")) {
                entry.setLength(size);
            }
            assertTrue(decompressed(options()), "size " + size);
        }
    }

    @Test
    void doesNotUseTheEntryOfAnotherFile() throws Exception {
        decompressed(options());
        Path before = entries().get(0);
        FileTime time = Files.getLastModifiedTime(file);
        memory = write(file, 2);
        Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plus(Duration.ofSeconds(3))));
        assertTrue(decompressed(options()));
        Path after = entries().stream().filter(entry -> !entry.equals(before)).findFirst().orElseThrow();
        Files.copy(before, after, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(decompressed(options()), "an entry under a foreign name");
    }

    @Test
    void noticesAChangeThatKeepsSizeAndTime() throws Exception {
        decompressed(options());
        FileTime time = Files.getLastModifiedTime(file);
        byte[] packed = Files.readAllBytes(file);
        // the time field of the gzip header: other bytes, same size, same content
        packed[4] ^= 0x55;
        Files.write(file, packed);
        Files.setLastModifiedTime(file, time);
        assertTrue(decompressed(options()));
    }

    @Test
    void keepsTheFolderBelowItsLimit() throws Exception {
        OpenOptions small = OpenOptions.DEFAULT.withCache(cache, 2 * SIZE + (1 << 20));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Path next = folder.resolve("guest" + i + ".raw.gz");
            write(next, i);
            files.add(next);
            Images.open(next, small, Progress.NONE).close();
            for (Path entry : entries()) {
                // what was used before this one was used an hour ago
                FileTime time = Files.getLastModifiedTime(entry);
                Files.setLastModifiedTime(entry, FileTime.from(time.toInstant().minus(Duration.ofHours(1))));
            }
        }
        assertEquals(2, entries().size());
        file = files.get(3);
        memory = Images.open(file, small, Progress.NONE).bytes(0, SIZE).orElseThrow();
        assertFalse(decompressed(small));
        file = files.get(2);
        memory = Images.open(file, small, Progress.NONE).bytes(0, SIZE).orElseThrow();
        assertFalse(decompressed(small));
    }

    @Test
    void keepsNothingThatIsBiggerThanTheWholeFolderMayBe() throws Exception {
        assertTrue(decompressed(OpenOptions.DEFAULT.withCache(cache, 1000)));
        assertEquals(List.of(), entries());
    }

    @Test
    void removesWhatADeadProcessLeft() throws Exception {
        Files.createDirectories(cache);
        Path old = Files.createFile(cache.resolve("writing-1.cache"));
        Path fresh = Files.createFile(cache.resolve("writing-2.cache"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        decompressed(options());
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh));
    }

    @Test
    void worksWithoutAFolderAndWithOneThatCannotBeUsed() throws Exception {
        assertTrue(decompressed(OpenOptions.DEFAULT.withoutCache()));
        Path blocked = Files.createFile(folder.resolve("file"));
        assertTrue(decompressed(OpenOptions.DEFAULT.withCache(blocked, 1L << 30)));
        assertTrue(decompressed(OpenOptions.DEFAULT.withCache(blocked.resolve("below"), 1L << 30)));
    }

    @Test
    void letsNobodyElseLookIn() throws Exception {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        decompressed(options());
        assertEquals("[OWNER_EXECUTE, OWNER_READ, OWNER_WRITE]", Files.getPosixFilePermissions(cache).stream()
                .map(Enum::name).sorted().toList().toString());
        assertEquals(2, Files.getPosixFilePermissions(entries().get(0)).size());
    }

    @Test
    void servesSeveralAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(threads.submit(() -> decompressed(options())));
            }
            for (Future<Boolean> result : results) {
                result.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, entries().size());
        assertFalse(decompressed(options()));
    }

    @Test
    void staysReadableWhenTheEntryIsRemoved() throws Exception {
        Assumptions.assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        decompressed(options());
        try (Image image = Images.open(file, options(), Progress.NONE)) {
            Files.delete(entries().get(0));
            assertArrayEquals(memory, image.bytes(0, SIZE).orElseThrow());
        }
    }

    @Test
    void keysDifferByWhatIsMade() throws Exception {
        var source = new org.liveupdate.image.io.BufferSource(java.nio.ByteBuffer.wrap(new byte[10]));
        assertNotEquals(CacheKey.of(file, source, "a").fileName(), CacheKey.of(file, source, "b").fileName());
        assertTrue(Arrays.equals(CacheKey.of(file, source, "a").digest(), CacheKey.of(file, source, "a").digest()));
        assertEquals(Optional.empty(), OpenOptions.DEFAULT.withoutCache().cache());
    }
}
