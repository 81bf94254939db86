/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;

/** The symbols of the X server for the keys that key bindings name (X11/keysymdef.h). */
final class KeySymbols {

    private static final int F1 = 0xffbe;
    private static final Map<Integer, Integer> KEYS = Map.ofEntries(entry(SWT.CR, 0xff0d), entry(SWT.ESC, 0xff1b),
            entry(SWT.TAB, 0xff09), entry(SWT.DEL, 0xffff), entry(SWT.INSERT, 0xff63), entry(SWT.HOME, 0xff50),
            entry(SWT.END, 0xff57), entry(SWT.ARROW_LEFT, 0xff51), entry(SWT.ARROW_UP, 0xff52),
            entry(SWT.ARROW_RIGHT, 0xff53), entry(SWT.ARROW_DOWN, 0xff54));
    private static final Map<Integer, Integer> MODIFIERS = Map.ofEntries(entry(SWT.CTRL, 0xffe3),
            entry(SWT.SHIFT, 0xffe1), entry(SWT.ALT, 0xffe9));

    private KeySymbols() {
    }

    private static Map.Entry<Integer, Integer> entry(int key, int symbol) {
        return Map.entry(Integer.valueOf(key), Integer.valueOf(symbol));
    }

    /**
     * The symbols of keys that are pressed together, in the order in which they go down.
     *
     * @param keys as in plugin.xml, such as {@code M1+M2+B} or {@code F6}
     */
    static List<Integer> of(String keys) {
        KeyStroke stroke;
        try {
            stroke = KeyStroke.getInstance(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
        List<Integer> symbols = new ArrayList<>();
        for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                symbols.add(MODIFIERS.get(Integer.valueOf(modifier)));
            }
        }
        symbols.add(Integer.valueOf(natural(stroke.getNaturalKey())));
        return symbols;
    }

    private static int natural(int key) {
        if (key >= SWT.F1 && key <= SWT.F12) {
            return F1 + key - SWT.F1;
        }
        Integer symbol = KEYS.get(Integer.valueOf(key));
        return symbol == null ? Character.toLowerCase(key) : symbol.intValue();
    }
}
