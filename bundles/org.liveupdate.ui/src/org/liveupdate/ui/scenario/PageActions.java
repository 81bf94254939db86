/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

/**
 * How a page does what the global actions of editing mean; a page without it gets commands on the selected elements.
 * A page offers it as an adapter.
 */
public interface PageActions {

    /**
     * Whether the page can do something now.
     *
     * @param id id of {@link org.eclipse.ui.actions.ActionFactory}: cut, copy, paste, delete, select all or find
     * @return null to let the selected elements decide
     */
    Boolean canRun(String id);

    /**
     * Does it; only called when it can.
     *
     * @param id the id
     */
    void run(String id);
}
