/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.steps;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.scenario.ScenarioPackage;

/** Groups of kinds of steps, in the order in which somebody who looks for one goes through them. */
public enum StepGroup {
    /** Files and sessions of the live update orchestrator. */
    SESSIONS,
    /** Memory files. */
    MEMFD,
    /** Objects of iommufd. */
    IOMMUFD,
    /** VFIO devices. */
    VFIO,
    /** The kernel is replaced; things come, go and die. */
    MACHINE,
    /** What is looked at. */
    PROBES,
    /** What goes wrong on purpose. */
    FAULTS;

    /**
     * Name for people.
     *
     * @return some words
     */
    public String label() {
        return LabelTexts.label("StepGroup." + name());
    }

    /**
     * The kinds of steps in the group.
     *
     * @return concrete classes, in the order of the model
     */
    public List<EClass> kinds() {
        return concrete(ScenarioPackage.Literals.STEP).stream().filter(kind -> of(kind) == this).toList();
    }

    /**
     * All classes of the model that are of a type and can be made.
     *
     * @param type a class of the model
     * @return concrete classes, in the order of the model
     */
    public static List<EClass> concrete(EClass type) {
        return ScenarioPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
    }

    /**
     * The group of a kind of step.
     *
     * @param kind a class of steps
     * @return its group
     */
    public static StepGroup of(EClass kind) {
        if (ScenarioPackage.Literals.SESSION_CALL.isSuperTypeOf(kind) || is(kind, ScenarioPackage.Literals.OPEN_FILE,
                ScenarioPackage.Literals.CLOSE_FILE)) {
            return SESSIONS;
        }
        if (ScenarioPackage.Literals.MEMFD_CALL.isSuperTypeOf(kind)) {
            return MEMFD;
        }
        if (ScenarioPackage.Literals.CDEV_CALL.isSuperTypeOf(kind)) {
            return VFIO;
        }
        if (ScenarioPackage.Literals.SYSTEM_CALL.isSuperTypeOf(kind)) {
            return IOMMUFD;
        }
        if (is(kind, ScenarioPackage.Literals.DMA_PROBE, ScenarioPackage.Literals.CHECK)) {
            return PROBES;
        }
        return is(kind, ScenarioPackage.Literals.KEXEC, ScenarioPackage.Literals.KILL_PROCESS,
                ScenarioPackage.Literals.ADD_DEVICE, ScenarioPackage.Literals.REMOVE_DEVICE,
                ScenarioPackage.Literals.ADD_UNIT, ScenarioPackage.Literals.REMOVE_UNIT,
                ScenarioPackage.Literals.UNLOAD_MODULE) ? MACHINE : FAULTS;
    }

    private static boolean is(EClassifier kind, EClassifier... kinds) {
        return List.of(kinds).contains(kind);
    }
}
