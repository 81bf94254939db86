/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.label;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of labels: a file that is written by hand; a translation is a file beside it. */
public final class LabelTexts {

    private LabelTexts() {
    }

    /**
     * A text of a label.
     *
     * @param key           its key
     * @param substitutions what stands for {0} and so on
     * @return the text; the key when there is none
     */
    public static String label(String key, Object... substitutions) {
        try {
            String pattern = ResourceBundle.getBundle(LabelTexts.class.getPackageName() + ".labels",
                    Locale.getDefault(), LabelTexts.class.getClassLoader()).getString(key);
            return new MessageFormat(pattern, Locale.ROOT).format(substitutions);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
