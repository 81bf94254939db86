/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes resources for scenario files. */
public final class ScenarioResourceFactory extends ResourceFactoryImpl {
    @Override
    public Resource createResource(URI uri) {
        return new ScenarioResource(uri);
    }
}
