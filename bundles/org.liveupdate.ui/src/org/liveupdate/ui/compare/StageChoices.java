/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageProvider;

/** The states of all open editors of a page, kept up to date. */
final class StageChoices implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Map<StageProvider, IEditorPart> providers = new LinkedHashMap<>();
    private final Runnable stageListener;
    private StageProvider active;

    /**
     * Begins to watch.
     *
     * @param page    whose editors
     * @param changed called after there are other states, or an editor shows another one
     */
    StageChoices(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        stageListener = changed;
        page.addPartListener(this);
        collect();
    }

    void dispose() {
        page.removePartListener(this);
        providers.keySet().forEach(provider -> provider.removeStageListener(stageListener));
        providers.clear();
    }

    /** The states, those of one editor in the order of time, under names that tell them apart. */
    List<StageEntry> all() {
        List<StageEntry> entries = new ArrayList<>();
        providers.forEach((provider, editor) -> {
            List<StageChoice> stages = provider.stages();
            for (StageChoice choice : stages) {
                boolean alone = providers.size() == 1
                        || stages.size() == 1 && choice.name().equals(editor.getTitle());
                entries.add(new StageEntry(editor, provider, choice,
                        alone ? choice.name() : NLS.bind(Texts.label_editor, editor.getTitle(), choice.name())));
            }
        });
        apart(entries, true);
        apart(entries, false);
        return entries;
    }

    /** Files of one name get the name of their folder, or their whole path. */
    private static void apart(List<StageEntry> entries, boolean shortly) {
        Map<String, Integer> seen = new HashMap<>();
        entries.forEach(entry -> seen.merge(entry.label(), 1, Integer::sum));
        entries.replaceAll(entry -> seen.get(entry.label()) == 1 ? entry
                : entry.labelled(NLS.bind(Texts.label_path, entry.label(), where(entry.editor(), shortly))));
    }

    private static String where(IEditorPart editor, boolean shortly) {
        String path = editor.getTitleToolTip();
        IPath whole = IPath.fromOSString(path);
        return shortly && whole.segmentCount() > 1 ? whole.segment(whole.segmentCount() - 2) : path;
    }

    /** The editor with states that was active last, or null. */
    StageProvider active() {
        return active;
    }

    private boolean collect() {
        Map<StageProvider, IEditorPart> now = new LinkedHashMap<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            StageProvider provider = editor == null ? null : Adapters.adapt(editor, StageProvider.class);
            if (provider != null) {
                now.put(provider, editor);
            }
        }
        StageProvider front = Adapters.adapt(page.getActiveEditor(), StageProvider.class);
        StageProvider next = front != null || now.containsKey(active) ? front == null ? active : front
                : now.keySet().stream().findFirst().orElse(null);
        boolean same = next == active && now.keySet().equals(providers.keySet());
        active = next;
        providers.keySet().stream().filter(provider -> !now.containsKey(provider))
                .forEach(provider -> provider.removeStageListener(stageListener));
        now.keySet().stream().filter(provider -> !providers.containsKey(provider))
                .forEach(provider -> provider.addStageListener(stageListener));
        providers.clear();
        providers.putAll(now);
        return !same;
    }

    private void update() {
        if (collect()) {
            changed.run();
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }
}
