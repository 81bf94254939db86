/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.PlainHead;
import org.liveupdate.ui.run.RunBar;
import org.liveupdate.ui.scenario.form.PendingTexts.Pending;
import org.liveupdate.ui.scenario.source.SourcePage;

/** What stands above all pages: the name of the file, and what is wrong with it. */
final class ScenarioHeader {

    private static final int MOST = 20;

    private final ScenarioEditor editor;
    private final Form form;
    private final IMessageManager messages;
    /** What the head says; to say it again would lay the whole form out anew. */
    private List<Line> shown = List.of();

    /** A message about a problem. */
    private record Line(Object about, String text, int severity) {
    }

    ScenarioHeader(ScenarioEditor editor, IManagedForm managed) {
        this.editor = editor;
        form = managed.getForm().getForm();
        messages = managed.getMessageManager();
        form.addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(this::follow));
        PlainHead.on(form);
        form.setImage(Icons.image("scenario")); //$NON-NLS-1$
        form.setHeadClient(new RunBar(form.getHead(), editor.run()).control());
    }

    /** Leads to the first of the problems that the message is about. */
    private void follow(HyperlinkEvent event) {
        if (event.getHref() instanceof IMessage[] about && about.length > 0) {
            if (about[0].getKey() instanceof FileProblem problem) {
                editor.showPage(SourcePage.ID);
                editor.source().reveal(problem.line());
            } else if (about[0].getKey() instanceof ScenarioProblem problem) {
                editor.reveal(problem.object());
            } else if (about[0].getKey() instanceof Pending pending) {
                editor.reveal(pending.object());
            }
        }
    }

    /** Shows name and problems as they are now. */
    void refresh() {
        if (form.isDisposed()) {
            return;
        }
        String title = editor.getEditorInput().getName().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!title.equals(form.getText())) {
            form.setText(title);
        }
        List<Line> lines = new ArrayList<>();
        editor.pending().all().forEach(each -> lines.add(new Line(each, each.message(), IMessageProvider.ERROR)));
        List<FileProblem> broken = editor.source() == null ? List.of() : editor.source().problems();
        for (FileProblem problem : broken) {
            lines.add(new Line(problem, problem.getMessage(), IMessageProvider.ERROR));
        }
        if (broken.isEmpty()) {
            List<ScenarioProblem> problems = editor.document().problems();
            for (ScenarioProblem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
                lines.add(new Line(problem, problem.message(), severity(problem)));
            }
        }
        if (!lines.equals(shown)) {
            shown = lines;
            messages.setAutoUpdate(false);
            messages.removeMessages();
            lines.forEach(line -> messages.addMessage(line.about(), line.text(), line.about(), line.severity()));
            messages.setAutoUpdate(true);
        }
    }

    private static int severity(ScenarioProblem problem) {
        return problem.code().severity() == Diagnostic.ERROR ? IMessageProvider.ERROR
                : IMessageProvider.WARNING;
    }

    /** Shows why something could not be done, until the next change. */
    void showFailure(String text) {
        shown = null;
        messages.addMessage(this, text, null, IMessageProvider.ERROR);
    }
}
