/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/** Gives the text editor its text; reading and writing the file is the scenario editor's work. */
final class SourceProvider extends AbstractDocumentProvider {

    private final Supplier<String> text;

    SourceProvider(Supplier<String> text) {
        this.text = text;
    }

    @Override
    protected IDocument createDocument(Object element) {
        Document document = new Document(text.get());
        XmlPartitions.install(document);
        return document;
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        IFile file = element instanceof IEditorInput input ? ResourceUtil.getFile(input) : null;
        return file == null ? new AnnotationModel() : new ResourceMarkerAnnotationModel(file);
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
        // the scenario editor writes the file
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }

    @Override
    public boolean isModifiable(Object element) {
        return true;
    }

    @Override
    public boolean isReadOnly(Object element) {
        return false;
    }
}
