/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

/** A part that can show what stands at a physical address; handlers ask the active part for this adapter. */
@FunctionalInterface
public interface Navigable {

    /**
     * Selects what stands at an address and shows it. Looking for it may go on in the background.
     *
     * @param address physical address
     */
    void goTo(long address);
}
