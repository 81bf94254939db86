/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts the launch framework with the product. Until it runs, the platform does not know which files can be launched
 * and offers an empty Run As on all of them; in an IDE, something else has started it long before.
 */
public final class LaunchSupport implements IStartup {

    @Override
    public void earlyStartup() {
        Bundle bundle = Platform.getBundle("org.eclipse.debug.core");
        if (bundle != null) {
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                ILog.get().warn(e.getMessage(), e);
            }
        }
    }
}
