/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** A side of a comparison as a file: the one of the workspace, or a copy of an old state that goes with it. */
final class SideFile implements AutoCloseable {

    private final Path file;
    private final Path folder;

    private SideFile(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** The file of an element of the workspace. */
    static Optional<Path> of(ITypedElement element) {
        return element instanceof IResourceProvider provider && provider.getResource() != null
                && provider.getResource().getLocation() != null
                        ? Optional.of(provider.getResource().getLocation().toPath()) : Optional.empty();
    }

    /** The bytes of an element. */
    static byte[] bytes(ITypedElement element) throws IOException {
        try (InputStream in = contents(element)) {
            return in.readAllBytes();
        }
    }

    private static InputStream contents(ITypedElement element) throws IOException {
        try {
            InputStream in = element instanceof IStreamContentAccessor some ? some.getContents() : null;
            if (in == null) {
                throw new IOException(NLS.bind(FileTexts.no_file, element == null ? "?" : element.getName()));
            }
            return in;
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * A file with the bytes of an element.
     *
     * @param element the element
     * @param other   the other side, beside whose file the registers may lie that an old state lacks
     */
    static SideFile open(ITypedElement element, ITypedElement other) throws IOException {
        Optional<Path> there = of(element);
        if (there.isPresent()) {
            return new SideFile(there.get(), null);
        }
        Path folder = Files.createTempDirectory("live-update-compare");
        SideFile side = new SideFile(folder.resolve(Path.of(element.getName().replaceAll("[\\s/]+[^/]*$", ""))
                .getFileName()), folder);
        try (InputStream in = contents(element)) {
            Files.copy(in, side.file);
            Path beside = of(other).map(path -> path.resolveSibling("registers.json")).orElse(null);
            if (beside != null && Files.isRegularFile(beside)) {
                Files.copy(beside, folder.resolve("registers.json"));
            }
            return side;
        } catch (IOException e) {
            side.close();
            throw e;
        }
    }

    Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (folder != null) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        }
    }
}
