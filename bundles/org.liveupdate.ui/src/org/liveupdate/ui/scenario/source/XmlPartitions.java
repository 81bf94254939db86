/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** The parts of an XML text: comments, declarations, tags, and what is between them. */
final class XmlPartitions {

    /** A comment. */
    static final String COMMENT = "__xml_comment"; //$NON-NLS-1$
    /** A declaration or processing instruction. */
    static final String DECLARATION = "__xml_declaration"; //$NON-NLS-1$
    /** A tag with its attributes. */
    static final String TAG = "__xml_tag"; //$NON-NLS-1$

    private static final String[] TYPES = { COMMENT, DECLARATION, TAG };

    private XmlPartitions() {
    }

    /** All types of parts, that of plain text first. */
    static String[] types() {
        return new String[] { IDocument.DEFAULT_CONTENT_TYPE, COMMENT, DECLARATION, TAG };
    }

    /** Lets a text keep track of its parts. */
    static void install(IDocument document) {
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] {
            new MultiLineRule("<!--", "-->", new Token(COMMENT), (char) 0, true), //$NON-NLS-1$ //$NON-NLS-2$
            new MultiLineRule("<?", "?>", new Token(DECLARATION), (char) 0, true), //$NON-NLS-1$ //$NON-NLS-2$
            new MultiLineRule("<", ">", new Token(TAG), (char) 0, true) }); //$NON-NLS-1$ //$NON-NLS-2$
        FastPartitioner partitioner = new FastPartitioner(scanner, TYPES);
        partitioner.connect(document);
        document.setDocumentPartitioner(partitioner);
    }
}
