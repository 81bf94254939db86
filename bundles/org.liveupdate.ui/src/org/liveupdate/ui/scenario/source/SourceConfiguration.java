/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** Colours the text of a scenario: comments, declarations, tags, attributes and their values. */
final class SourceConfiguration extends TextSourceViewerConfiguration {

    private final XmlColors colors;

    SourceConfiguration(IPreferenceStore store, XmlColors colors) {
        super(store);
        this.colors = colors;
    }

    @Override
    public String[] getConfiguredContentTypes(ISourceViewer viewer) {
        return XmlPartitions.types();
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDocumentPartitioning(getConfiguredDocumentPartitioning(viewer));
        add(reconciler, XmlPartitions.COMMENT, plain(colors.token("comment"))); //$NON-NLS-1$
        add(reconciler, XmlPartitions.DECLARATION, plain(colors.token("declaration"))); //$NON-NLS-1$
        add(reconciler, XmlPartitions.TAG, tags());
        add(reconciler, IDocument.DEFAULT_CONTENT_TYPE, new RuleBasedScanner());
        return reconciler;
    }

    private static void add(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        reconciler.setDamager(repairer, type);
        reconciler.setRepairer(repairer, type);
    }

    private static RuleBasedScanner plain(IToken token) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(token);
        return scanner;
    }

    private RuleBasedScanner tags() {
        RuleBasedScanner scanner = plain(colors.token("tag")); //$NON-NLS-1$
        IToken value = colors.token("value"); //$NON-NLS-1$
        IToken name = colors.token("tag"); //$NON-NLS-1$
        WordRule tag = new WordRule(new Name("</", true), name); //$NON-NLS-1$
        WordRule attribute = new WordRule(new Name("", false), colors.token("attribute")); //$NON-NLS-1$ //$NON-NLS-2$
        scanner.setRules(new IRule[] { new SingleLineRule("\"", "\"", value), //$NON-NLS-1$ //$NON-NLS-2$
            new SingleLineRule("'", "'", value), tag, attribute }); //$NON-NLS-1$ //$NON-NLS-2$
        return scanner;
    }

    /** Letters of a name; that of a tag begins with an angle bracket. */
    private record Name(String begins, boolean tag) implements IWordDetector {

        @Override
        public boolean isWordStart(char c) {
            return tag ? begins.indexOf(c) == 0 : Character.isLetter(c) || c == '_';
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || ":_-.".indexOf(c) >= 0 || tag && c == '/'; //$NON-NLS-1$
        }
    }
}
