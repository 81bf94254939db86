/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.references;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.query.AddressQuery;
import org.liveupdate.analysis.query.ReferencesQuery.Answer;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.references.ReferenceItem.Way;

/**
 * Pointers under one heading.
 *
 * @param title what they have to do with what is selected
 * @param tip   the same in a sentence
 * @param items the pointers
 */
record ReferenceGroup(String title, String tip, List<ReferenceItem> items) {

    /** The three headings. */
    static List<ReferenceGroup> of(Answer answer) {
        List<ReferenceGroup> groups = new ArrayList<>();
        groups.add(group(Messages.references_outgoing, Messages.references_outgoing_tip, answer.outgoing(), Way.OUT));
        groups.add(group(Messages.references_incoming, Messages.references_incoming_tip, answer.incoming(), Way.IN));
        groups.add(why(answer.about()));
        return groups;
    }

    private static ReferenceGroup why(AddressQuery.Answer about) {
        if (!about.known()) {
            return group(Messages.references_why_unknown, Messages.references_why_unknown_tip, List.of(), Way.DOWN);
        }
        if (about.folio().isEmpty()) {
            return group(Messages.references_why_not, Messages.references_why_not_tip, List.of(), Way.DOWN);
        }
        if (about.way().isEmpty()) {
            return group(Messages.references_why_no_way, Messages.references_why_no_way_tip, List.of(), Way.DOWN);
        }
        return group(Messages.references_why, Messages.references_why_tip, about.way(), Way.DOWN);
    }

    private static ReferenceGroup group(String title, String tip, List<Pointer> pointers, Way way) {
        return new ReferenceGroup(NLS.bind(title, Integer.valueOf(pointers.size())), tip,
                pointers.stream().map(pointer -> new ReferenceItem(pointer, way)).toList());
    }
}
