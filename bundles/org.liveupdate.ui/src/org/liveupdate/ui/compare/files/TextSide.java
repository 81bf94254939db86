/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;

/**
 * One side of a comparison as text.
 *
 * @param getName what it is
 * @param text    its text
 */
record TextSide(String getName, String text) implements ITypedElement, IEncodedStreamContentAccessor {

    /** One side, or null if there is nothing on it. */
    static TextSide of(String name, String text) {
        return text.isEmpty() ? null : new TextSide(name, text);
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return "txt";
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
