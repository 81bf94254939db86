/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What wizards remember from one use to the next. */
final class WizardSettings {

    private WizardSettings() {
    }

    /** The part of the bundle's settings that belongs to one wizard. */
    static IDialogSettings of(String wizard) {
        return DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(WizardSettings.class)).getDialogSettings(),
                "wizards." + wizard);
    }

    /** A remembered text. */
    static String get(IDialogSettings settings, String key, String otherwise) {
        String value = settings.get(key);
        return value == null ? otherwise : value;
    }
}
