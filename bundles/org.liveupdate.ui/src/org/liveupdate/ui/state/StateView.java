/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.properties.StateProperties;

/** A view on the state that the active editor shows, linked with the other parts. */
public abstract class StateView extends ViewPart implements ViewState.Listener {

    private ViewState link;

    @Override
    public final void createPartControl(Composite parent) {
        createControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, helpId());
        link = new ViewState(this, this);
        linked(link);
        link.start();
    }

    /**
     * Makes the view's controls.
     *
     * @param parent where to
     */
    protected abstract void createControls(Composite parent);

    /**
     * The view's help.
     *
     * @return one of {@link org.liveupdate.ui.HelpIds}
     */
    protected abstract String helpId();

    /**
     * The controls were made and the view is linked; nothing was told yet.
     *
     * @param with the link
     */
    protected void linked(ViewState with) {
        // most views do not care
    }

    /**
     * The link with the other parts.
     *
     * @return the link
     */
    protected final ViewState link() {
        return link;
    }

    /**
     * Tells everybody what is selected here.
     *
     * @param thing the thing, or null for nothing
     */
    protected final void publish(Described thing) {
        link.publish(thing);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == Navigable.class) {
            return type.cast(link);
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(StateProperties.page(() -> link == null ? Optional.empty() : link.subject()));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (link != null) {
            link.dispose();
        }
        super.dispose();
    }
}
