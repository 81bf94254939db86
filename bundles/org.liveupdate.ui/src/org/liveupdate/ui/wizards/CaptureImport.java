/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.RegistersFile;

/**
 * Brings captures into a folder of the workspace: images are copied or linked, registers are always written as files of
 * their own, so that each image keeps its registers whatever else is in the folder. When it is cancelled or fails, no
 * half of an image is left.
 */
final class CaptureImport {

    private static final int STEPS = 1000;
    private static final int CHUNK = 1 << 20;

    private final TargetFile folder;
    private final boolean link;

    CaptureImport(TargetFile folder, boolean link) {
        this.folder = folder;
        this.link = link;
    }

    /** Imports; the files with the images come back. */
    List<IFile> run(List<Capture> captures, IProgressMonitor monitor) throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, captures.size() * STEPS + 1);
        folder.createFolder(progress.split(1));
        List<IFile> made = new ArrayList<>();
        for (Capture capture : captures) {
            progress.setTaskName(NLS.bind(Texts.capture_importing, capture.name()));
            Optional<List<UnitRegisters>> registers = registers(capture);
            IFile file = folder.withName(capture.name()).file();
            if (link) {
                file.createLink(capture.image().toUri(), IResource.NONE, progress.split(STEPS));
            } else {
                copy(capture.image(), file, progress.split(STEPS));
            }
            made.add(file);
            if (registers.isPresent()) {
                write(registers.get(), folder.withName(capture.registersName()).file());
            }
        }
        return made;
    }

    private static Optional<List<UnitRegisters>> registers(Capture capture) throws CoreException {
        try {
            return capture.readRegisters();
        } catch (ImageException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private static void copy(Path image, IFile file, IProgressMonitor monitor) throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, STEPS);
        long size = Math.max(1, Files.size(image));
        try (InputStream in = new Watched(Files.newInputStream(image), size, progress)) {
            file.create(new BufferedInputStream(in, CHUNK), false, null);
        } catch (CoreException | OperationCanceledException e) {
            file.delete(true, null);
            throw e;
        }
    }

    private static void write(List<UnitRegisters> registers, IFile file) throws CoreException, IOException {
        Path temporary = Files.createTempFile("registers", ".json");
        try {
            RegistersFile.write(temporary, registers);
            InputStream text = new ByteArrayInputStream(Files.readAllBytes(temporary));
            if (file.exists()) {
                file.setContents(text, false, true, null);
            } else {
                file.create(text, false, null);
            }
        } finally {
            Files.delete(temporary);
        }
    }

    /** Tells how far reading is, and stops it. */
    private static final class Watched extends FilterInputStream {

        private final long size;
        private final SubMonitor progress;
        private long done;
        private int told;

        Watched(InputStream in, long size, SubMonitor progress) {
            super(in);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            int count = super.read(target, offset, length);
            done += Math.max(0, count);
            int now = (int) (Math.min(done, size) * STEPS / size);
            progress.worked(now - told);
            told = now;
            return count;
        }
    }
}
