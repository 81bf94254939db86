/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * Validates scenarios. The rules look at a scenario as a whole, so validating it, not a part of it, gives the
 * problems. It is also a validator for EMF, see {@link #diagnostician()}.
 */
public final class ScenarioValidator implements EValidator {
    /**
     * Validates.
     *
     * @param scenario a scenario
     * @return its problems, errors first, each in the order of the rules; empty when there are none
     */
    public static List<ScenarioProblem> validate(Scenario scenario) {
        Problems problems = new Problems();
        new ReferenceRules(scenario, problems).check();
        if (scenario.getMachine() != null) {
            new MachineRules(scenario.getMachine(), problems).check();
            new DeviceRules(scenario.getMachine(), problems).check();
        }
        new ObjectRules(scenario, problems).check();
        new StepRules(scenario, problems).check();
        new LifecycleRules(scenario, problems).check();
        return problems.all().stream().sorted(Comparator.comparingInt(problem -> -problem.code().severity())).toList();
    }

    /**
     * A diagnostician of EMF that knows this validator; the registry of all of EMF is left alone.
     *
     * @return a new diagnostician
     */
    public static Diagnostician diagnostician() {
        EValidatorRegistryImpl registry = new EValidatorRegistryImpl(EValidator.Registry.INSTANCE);
        registry.put(ScenarioPackage.eINSTANCE, new ScenarioValidator());
        return new Diagnostician(registry);
    }

    @Override
    public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(object.eClass(), object, diagnostics, context);
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (!(object instanceof Scenario scenario)) {
            return true;
        }
        List<ScenarioProblem> problems = validate(scenario);
        if (diagnostics != null) {
            problems.forEach(problem -> diagnostics.add(problem.diagnostic()));
        }
        return problems.stream().noneMatch(problem -> problem.code().severity() == Diagnostic.ERROR);
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }
}
