/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.menus.IMenuService;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.PlainHead;
import org.liveupdate.ui.UiStatus;

/** What stands above all pages: title, tool bar, one clear line when something is wrong, and the row for registers. */
final class ImageHeader {

    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$
    private static final String TOOLBAR = "toolbar:" + MemoryImageEditor.ID; //$NON-NLS-1$

    private final Form form;
    private final IEditorSite site;
    private final Composite area;
    private final Composite messageRow;
    private final Label icon;
    private final Label message;
    private final Hyperlink log;
    private final RegistersRow registers;

    ImageHeader(Form form, FormToolkit toolkit, IEditorSite site, Consumer<List<UnitRegisters>> accept) {
        this.form = form;
        this.site = site;
        PlainHead.on(form);
        form.setImage(Icons.image("memory_image")); //$NON-NLS-1$
        area = new Composite(form.getHead(), SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        area.setLayout(layout);
        messageRow = new Composite(area, SWT.NONE);
        messageRow.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout rowLayout = new GridLayout(3, false);
        rowLayout.marginWidth = 0;
        rowLayout.marginHeight = 2;
        messageRow.setLayout(rowLayout);
        icon = new Label(messageRow, SWT.NONE);
        message = new Label(messageRow, SWT.WRAP);
        message.setData("id", "header.message"); //$NON-NLS-1$ //$NON-NLS-2$
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        log = toolkit.createHyperlink(messageRow, Messages.header_error_log, SWT.NONE);
        log.setBackground(null);
        log.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> openLog()));
        registers = new RegistersRow(area, toolkit, accept);
        registers.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        form.setHeadClient(area);
        showMessage(SWT.NONE, ""); //$NON-NLS-1$
        showRegisters(false);
        fillToolBar();
    }

    private void fillToolBar() {
        ToolBarManager manager = (ToolBarManager) form.getToolBarManager();
        IMenuService menus = site.getService(IMenuService.class);
        menus.populateContributionManager(manager, TOOLBAR);
        manager.update(true);
        form.addDisposeListener(event -> menus.releaseContributions(manager));
    }

    private void openLog() {
        try {
            site.getPage().showView(ERROR_LOG);
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }

    void setTitle(String title) {
        form.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Shows that work is under way behind the pages. */
    void setBusy(boolean busy) {
        form.setBusy(busy);
    }

    RegistersRow registers() {
        return registers;
    }

    /** Tells the row what it is about. */
    void setImage(Path file, PhysicalMemory memory) {
        registers.show(file, memory);
    }

    boolean isShowingRegisters() {
        return !((GridData) registers.control().getLayoutData()).exclude;
    }

    void showRegisters(boolean show) {
        show(registers.control(), show);
        adapt();
    }

    /**
     * Shows one line above the pages.
     *
     * @param kind SWT.ICON_ERROR, ICON_WARNING or ICON_INFORMATION, or NONE for no line
     * @param text the line
     */
    void showMessage(int kind, String text) {
        show(messageRow, kind != SWT.NONE);
        message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        message.setToolTipText(text);
        icon.setImage(picture(kind));
        log.setVisible(kind == SWT.ICON_ERROR);
        adapt();
    }

    private static Image picture(int kind) {
        return switch (kind) {
            case SWT.ICON_ERROR -> JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR);
            case SWT.ICON_WARNING -> JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING);
            case SWT.ICON_INFORMATION -> JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO);
            default -> null;
        };
    }

    private static void show(Composite row, boolean show) {
        row.setVisible(show);
        ((GridData) row.getLayoutData()).exclude = !show;
    }

    /** The heading gives its client no room of its own accord when rows come and go. */
    private void adapt() {
        boolean any = !((GridData) messageRow.getLayoutData()).exclude || isShowingRegisters();
        area.setVisible(any);
        form.setHeadClient(any ? area : null);
        area.layout(true, true);
        form.layout(true, true);
        form.getParent().layout(true, true);
    }
}
