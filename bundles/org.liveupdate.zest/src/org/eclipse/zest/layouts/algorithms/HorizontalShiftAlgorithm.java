/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.liveupdate.zest.layout.BackgroundLayout;
import org.liveupdate.zest.layout.CancellableContext;
import org.liveupdate.zest.layout.Cancellation;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Leaves entities where they are, but shifts those that overlap others to the right until they do not. To be used after
 * other algorithms, in a {@link CompositeLayoutAlgorithm}.
 */
public class HorizontalShiftAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    private static final double GAP = 8;

    /** Makes the algorithm. */
    public HorizontalShiftAlgorithm() {
        super();
    }

    /** The area of an entity. */
    private record Area(EntityLayout entity, double left, double top, double right, double bottom) {
        static Area of(EntityLayout entity) {
            DisplayIndependentPoint middle = entity.getLocation();
            DisplayIndependentDimension size = entity.getSize();
            return new Area(entity, middle.x - size.width / 2, middle.y - size.height / 2, middle.x + size.width / 2,
                    middle.y + size.height / 2);
        }

        Area shifted(double newLeft) {
            return new Area(entity, newLeft, top, newLeft + right - left, bottom);
        }

        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Override
    public void applyLayout(boolean clean) {
        Area[] areas = Arrays.stream(context.getEntities()).map(Area::of)
                .sorted(Comparator.comparingDouble(Area::left).thenComparingDouble(Area::top)).toArray(Area[]::new);
        Cancellation cancellation = CancellableContext.of(context);
        for (int i = 0; i < areas.length; i++) {
            cancellation.check();
            Area free = free(areas, i);
            if (free != areas[i]) {
                areas[i] = free;
                free.entity().setLocation((free.left() + free.right()) / 2, (free.top() + free.bottom()) / 2);
            }
        }
    }

    /** The area at an index, shifted so far that it overlaps none of those before it. */
    private static Area free(Area[] areas, int index) {
        Area area = areas[index];
        for (int i = 0; i < index; i++) {
            if (area.overlaps(areas[i])) {
                area = area.shifted(areas[i].right() + GAP);
                i = -1;
            }
        }
        return area;
    }
}
