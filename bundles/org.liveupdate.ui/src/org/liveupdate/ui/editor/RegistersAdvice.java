/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.image.ImageException;
import org.liveupdate.ui.Messages;

/**
 * What there is to say about the registers that an image was decoded with.
 *
 * @param icon SWT.ICON_ERROR, ICON_WARNING or ICON_INFORMATION; NONE if there is nothing to say
 * @param text one line
 */
record RegistersAdvice(int icon, String text) {

    /**
     * Judges an image.
     *
     * @param image the image
     * @param given whether the registers were given by hand
     */
    static RegistersAdvice of(OpenedImage image, boolean given) {
        List<VtdUnit> units = image.inspection().units();
        Optional<String> unreadable = image.image().registersError().map(ImageException::getMessage);
        if (!given && unreadable.isPresent()) {
            return new RegistersAdvice(SWT.ICON_ERROR, unreadable.get());
        }
        if (units.isEmpty()) {
            return new RegistersAdvice(SWT.ICON_INFORMATION, Messages.header_no_registers);
        }
        if (units.stream().allMatch(unit -> unit.devices().isEmpty())) {
            return new RegistersAdvice(SWT.ICON_WARNING, Messages.header_no_devices);
        }
        if (!given && image.image().registers().isEmpty()) {
            return new RegistersAdvice(SWT.ICON_INFORMATION, Messages.header_guessed);
        }
        return new RegistersAdvice(SWT.NONE, ""); //$NON-NLS-1$
    }
}
