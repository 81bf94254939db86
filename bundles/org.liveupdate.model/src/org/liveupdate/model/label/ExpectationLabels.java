/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.label;

import static org.liveupdate.model.label.ElementNames.number;
import static org.liveupdate.model.label.ElementNames.value;
import static org.liveupdate.model.label.LabelTexts.label;

import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.Units;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.ExpectContent;
import org.liveupdate.model.scenario.ExpectCount;
import org.liveupdate.model.scenario.ExpectDma;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectField;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.ExpectLog;
import org.liveupdate.model.scenario.ExpectPanic;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** Labels of expectations: what has to be the case, and under which condition. */
final class ExpectationLabels extends ScenarioSwitch<String> {

    /** The label of an expectation. */
    String text(Expectation expectation) {
        String text = doSwitch(expectation);
        if (expectation.getOnlyWith() != null) {
            text = label("Expectation.with", text, expectation.getOnlyWith());
        }
        return expectation.getOnlyWithout() == null ? text
                : label("Expectation.without", text, expectation.getOnlyWithout());
    }

    @Override
    public String caseExpectErrno(ExpectErrno object) {
        return object.getErrno() == Errno.OK ? label("ExpectErrno.ok")
                : label("ExpectErrno", object.getErrno().getLiteral());
    }

    @Override
    public String caseExpectDma(ExpectDma object) {
        return object.getReason() < 0 ? label("ExpectDma", object.getOutcome().getLiteral())
                : label("ExpectDma.reason", object.getOutcome().getLiteral(), Units.address(object.getReason()));
    }

    @Override
    public String caseExpectInvariant(ExpectInvariant object) {
        return label(object.isHolds() ? "ExpectInvariant.holds" : "ExpectInvariant.broken",
                object.getInvariant().getLiteral());
    }

    @Override
    public String caseExpectCount(ExpectCount object) {
        return label("ExpectCount", object.getCounted().getLiteral(), number(object.getCount()));
    }

    @Override
    public String caseExpectField(ExpectField object) {
        return label("ExpectField", value(object.getStructure()), number(object.getIndex()), value(object.getField()),
                value(object.getValue()));
    }

    @Override
    public String caseExpectContent(ExpectContent object) {
        return label("ExpectContent", Units.address(object.getPattern()));
    }

    @Override
    public String caseExpectPanic(ExpectPanic object) {
        return object.getMessage() == null || object.getMessage().isBlank() ? label("ExpectPanic")
                : label("ExpectPanic.message", object.getMessage());
    }

    @Override
    public String caseExpectLog(ExpectLog object) {
        return label(object.isPresent() ? "ExpectLog.present" : "ExpectLog.absent", value(object.getText()));
    }

    @Override
    public String defaultCase(EObject object) {
        return object.eClass().getName();
    }
}
