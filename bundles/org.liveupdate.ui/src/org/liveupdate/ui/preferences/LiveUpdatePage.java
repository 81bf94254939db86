/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.liveupdate.image.cache.CacheFolder;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.MemfdGeneration;
import org.liveupdate.ui.HelpIds;

/** The preference page "Live Update". */
public final class LiveUpdatePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Identifier of the page in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.preferences";

    private static final int MOST_GIB = 65_536;
    private static final int LEAST_BOXES = 100;
    private static final int MOST_BOXES = 1_000_000;

    private PreferenceRows rows;
    private Combo kho;
    private Combo luo;
    private Button keep;
    private Text folder;
    private CacheRow cache;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(LiveUpdatePreferences.store());
        setDescription(Texts.page_text);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), HelpIds.PREFERENCES);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        body.setLayout(layout);
        rows = new PreferenceRows(getPreferenceStore(), this::validate);
        createScenarios(rows.group(body, Texts.scenarios));
        createImages(rows.group(body, Texts.images));
        createDisplay(rows.group(body, Texts.display));
        Link links = new Link(body, SWT.WRAP);
        links.setText(Texts.links);
        links.addListener(SWT.Selection, event -> open(event.text));
        rows.load();
        validate();
        return body;
    }

    private void createScenarios(Group group) {
        kho = choice(group, Texts.kho, LiveUpdatePreferences.KHO, KhoGeneration.VALUES);
        luo = choice(group, Texts.luo, LiveUpdatePreferences.LUO, LuoGeneration.VALUES);
        choice(group, Texts.memfd, LiveUpdatePreferences.MEMFD, MemfdGeneration.VALUES);
        choice(group, Texts.iommu, LiveUpdatePreferences.IOMMU, IommuGeneration.VALUES);
        rows.choice(group, Texts.behaviour, LiveUpdatePreferences.BEHAVIOUR,
                List.of(Behaviour.POSTED.getLiteral(), Behaviour.REVIEWED.getLiteral()),
                List.of(Texts.posted, Texts.reviewed));
    }

    private Combo choice(Group group, String label, String key, List<? extends Enumerator> values) {
        List<String> literals = values.stream().map(Enumerator::getLiteral).toList();
        return rows.choice(group, label, key, literals, literals);
    }

    private void createImages(Group group) {
        keep = rows.check(group, Texts.keep, LiveUpdatePreferences.CACHE);
        folder = rows.text(group, Texts.cache_folder, LiveUpdatePreferences.CACHE_FOLDER, this::folderProblem);
        CacheFolder.defaultFolder()
                .ifPresent(path -> folder.setMessage(NLS.bind(Texts.cache_default, path)));
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(Texts.browse);
        browse.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        browse.addListener(SWT.Selection, event -> browse());
        rows.number(group, Texts.cache_size, LiveUpdatePreferences.CACHE_LIMIT, 1, MOST_GIB);
        rows.number(group, Texts.unpack, LiveUpdatePreferences.UNPACK_LIMIT, 0, MOST_GIB);
        cache = new CacheRow(group);
    }

    private void createDisplay(Group group) {
        rows.check(group, Texts.animate, LiveUpdatePreferences.ANIMATE);
        rows.number(group, Texts.graph_limit, LiveUpdatePreferences.GRAPH_LIMIT, LEAST_BOXES, MOST_BOXES);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setText(Texts.browse_title);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private Optional<String> folderProblem() {
        String text = folder.getText().strip();
        try {
            Path path = Path.of(text);
            if (text.isEmpty() || path.isAbsolute() && (Files.isDirectory(path) || !Files.exists(path))) {
                return Optional.empty();
            }
            return Optional.of(NLS.bind(path.isAbsolute() ? Texts.not_a_folder : Texts.not_absolute, text));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Texts.not_absolute, text));
        }
    }

    private Optional<String> generationProblem() {
        boolean old = kho.getText().equals(KhoGeneration.V1.getLiteral());
        LuoGeneration fits = old ? LuoGeneration.V1 : LuoGeneration.V5;
        return luo.getText().equals(fits.getLiteral()) ? Optional.empty()
                : Optional.of(NLS.bind(Texts.generations,
                        new Object[] { kho.getText(), fits.getLiteral(), luo.getText() }));
    }

    private void validate() {
        if (cache == null) {
            return;
        }
        folder.setEnabled(keep.getSelection());
        List<String> problems = Stream.of(generationProblem(), rows.problem()).flatMap(Optional::stream).toList();
        setErrorMessage(problems.isEmpty() ? null : problems.get(0));
        setValid(problems.isEmpty());
    }

    private void open(String link) {
        String page = link.equals("keys") ? "org.eclipse.ui.preferencePages.Keys"
                : "org.eclipse.ui.preferencePages.ColorsAndFonts";
        if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
            container.openPage(page, null);
        }
    }

    @Override
    protected void performDefaults() {
        rows.loadDefaults();
        super.performDefaults();
        validate();
    }

    @Override
    public boolean performOk() {
        rows.save();
        cache.count();
        return super.performOk();
    }
}
