/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.StateNode;

/** What the workbench keeps about an editor from one session to the next: page, selection, a given RTADDR. */
final class EditorState {

    private static final String PAGE = "page"; //$NON-NLS-1$
    private static final String NODE = "node"; //$NON-NLS-1$
    private static final String RTADDR = "rtaddr"; //$NON-NLS-1$

    private String page = ""; //$NON-NLS-1$
    private String node;
    private Long rtaddr;

    static void save(IMemento memento, String page, Described selected, Optional<List<UnitRegisters>> given) {
        memento.putString(PAGE, page);
        if (selected instanceof StateNode selectedNode) {
            memento.putString(NODE, selectedNode.id());
        }
        // a file that was chosen may be gone by then; a single number is worth keeping
        given.filter(units -> units.size() == 1)
                .ifPresent(units -> memento.putString(RTADDR, Hex.of(units.get(0).rtaddr())));
    }

    /** Notes again what was kept and is not shown yet, because the image is still being opened or cannot be. */
    void saveAgain(IMemento memento, Optional<List<UnitRegisters>> given) {
        save(memento, page, null, given);
        if (node != null) {
            memento.putString(NODE, node);
        }
    }

    void restore(IMemento memento) {
        page = Optional.ofNullable(memento.getString(PAGE)).orElse(""); //$NON-NLS-1$
        node = memento.getString(NODE);
        String number = memento.getString(RTADDR);
        try {
            rtaddr = number == null ? null : Long.valueOf(Hex.parse(number));
        } catch (NumberFormatException e) {
            // a damaged memento: the registers beside the image are used
            rtaddr = null;
        }
    }

    Optional<Long> given() {
        return Optional.ofNullable(rtaddr);
    }

    /** Whether a page is the one that was in front; asked once. */
    boolean takePage(String id) {
        if (page.equals(id)) {
            page = ""; //$NON-NLS-1$
            return true;
        }
        return false;
    }

    /** The node that was selected; asked once. */
    Optional<String> takeSelection() {
        Optional<String> kept = Optional.ofNullable(node);
        node = null;
        return kept;
    }
}
