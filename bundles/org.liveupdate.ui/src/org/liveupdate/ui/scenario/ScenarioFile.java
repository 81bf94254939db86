/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.liveupdate.model.file.Format;

/** The file of an editor: in the workspace, outside, or an old state of one that can only be read. */
final class ScenarioFile {

    private final String name;
    private final IFile file;
    private final IFileStore store;
    private final IStorage storage;
    private long stamp;

    /**
     * The file of an input.
     *
     * @throws CoreException if the input is no file
     */
    ScenarioFile(IEditorInput input) throws CoreException {
        name = input.getName();
        file = ResourceUtil.getFile(input);
        store = file == null && input instanceof IURIEditorInput uri ? EFS.getStore(uri.getURI()) : null;
        storage = file == null && store == null && input instanceof IStorageEditorInput some ? some.getStorage() : null;
        if (file == null && store == null && storage == null) {
            throw new CoreException(Status.error(NLS.bind(ScenarioMessages.file_none, name)));
        }
    }

    /** Name for messages. */
    String name() {
        return name;
    }

    /** The file in the workspace, or null. */
    IFile file() {
        return file;
    }

    /** Where it is on this computer, or null. */
    IPath path() {
        if (file != null) {
            return file.getLocation();
        }
        try {
            File local = store == null ? null : store.toLocalFile(EFS.NONE, null);
            return local == null ? null : IPath.fromFile(local);
        } catch (CoreException e) {
            return null;
        }
    }

    /** Whether it can be written; who manages versions of files in the workspace is asked to make it so. */
    boolean isWritable() {
        if (file != null) {
            return !file.exists() || !file.isReadOnly()
                    || file.getWorkspace().validateEdit(new IFile[] { file }, IWorkspace.VALIDATE_PROMPT).isOK()
                            && !file.isReadOnly();
        }
        return store != null && !store.fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY);
    }

    /** Whether it is not there, or not any more. */
    boolean isMissing() {
        return file != null ? !file.exists() : store != null && !store.fetchInfo().exists();
    }

    /** Whether somebody else has written it since it was read or written here. */
    boolean isChanged() {
        return storage == null && !isMissing() && currentStamp() != stamp;
    }

    private long currentStamp() {
        return file != null ? file.getModificationStamp() : store == null ? 0 : store.fetchInfo().getLastModified();
    }

    /**
     * Reads the text; bytes that are not UTF-8 become signs of replacement, which the reader of scenarios then names.
     *
     * @throws CoreException if it cannot be read
     */
    String read(IProgressMonitor monitor) throws CoreException {
        if (file != null) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
        stamp = currentStamp();
        try (InputStream in = open(monitor)) {
            byte[] bytes = in.readNBytes(Format.LARGEST + 1);
            if (bytes.length > Format.LARGEST) {
                throw new CoreException(Status.error(NLS.bind(ScenarioMessages.file_too_large, name)));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private InputStream open(IProgressMonitor monitor) throws CoreException {
        return file != null ? file.getContents(true) : store != null ? store.openInputStream(EFS.NONE, monitor)
                : storage.getContents();
    }

    /**
     * Writes a text; in the workspace the old one goes into the local history.
     *
     * @throws CoreException if it cannot be written
     */
    void write(String text, IProgressMonitor monitor) throws CoreException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file != null) {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            if (file.exists()) {
                file.setContents(in, IResource.FORCE | IResource.KEEP_HISTORY, monitor);
            } else {
                file.create(in, IResource.FORCE, monitor);
            }
        } else {
            try (OutputStream out = store.openOutputStream(EFS.NONE, monitor)) {
                out.write(bytes);
            } catch (IOException e) {
                throw failed(e);
            }
        }
        stamp = currentStamp();
    }

    /** Takes the file as it is now for known, so that nobody asks again about the same change. */
    void acceptChange() {
        stamp = currentStamp();
    }

    private CoreException failed(IOException cause) {
        return new CoreException(Status.error(name + ": " + cause.getMessage(), cause)); //$NON-NLS-1$
    }
}
