/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;

/** Values that nothing else in a scenario has. */
final class FreeValues {

    private static final int DEVICES = 32;

    private FreeValues() {
    }

    /** The first address of a device's bus, function 0, that no other device has; empty if the bus is full. */
    static Optional<Bdf> address(Scenario scenario, PciFunction device) {
        Set<Bdf> taken = Machines.devices(scenario.getMachine()).stream().map(Machines::address)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        Bdf now = device.getBdf();
        for (int i = 1; i <= DEVICES; i++) {
            Bdf free = new Bdf(now.segment(), now.bus(), (now.device() + i) % DEVICES, 0);
            if (!taken.contains(free)) {
                return Optional.of(free);
            }
        }
        return Optional.empty();
    }

    /** A name with a number that no element has. */
    static String name(Scenario scenario, String name) {
        Set<String> taken = new HashSet<>();
        scenario.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                taken.add(element.getName());
            }
        });
        int number = 2;
        while (taken.contains(name + " " + number)) {
            number++;
        }
        return name + " " + number;
    }

    /** The first token from 1 on that no step of the kind gives; empty if the step gives none. */
    static Optional<Long> token(Scenario scenario, Step step) {
        List<? extends EObject> steps = scenario.getSteps();
        Set<Long> taken = steps.stream().filter(step.getClass()::isInstance).map(FreeValues::token)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        if (token(step) == null) {
            return Optional.empty();
        }
        long free = 1;
        while (taken.contains(Long.valueOf(free))) {
            free++;
        }
        return Optional.of(Long.valueOf(free));
    }

    private static Long token(EObject step) {
        if (step instanceof PreserveFile preserve) {
            return Long.valueOf(preserve.getToken());
        }
        return step instanceof MarkForPreservation mark ? Long.valueOf(mark.getToken()) : null;
    }
}
