/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;

import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.memory.PageOwners;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.source.InspectedState;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.image.Image;

/** An image that is open and decoded, with what the pages make of it. Safe to ask from any thread. */
public final class OpenedImage implements StateSource {

    private final Image image;
    private final InspectedState state;

    OpenedImage(Image image, Inspection inspection) {
        this.image = image;
        state = new InspectedState(String.valueOf(image.file().getFileName()), inspection);
    }

    /**
     * The bytes.
     *
     * @return the open image
     */
    public Image image() {
        return image;
    }

    @Override
    public String name() {
        return state.name();
    }

    @Override
    public Inspection inspection() {
        return state.inspection();
    }

    @Override
    public List<UnitRegisters> registers() {
        return state.registers();
    }

    @Override
    public StateTree tree() {
        return state.tree();
    }

    @Override
    public PageOwners owners() {
        return state.owners();
    }

    @Override
    public PointerIndex pointers(Progress progress) {
        return state.pointers(progress);
    }
}
