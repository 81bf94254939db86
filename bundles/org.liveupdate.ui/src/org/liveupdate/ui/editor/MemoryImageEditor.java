/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.image.ImageException;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.graph.GraphPage;
import org.liveupdate.ui.properties.StateProperties;
import org.liveupdate.ui.state.Navigable;
import org.liveupdate.ui.state.StageProvider;
import org.liveupdate.ui.state.StateProvider;

/**
 * The editor for captured memory. It opens the file in the background and shows the state in it as a tree and as a
 * graph; above the pages stands what is wrong with the image, and the row in which the right registers can be given.
 * The editor changes nothing, so it is never dirty.
 */
public final class MemoryImageEditor extends SharedHeaderFormEditor implements IPersistableEditor, OpeningListener {

    /** Identifier of the editor in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.memoryImageEditor"; //$NON-NLS-1$

    private static final String CONTEXT = "org.liveupdate.ui.memoryImageContext"; //$NON-NLS-1$

    private final ImageSelection selection = new ImageSelection();
    private final List<ImagePage> pages = new ArrayList<>();
    private final EditorState state = new EditorState();
    private ImageOpening opening;
    private ImageHeader header;
    private OpenedImage opened;
    private ImageOutline outline;
    private InputTracker tracker;
    private EditorLink link;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path file = InputFile.path(input)
                .orElseThrow(() -> new PartInitException(NLS.bind(Messages.editor_no_file, input.getName())));
        super.init(site, input);
        selection.installOn(site);
        link = new EditorLink(this, selection);
        setPartName(input.getName());
        opening = new ImageOpening(file, site.getShell().getDisplay(), this);
        tracker = new InputTracker(this, () -> opening.open());
        site.getService(IContextService.class).activateContext(CONTEXT);
        selection.addSelectionChangedListener(event -> {
            Described thing = selection.get();
            pages.forEach(page -> page.reveal(thing));
            if (outline != null) {
                outline.reveal(thing);
            }
        });
    }

    @Override
    protected void createHeaderContents(IManagedForm managed) {
        header = new ImageHeader(managed.getForm().getForm(), getToolkit(), getEditorSite(), this::decodeWith);
        header.setTitle(getEditorInput().getName());
        header.setImage(opening.file(), null);
    }

    @Override
    protected void addPages() {
        add(new OpeningPage(getContainer(), getToolkit(), opening));
        opening.open();
    }

    private void add(ImagePage page) {
        pages.add(page);
        setPageText(addPage(page.control()), page.title());
    }

    private void removePages() {
        while (getPageCount() > 0) {
            removePage(getPageCount() - 1);
        }
        pages.clear();
    }

    @Override
    public void started() {
        header.setBusy(true);
        openingPage().ifPresent(OpeningPage::started);
    }

    @Override
    public void progressed(String what, int permille) {
        openingPage().ifPresent(page -> page.progressed(what, permille));
    }

    @Override
    public void opened(OpenedImage image) {
        opened = image;
        header.setBusy(false);
        header.setImage(opening.file(), image.image());
        tellAboutRegisters(image);
        if (openingPage().isPresent()) {
            removePages();
            add(new StatePage(getContainer(), getToolkit(), selection, getSite()));
            add(new GraphPage(getContainer(), getToolkit(), selection, getSite()));
            setActivePage(0);
        }
        pages.forEach(page -> page.show(image));
        if (outline != null) {
            outline.show(image);
        }
        link.changed();
        restore();
        Optional.ofNullable(ResourceUtil.getFile(getEditorInput()))
                .ifPresent(file -> ProblemMarkers.replace(file, image.inspection().problems()));
    }

    private void restore() {
        for (int i = 0; i < pages.size(); i++) {
            if (state.takePage(pages.get(i).id())) {
                setActivePage(i);
            }
        }
        state.takeSelection().flatMap(opened.tree()::find).ifPresent(selection::set);
        if (selection.get() == null) {
            opened.tree().root().children().stream().findFirst().ifPresent(selection::set);
        }
    }

    private void tellAboutRegisters(OpenedImage image) {
        RegistersAdvice advice = RegistersAdvice.of(image, opening.given().isPresent());
        header.showMessage(advice.icon(), advice.text());
        if (!image.inspection().units().isEmpty()) {
            header.registers().fill(image.inspection().units().get(0).registers().rtaddr());
        }
        header.showRegisters(advice.icon() != SWT.NONE);
    }

    @Override
    public void failed(ImageException reason) {
        showOpeningPage();
        openingPage().ifPresent(OpeningPage::failed);
        header.showMessage(SWT.ICON_ERROR, reason.getMessage());
    }

    @Override
    public void cancelled() {
        header.setBusy(false);
        openingPage().ifPresent(OpeningPage::cancelled);
    }

    private void showOpeningPage() {
        header.setBusy(false);
        header.showRegisters(false);
        opened = null;
        link.changed();
        selection.set(null);
        if (openingPage().isEmpty()) {
            removePages();
            add(new OpeningPage(getContainer(), getToolkit(), opening));
        }
        setActivePage(0);
    }

    private Optional<OpeningPage> openingPage() {
        return pages.stream().filter(OpeningPage.class::isInstance).map(OpeningPage.class::cast).findFirst();
    }

    /** Decodes the image again with other registers than those beside it. */
    void decodeWith(List<UnitRegisters> registers) {
        opening.setGiven(Optional.of(registers));
        opening.decode();
    }

