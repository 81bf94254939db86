/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** Hears of changes of a context's own properties. */
public interface ContextListener {
    /** The area to be filled changed; returns whether the event is dealt with. */
    boolean boundsChanged(LayoutContext context);

    /** Background layout was switched on or off. */
    void backgroundEnableChanged(LayoutContext context);

    /** Pruning was allowed or forbidden; returns whether the event is dealt with. */
    boolean pruningEnablementChanged(LayoutContext context);

    /** Deals with nothing; to be extended. */
    class Stub implements ContextListener {
        @Override
        public boolean boundsChanged(LayoutContext context) {
            return false;
        }

        @Override
        public void backgroundEnableChanged(LayoutContext context) {
            // nothing to do for those who do not care
        }

        @Override
        public boolean pruningEnablementChanged(LayoutContext context) {
            return false;
        }
    }
}
