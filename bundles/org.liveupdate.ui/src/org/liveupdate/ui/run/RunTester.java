/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IEvaluationService;

/** Tells commands whether an editor has a scenario with which an action would do anything. */
public final class RunTester extends PropertyTester {

    private static final String PROPERTY = "org.liveupdate.ui.run.can"; //$NON-NLS-1$

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        RunControl run = Adapters.adapt(receiver, RunControl.class);
        return run != null && run.can(RunAction.valueOf(String.valueOf(expected)));
    }

    /** Lets all commands ask again. */
    static void changed() {
        if (PlatformUI.isWorkbenchRunning()) {
            IEvaluationService service = PlatformUI.getWorkbench().getService(IEvaluationService.class);
            if (service != null) {
                service.requestEvaluation(PROPERTY);
            }
        }
    }
}
