/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class WorkbenchStartTest {

    @Test
    void perspectiveOpensWithItsViews() throws WorkbenchException {
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(LiveUpdatePerspective.ID,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());

        assertEquals(LiveUpdatePerspective.ID, page.getPerspective().getId());
        for (String view : new String[] { IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
                IPageLayout.ID_PROBLEM_VIEW, "org.eclipse.ui.navigator.ProjectExplorer",
                "org.eclipse.pde.runtime.LogView" }) {
            assertNotNull(page.showView(view), view);
        }
    }

    @Test
    void bundleIsActive() {
        assertEquals(Bundle.ACTIVE, Platform.getBundle("org.liveupdate.ui").getState());
    }
}
