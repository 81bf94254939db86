/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.HashMap;
import java.util.Map;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.model.scenario.Scenario;

/** Where nodes stand that were placed by hand: relative to the upper left corner of the group that they are in. */
public final class Placements {
    private Placements() {
    }

    /**
     * The placements of a scenario.
     *
     * @param scenario the scenario
     * @return x and y by element
     */
    public static Map<Element, int[]> of(Scenario scenario) {
        Map<Element, int[]> all = new HashMap<>();
        for (Placement placement : scenario.getLayout()) {
            if (placement.getElement() != null) {
                all.put(placement.getElement(), new int[] {placement.getX(), placement.getY()});
            }
        }
        return all;
    }
}
