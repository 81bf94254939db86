/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.ui.scenario.ScenarioDocument;

/** How a problem of a scenario can be solved. */
enum Repair {
    /** The device gets the next PCI address of its bus that is free. */
    FREE_ADDRESS("device"),
    /** The element gets a name with a number. */
    FREE_NAME("field"),
    /** The unit does not include all devices. */
    NOT_ALL("unit"),
    /** The kernel gets the LUO format that goes with its KHO format. */
    FITTING_LUO("kho"),
    /** The kernel uses the findings that it lists. */
    USE_FINDINGS("filter"),
    /** The kernel lists no findings. */
    NO_FINDINGS("filter"),
    /** A step before makes what is used. */
    CREATE_BEFORE("session"),
    /** The step takes the next token that is free. */
    FREE_TOKEN("hex"),
    /** The step is not made. */
    SWITCH_OFF("fit"),
    /** The element goes. */
    REMOVE("zoom_out");

    private final String icon;

    Repair(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String label() {
        return switch (this) {
            case FREE_ADDRESS -> Texts.fix_address;
            case FREE_NAME -> Texts.fix_name;
            case NOT_ALL -> Texts.fix_not_all;
            case FITTING_LUO -> Texts.fix_luo;
            case USE_FINDINGS -> Texts.fix_use_findings;
            case NO_FINDINGS -> Texts.fix_no_findings;
            case CREATE_BEFORE -> Texts.fix_create;
            case FREE_TOKEN -> Texts.fix_token;
            case SWITCH_OFF -> Texts.fix_off;
            case REMOVE -> Texts.fix_remove;
        };
    }

    /**
     * The command that solves a problem.
     *
     * @param document the scenario
     * @param problem  one of its problems
     * @return empty if this problem cannot be solved so
     */
    Optional<Command> command(ScenarioDocument document, ScenarioProblem problem) {
        EditingDomain domain = document.domain();
        Object object = problem.object();
        Step step = step(problem);
        return switch (this) {
            case FREE_ADDRESS -> object instanceof PciFunction device
                    ? FreeValues.address(document.scenario(), device)
                            .map(free -> SetCommand.create(domain, device, Literals.PCI_FUNCTION__BDF, free))
                    : Optional.empty();
            case FREE_NAME -> object instanceof Element element ? Optional.of(SetCommand.create(domain, element,
                    Literals.ELEMENT__NAME, FreeValues.name(document.scenario(), element.getName())))
                    : Optional.empty();
            case NOT_ALL -> object instanceof IommuUnit unit ? Optional.of(SetCommand.create(domain, unit,
                    Literals.IOMMU_UNIT__INCLUDE_ALL, Boolean.FALSE)) : Optional.empty();
            case FITTING_LUO -> object instanceof Kernel kernel ? Optional.of(SetCommand.create(domain, kernel,
                    Literals.KERNEL__LUO, kernel.getKho() == KhoGeneration.V1 ? LuoGeneration.V1 : LuoGeneration.V5))
                    : Optional.empty();
            case USE_FINDINGS -> object instanceof Kernel kernel ? Optional.of(SetCommand.create(domain, kernel,
                    Literals.KERNEL__BEHAVIOUR, Behaviour.CHOSEN)) : Optional.empty();
            case NO_FINDINGS -> object instanceof Kernel kernel ? Optional.of(SetCommand.create(domain, kernel,
                    Literals.KERNEL__FINDINGS, SetCommand.UNSET_VALUE)) : Optional.empty();
            case CREATE_BEFORE -> CreateBefore.command(document, step, problem.feature());
            case FREE_TOKEN -> step == null ? Optional.empty() : FreeValues.token(document.scenario(), step)
                    .map(free -> SetCommand.create(domain, step, problem.feature(), free));
            case SWITCH_OFF -> step == null ? Optional.empty()
                    : Optional.of(SetCommand.create(domain, step, Literals.STEP__DISABLED, Boolean.TRUE));
            case REMOVE -> Optional.of(DeleteCommand.create(domain, problem.object()));
        };
    }

    private static Step step(ScenarioProblem problem) {
        return problem.object() instanceof Step step ? step : null;
    }
}
