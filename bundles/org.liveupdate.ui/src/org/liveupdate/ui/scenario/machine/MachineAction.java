/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.liveupdate.model.edit.diagram.Alignment;

/** What one can do on the machine page, besides what every editor offers. The names stand in plugin.xml, too. */
enum MachineAction {
    CONNECT("connect", null), //$NON-NLS-1$
    RENAME(null, null),
    FOLD(null, null),
    ALIGN_LEFT("align_left", Alignment.LEFT), //$NON-NLS-1$
    ALIGN_RIGHT("align_right", Alignment.RIGHT), //$NON-NLS-1$
    ALIGN_TOP("align_top", Alignment.TOP), //$NON-NLS-1$
    ALIGN_BOTTOM("align_bottom", Alignment.BOTTOM), //$NON-NLS-1$
    DISTRIBUTE_ACROSS("distribute_across", Alignment.DISTRIBUTE_ACROSS), //$NON-NLS-1$
    DISTRIBUTE_DOWN("distribute_down", Alignment.DISTRIBUTE_DOWN), //$NON-NLS-1$
    LAYOUT("layout", null), //$NON-NLS-1$
    LAYOUT_SELECTED(null, null),
    ZOOM_IN("zoom_in", null), //$NON-NLS-1$
    ZOOM_OUT("zoom_out", null), //$NON-NLS-1$
    FIT("fit", null), //$NON-NLS-1$
    PALETTE("palette", null), //$NON-NLS-1$
    TWIN("table", null); //$NON-NLS-1$

    private final String icon;
    private final Alignment alignment;

    MachineAction(String icon, Alignment alignment) {
        this.icon = icon;
        this.alignment = alignment;
    }

    /** The name of its icon, or null. */
    String icon() {
        return icon;
    }

    /** How it aligns, or null. */
    Alignment alignment() {
        return alignment;
    }

    /** Whether it is switched on and off. */
    boolean isToggle() {
        return this == PALETTE || this == TWIN;
    }

    String text() {
        return switch (this) {
            case CONNECT -> MachineMessages.action_connect;
            case RENAME -> MachineMessages.action_rename;
            case FOLD -> MachineMessages.action_fold;
            case ALIGN_LEFT -> MachineMessages.action_align_left;
            case ALIGN_RIGHT -> MachineMessages.action_align_right;
            case ALIGN_TOP -> MachineMessages.action_align_top;
            case ALIGN_BOTTOM -> MachineMessages.action_align_bottom;
            case DISTRIBUTE_ACROSS -> MachineMessages.action_distribute_across;
            case DISTRIBUTE_DOWN -> MachineMessages.action_distribute_down;
            case LAYOUT -> MachineMessages.action_layout;
            case LAYOUT_SELECTED -> MachineMessages.action_layout_selected;
            case ZOOM_IN -> MachineMessages.action_zoom_in;
            case ZOOM_OUT -> MachineMessages.action_zoom_out;
            case FIT -> MachineMessages.action_fit;
            case PALETTE -> MachineMessages.action_palette;
            case TWIN -> MachineMessages.action_twin;
        };
    }
}
