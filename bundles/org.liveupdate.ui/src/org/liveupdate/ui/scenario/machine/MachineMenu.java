/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.ui.Icons;

/** The context menu of the drawing and of its twin. */
final class MachineMenu {

    /** Identifier of the menu, for contributions. */
    static final String ID = "org.liveupdate.ui.scenarioEditor.machine"; //$NON-NLS-1$

    private static final List<ActionFactory> EDITING = List.of(ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE);

    private final MachinePage page;

    MachineMenu(MachinePage page) {
        this.page = page;
    }

    /** Gives a control the menu. */
    void install(Control control, IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager(null, ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(ID, menu, site.getSelectionProvider());
    }

    private void fill(IMenuManager menu) {
        MenuManager create = new MenuManager(MachineMessages.menu_new);
        for (ElementKind.Category category : ElementKind.Category.values()) {
            create.add(new Separator());
            category.kinds().forEach(kind -> create.add(create(kind)));
        }
        menu.add(create);
        menu.add(action(MachineAction.CONNECT));
        menu.add(action(MachineAction.RENAME));
        menu.add(new Separator("edit")); //$NON-NLS-1$
        for (ActionFactory factory : EDITING) {
            menu.add(editing(factory));
        }
        menu.add(new Separator("arrange")); //$NON-NLS-1$
        MenuManager align = new MenuManager(MachineMessages.menu_align);
        for (MachineAction action : MachineAction.values()) {
            if (action.alignment() != null) {
                align.add(action(action));
            }
        }
        menu.add(align);
        menu.add(action(MachineAction.LAYOUT_SELECTED));
        menu.add(action(MachineAction.LAYOUT));
        menu.add(action(MachineAction.FOLD));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IAction create(ElementKind kind) {
        ImageDescriptor icon = ImageDescriptor.createFromImage(MachinePalette.image(kind));
        return item(kind.text(), icon, () -> Boolean.TRUE, () -> page.create(kind));
    }

    private IAction action(MachineAction action) {
        ImageDescriptor icon = action.icon() == null ? null : Icons.descriptor(action.icon());
        return item(action.text(), icon, () -> Boolean.valueOf(page.canRun(action)), () -> page.run(action));
    }

    private IAction editing(ActionFactory factory) {
        IAction like = factory.create(page.getSite().getWorkbenchWindow());
        IAction action = item(like.getText(), like.getImageDescriptor(),
                () -> page.canRun(factory.getId()), () -> page.run(factory.getId()));
        action.setActionDefinitionId(like.getActionDefinitionId());
        ((ActionFactory.IWorkbenchAction) like).dispose();
        return action;
    }

    private static IAction item(String text, ImageDescriptor icon, Supplier<Boolean> can, Runnable run) {
        Action action = new Action(text, icon) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(can.get().booleanValue());
        return action;
    }
}
