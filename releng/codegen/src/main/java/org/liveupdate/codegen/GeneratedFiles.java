/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text files of a set of folders: what a generator made, or what is committed. Paths are relative to the root of
 * the project, with slashes; line ends are line feeds whatever the platform.
 */
public final class GeneratedFiles {
    private final SortedMap<String, String> texts = new TreeMap<>();

    /**
     * Adds a file.
     *
     * @param path relative to the root of the project, with slashes
     * @param text the whole text
     */
    public void add(String path, String text) {
        texts.put(path, text.replace("\r\n", "\n"));
    }

    /** The files by path. */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /**
     * Adds every file below a folder; none when there is no such folder.
     *
     * @param folder the folder to read
     * @param prefix path of that folder relative to the root of the project
     */
    public void addAll(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                add(prefix + "/" + name, Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What differs between these files and others.
     *
     * @param committed the files that are there
     * @return one line for each file that is missing, is left over, or has another text; empty when all are the same
     */
    public List<String> differences(GeneratedFiles committed) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            String there = committed.texts.get(entry.getKey());
            if (there == null) {
                lines.add(entry.getKey() + ": missing");
            } else if (!there.equals(entry.getValue())) {
                lines.add(entry.getKey() + ": line " + firstLine(there, entry.getValue()) + " differs");
            }
        }
        for (String path : committed.texts.keySet()) {
            if (!texts.containsKey(path)) {
                lines.add(path + ": is not generated (any more)");
            }
        }
        return lines;
    }

    /**
     * Makes the project hold these files and nothing else that was generated before.
     *
     * @param root      the root of the project
     * @param committed the files that are there
     */
    public void write(Path root, GeneratedFiles committed) {
        try {
            for (String path : committed.texts.keySet()) {
                if (!texts.containsKey(path)) {
                    Files.delete(root.resolve(path));
                }
            }
            for (Map.Entry<String, String> entry : texts.entrySet()) {
                if (!entry.getValue().equals(committed.texts.get(entry.getKey()))) {
                    Path file = root.resolve(entry.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, entry.getValue(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int firstLine(String one, String other) {
        String[] lines = one.split("\n", -1);
        String[] others = other.split("\n", -1);
        int line = 0;
        while (line < lines.length && line < others.length && lines[line].equals(others[line])) {
            line++;
        }
        return line + 1;
    }
}
