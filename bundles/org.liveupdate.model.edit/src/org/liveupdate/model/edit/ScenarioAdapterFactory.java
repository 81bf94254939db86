/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.label.ScenarioLabels;
import org.liveupdate.model.scenario.CdevCall;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.ScenarioPackage;

/** Item providers for scenarios. */
public final class ScenarioAdapterFactory extends ModelAdapterFactory {
    /** The texts of scenarios. */
    public static final Texts TEXTS = new Texts(ScenarioPackage.eNAME);

    private final ScenarioLabels labels = new ScenarioLabels(TEXTS::name);

    /** A factory of its own. */
    public ScenarioAdapterFactory() {
        super(ScenarioPackage.eINSTANCE);
    }

    @Override
    protected ModelItemProvider createProvider(EClass type) {
        return new ModelItemProvider(this, type, TEXTS, labels::text) {
            @Override
            protected Collection<?> labelledAfter(Notification change) {
                return others(change);
            }
        };
    }

    /** Those that name the object when its name changes; the device when it is attached to something else. */
    private static List<EObject> others(Notification change) {
        EObject object = (EObject) change.getNotifier();
        EStructuralFeature feature = (EStructuralFeature) change.getFeature();
        if (feature == ScenarioPackage.Literals.ELEMENT__NAME
                || feature == ScenarioPackage.Literals.PCI_FUNCTION__BDF) {
            return EcoreUtil.UsageCrossReferencer.find(object, EcoreUtil.getRootContainer(object)).stream()
                    .map(setting -> setting.getEObject()).filter(Element.class::isInstance).toList();
        }
        if (object instanceof CdevCall call && call.getCdev() != null && call.getCdev().getDevice() != null) {
            return List.of(call.getCdev().getDevice());
        }
        return List.of();
    }
}
