/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.liveupdate.abi.Problem;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.scenario.problems.ScenarioMarkers;
import org.liveupdate.ui.scenario.source.SourcePage;

/** Goes to what a marker is about: an element, bytes of the moment, or a line of the source. */
final class MarkerTarget {

    private MarkerTarget() {
    }

    /**
     * Goes there.
     *
     * @param editor  the editor of the marker's file
     * @param marker  any marker of it
     * @param address selects what stands at an address
     */
    static void show(ScenarioEditor editor, IMarker marker, LongConsumer address) {
        Optional<EObject> element = ScenarioMarkers.element(marker, editor.document().resource());
        Optional<Long> place = ProblemMarkers.address(marker);
        if (element.isPresent()) {
            editor.reveal(element.get());
        } else if (place.isPresent()) {
            place.filter(at -> at.longValue() != Problem.NO_ADDRESS).ifPresent(address::accept);
        } else {
            editor.showPage(SourcePage.ID);
            editor.source().reveal(marker.getAttribute(IMarker.LINE_NUMBER, 1));
        }
    }
}