    /** Opens the file anew, with the registers beside it. */
    public void openAgain() {
        opening.setGiven(Optional.empty());
        header.showMessage(SWT.NONE, ""); //$NON-NLS-1$
        opening.open();
    }

    /** Shows or hides the row in which registers are given. */
    public void toggleRegisters() {
        header.showRegisters(!header.isShowingRegisters());
        if (header.isShowingRegisters()) {
            header.registers().setFocus();
        }
    }

    /** Puts the cursor into the filter box of the page with the tree. */
    public void find() {
        page(StatePage.class).ifPresent(page -> {
            setActivePage(pages.indexOf(page));
            page.focusFilter();
        });
    }

    /** Brings the page to the front that shows the state as a tree, or as a graph. */
    public void showPage(boolean graph) {
        String wanted = graph ? GraphPage.ID : StatePage.ID;
        pages.stream().filter(page -> page.id().equals(wanted)).findFirst()
                .ifPresent(page -> setActivePage(pages.indexOf(page)));
    }

    /** The selected rows as text with tabs; empty if the tree is not in front. */
    public String copy() {
        return page(StatePage.class).map(StatePage::selectedText).orElse(""); //$NON-NLS-1$
    }

    /** The page with the graph, if the image is open. */
    public Optional<GraphPage> graphPage() {
        return page(GraphPage.class);
    }

    private <T extends ImagePage> Optional<T> page(Class<T> type) {
        return pages.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The image, if it is open. */
    public Optional<OpenedImage> opened() {
        return Optional.ofNullable(opened);
    }

    /** Whether the image is being opened or decoded. */
    public boolean isWorking() {
        return opening.isWorking();
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        for (int i = 0; i < pages.size(); i++) {
            if (i != index) {
                pages.get(i).deactivated();
            }
        }
        if (index >= 0 && index < pages.size()) {
            pages.get(index).activated();
        }
    }

    @Override
    public void setFocus() {
        int index = getActivePage();
        if (index >= 0 && index < pages.size()) {
            pages.get(index).activated();
        } else {
            super.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            if (outline == null || outline.isDisposed()) {
                outline = new ImageOutline(selection, opened);
            }
            return type.cast(outline);
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(StateProperties.page());
        }
        if (type == StateProvider.class || type == StageProvider.class || type == Navigable.class) {
            return type.cast(link);
        }
        if (type == IGotoMarker.class) {
            IGotoMarker go = marker -> ProblemMarkers.address(marker).ifPresent(this::goTo);
            return type.cast(go);
        }
        return super.getAdapter(type);
    }

    private void goTo(long address) {
        if (address != Problem.NO_ADDRESS) {
            showPage(false);
            page(StatePage.class).ifPresent(page -> page.locate(OptionalLong.of(address)));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        if (opened == null) {
            state.saveAgain(memento, opening.given());
            return;
        }
        int index = getActivePage();
        Described thing = selection.get();
        EditorState.save(memento, index >= 0 && index < pages.size() ? pages.get(index).id() : "", thing, //$NON-NLS-1$
                opening.given());
    }

    @Override
    public void restoreState(IMemento memento) {
        state.restore(memento);
        state.given().ifPresent(rtaddr -> {
            opening.setGiven(Optional.of(List.of(UnitRegisters.of(rtaddr))));
            opening.open();
        });
    }

    /** Follows the file to another name. */
    void moved(IEditorInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
        header.setTitle(input.getName());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // captured memory is never changed
    }

    @Override
    public void doSaveAs() {
        // captured memory is never changed
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
            link.dispose();
        }
        if (opening != null) {
            opening.close();
        }
        super.dispose();
    }
}
