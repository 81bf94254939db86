/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.cache.CacheFolder;
import org.liveupdate.image.cache.CacheKey;
import org.liveupdate.image.elf.ElfCoreReader;
import org.liveupdate.image.elf.ElfHeader;
import org.liveupdate.image.flat.FlattenedIndex;
import org.liveupdate.image.flat.FlattenedSource;
import org.liveupdate.image.flat.IndexCache;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.FileErrors;
import org.liveupdate.image.io.MappedSource;
import org.liveupdate.image.io.PieceMapBuilder;
import org.liveupdate.image.kdump.KdumpHeader;
import org.liveupdate.image.kdump.KdumpReader;
import org.liveupdate.image.packed.Compression;
import org.liveupdate.image.packed.UnpackLimit;
import org.liveupdate.image.packed.Unpacker;

/** Opens one file of an image: decompresses it, finds its format by its first bytes and adds its memory. */
final class ImageFile {

    /** Endings of names by which a file without any known format is taken for raw memory. */
    private static final Set<String> RAW_ENDINGS = Set.of("raw", "bin", "img", "mem", "dump");
    private static final Set<String> PACKED_ENDINGS = Set.of("gz", "xz", "zst", "zstd");
    private static final int START = 16;
    /** A file compressed more often than this is not one that somebody captured. */
    private static final int MAX_LAYERS = 3;

    private final ImageSpec spec;
    private final Path path;
    private final String name;
    private final OpenOptions options;
    private final ProblemLog problems;
    private final VmcoreInfo.Builder info;
    private final Progress progress;
    private final CacheFolder cache;

    ImageFile(ImageSpec spec, OpenOptions options, ProblemLog problems, VmcoreInfo.Builder info, Progress progress) {
        this.spec = spec;
        this.path = spec.file();
        this.name = path.toString();
        this.options = options;
        this.problems = problems;
        this.info = info;
        this.progress = progress;
        this.cache = new CacheFolder(options.cache(), options.cacheLimit());
    }

    /**
     * Reads the file.
     *
     * @param pieces takes its memory
     * @return the name of its format for people
     * @throws ImageException if it is no image
     */
    String read(PieceMapBuilder pieces) throws ImageException {
        ByteSource file = map();
        ByteSource bytes = file;
        StringBuilder how = new StringBuilder();
        for (int layer = 0;; layer++) {
            Compression compression = Compression.of(start(bytes));
            if (compression == null) {
                break;
            }
            if (layer == MAX_LAYERS) {
                throw new ImageException(path, "expected a file compressed at most " + MAX_LAYERS
                        + " times, found one more layer of " + compression.label());
            }
            how.append(", ").append(compression.label()).append("-compressed");
            CacheKey key = CacheKey.of(path, file, how.toString());
            long limit = UnpackLimit.of(file.size(), options.unpackLimit());
            bytes = new Unpacker(path, bytes, compression, limit, cache).open(key, progress);
        }
        if (bytes.size() == 0) {
            throw ImageException.at(name, 0, "an image", how.isEmpty() ? "an empty file"
                    : "nothing after decompression");
        }
        if (!isRaw() && FlattenedIndex.isFlattened(start(bytes))) {
            CacheKey key = CacheKey.of(path, file, how + ", flattened");
            FlattenedIndex index = new FlattenedIndex(name, bytes, problems);
            bytes = new FlattenedSource(new IndexCache(cache, key, name, bytes).find(index, progress));
            how.insert(0, ", flattened");
        }
        return format(bytes, pieces) + how;
    }

    private boolean isRaw() {
        return spec.address().isPresent() || options.raw();
    }

    private String format(ByteSource bytes, PieceMapBuilder pieces) throws ImageException {
        if (isRaw()) {
            return raw(bytes, spec.address().orElse(options.rawBase().orElse(0)), pieces);
        }
        byte[] start = start(bytes);
        if (ElfHeader.isElf(start)) {
            new ElfCoreReader(name, bytes, problems, options.zeroExcluded(), info).read(pieces, progress);
            return "ELF core";
        }
        if (KdumpHeader.isKdump(start)) {
            new KdumpReader(name, bytes, problems, options.zeroExcluded(), info).read(pieces, progress);
            return "kdump-compressed dump";
        }
        if (RAW_ENDINGS.contains(ending())) {
            return raw(bytes, options.rawBase().orElse(0), pieces);
        }
        throw ImageException.at(name, 0, "an ELF core or a kdump-compressed dump", FirstBytes.describe(start)
                + "; to open it as raw memory give the physical address of its first byte (FILE@ADDRESS)");
    }

    private String raw(ByteSource bytes, long base, PieceMapBuilder pieces) throws ImageException {
        if (base < 0 || base + bytes.size() < 0) {
            throw new ImageException(path, "expected raw memory below 2^63, found " + bytes.size() + " bytes at "
                    + Hex.of(base));
        }
        pieces.add(base, bytes.size(), bytes, 0);
        return "raw memory";
    }

    /** The ending of the file's name, in lower case, without the ending of a compressed file. */
    private String ending() {
        String[] parts = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).split("\\.");
        int last = parts.length - 1;
        while (last > 0 && PACKED_ENDINGS.contains(parts[last])) {
            last--;
        }
        return last > 0 ? parts[last] : "";
    }

    private ByteSource map() throws ImageException {
        try {
            if (!Files.exists(path)) {
                throw new ImageException(path, "no such file");
            }
            if (!Files.isRegularFile(path)) {
                throw new ImageException(path, Files.isDirectory(path) ? "expected a file, found a directory"
                        : "expected a file, found a device or pipe");
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                return MappedSource.map(channel, 0, channel.size());
            }
        } catch (IOException e) {
            throw FileErrors.of(path, e);
        }
    }

    private static byte[] start(ByteSource bytes) {
        byte[] start = bytes.bytes(0, (int) Math.min(START, bytes.size()));
        return start == null ? new byte[0] : start;
    }
}
