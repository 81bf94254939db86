/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.ui.UiStatus;

/** Marks what is not understood in a text while it is edited: from the column of a problem to the end of its line. */
final class SourceProblems {

    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error"; //$NON-NLS-1$

    private final List<Annotation> shown = new ArrayList<>();

    /** Marks some problems in place of those that are marked. */
    void show(IAnnotationModel model, IDocument document, List<FileProblem> problems) {
        shown.forEach(model::removeAnnotation);
        shown.clear();
        for (FileProblem problem : problems) {
            try {
                Annotation annotation = new Annotation(ERROR, false, problem.getMessage());
                model.addAnnotation(annotation, position(document, problem));
                shown.add(annotation);
            } catch (BadLocationException e) {
                // the line of a problem is always one of the text that was read
                UiStatus.warning(e.getMessage(), e);
            }
        }
    }

    private static Position position(IDocument document, FileProblem problem) throws BadLocationException {
        int line = Math.max(1, Math.min(problem.line(), document.getNumberOfLines()));
        IRegion region = document.getLineInformation(line - 1);
        int start = Math.max(0, Math.min(problem.column() - 1, region.getLength() - 1));
        return new Position(region.getOffset() + start, Math.max(0, region.getLength() - start));
    }
}
