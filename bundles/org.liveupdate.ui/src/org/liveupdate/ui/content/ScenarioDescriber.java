/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * Describes the content type of scenarios. A file with the extension that is broken is still one, so that it opens in
 * its editor and can be repaired there.
 */
public final class ScenarioDescriber implements ITextContentDescriber {

    private static final int BEGINNING = 4096;

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        return kind(new String(contents.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    }

    @Override
    public int describe(Reader contents, IContentDescription description) throws IOException {
        char[] beginning = new char[BEGINNING];
        int length = contents.read(beginning);
        return kind(length < 0 ? "" : new String(beginning, 0, length)); //$NON-NLS-1$
    }

    private static int kind(String beginning) {
        return beginning.contains(ScenarioPackage.eNS_URI) ? VALID : INDETERMINATE;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return new QualifiedName[0];
    }
}
