/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.UserProcess;

/** Which column of its group a node belongs to. */
final class DiagramColumns {
    private static final int BELOW = Integer.MAX_VALUE;

    private DiagramColumns() {
    }

    /**
     * Splits the members of a group into columns.
     *
     * @param members what is in the group
     * @param most    how many nodes a column has at least when there are too many for one
     * @param columns gets the columns from left to right
     * @param below   gets what stands in a row below them
     */
    static void split(List<DiagramNode> members, int most, List<List<DiagramNode>> columns, List<DiagramNode> below) {
        Map<Integer, List<DiagramNode>> byNumber = new TreeMap<>();
        members.forEach(node -> byNumber.computeIfAbsent(column(node.element()), key -> new ArrayList<>()).add(node));
        // Nothing leads to /dev/liveupdate: it stands where it is in nobody's way.
        byNumber.getOrDefault(0, new ArrayList<>())
                .sort(Comparator.comparing(node -> node.element() instanceof LiveupdateNode));
        List<DiagramNode> last = byNumber.remove(BELOW);
        if (last != null) {
            below.addAll(last);
        }
        for (List<DiagramNode> column : byNumber.values()) {
            // About as many columns as it takes for a shape that fits a screen.
            int size = Math.max(most, (int) Math.ceil(Math.sqrt(column.size() * 2.5)));
            for (int i = 0; i < column.size(); i += size) {
                columns.add(column.subList(i, Math.min(column.size(), i + size)));
            }
        }
    }

    private static int column(Element element) {
        if (element instanceof Session) {
            return BELOW;
        }
        if (element instanceof UserProcess || element instanceof Iommufd || element instanceof Mapping) {
            return 1;
        }
        return element instanceof Memfd ? 2 : 0;
    }
}
