/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.Token;

/** The tokens of an XML text with their theme colours, which follow a change of the theme. */
final class XmlColors {

    private static final String PREFIX = "org.liveupdate.ui.source."; //$NON-NLS-1$

    private final Map<String, Token> tokens = new LinkedHashMap<>();

    /** The token of a kind: {@code comment}, {@code declaration}, {@code tag}, {@code attribute}, {@code value}. */
    Token token(String kind) {
        return tokens.computeIfAbsent(kind, key -> new Token(attribute(key)));
    }

    private static TextAttribute attribute(String kind) {
        ColorRegistry colors = JFaceResources.getColorRegistry();
        return new TextAttribute(colors.get(PREFIX + kind));
    }

    /** Takes the colours of the theme again; tells whether a property of the colour registry is one of these. */
    boolean update(String property) {
        if (!property.startsWith(PREFIX)) {
            return false;
        }
        tokens.forEach((kind, token) -> token.setData(attribute(kind)));
        return true;
    }
}
