/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.End;

/**
 * Gives every vertical piece of a line its own place in its channel. Lines from one port, or to one target, share a
 * piece. The order is chosen such that lines that need not cross do not: of two that go down, the lower turns first.
 */
final class Tracks {
    /** How many tracks each channel has. */
    final int[] count;

    /** Lines that share one vertical piece. */
    private static final class Trunk {
        final int channel;
        final List<Path> paths = new ArrayList<>();
        final List<Integer> pieces = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double fall;

        Trunk(int channel) {
            this.channel = channel;
        }

        void add(Path path, int piece) {
            paths.add(path);
            pieces.add(piece);
            low = Math.min(low, Math.min(path.y[piece], path.y[piece + 1]));
            high = Math.max(high, Math.max(path.y[piece], path.y[piece + 1]));
            fall += path.y[piece + 1] - path.y[piece];
        }

        void setTrack(int track) {
            for (int i = 0; i < paths.size(); i++) {
                paths.get(i).track[pieces.get(i)] = track;
            }
        }
    }

    /** Which lines share a piece; removed ones only with each other, or a line that is still there looked removed. */
    private record Key(int channel, End end, boolean source, boolean removed, int own) {
    }

    Tracks(List<Path> paths, int channels) {
        count = new int[channels];
        Map<Key, Integer> fromSource = new HashMap<>();
        for (Path path : paths) {
            Key source = new Key(path.channel[0], path.link.edge().from(), true, path.removed(), -1);
            fromSource.merge(source, 1, Integer::sum);
        }
        Map<Key, Trunk> trunks = new LinkedHashMap<>();
        for (int p = 0; p < paths.size(); p++) {
            Path path = paths.get(p);
            for (int i = 0; i < path.channel.length; i++) {
                if (path.y[i] != path.y[i + 1]) {
                    Key key = key(path, i, p, fromSource);
                    trunks.computeIfAbsent(key, made -> new Trunk(made.channel())).add(path, i);
                }
            }
        }
        List<List<Trunk>> byChannel = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            byChannel.add(new ArrayList<>());
        }
        trunks.values().forEach(trunk -> byChannel.get(trunk.channel).add(trunk));
        byChannel.forEach(this::assign);
    }

    private static Key key(Path path, int i, int number, Map<Key, Integer> fromSource) {
        Key source = new Key(path.channel[i], path.link.edge().from(), true, path.removed(), -1);
        boolean first = i == 0;
        boolean last = i == path.channel.length - 1;
        if (first && (!last || fromSource.getOrDefault(source, 0) > 1)) {
            return source;
        }
        return new Key(path.channel[i], path.link.edge().to(), false, path.removed(), last ? -1 : number);
    }

    private void assign(List<Trunk> trunks) {
        List<Trunk> down = new ArrayList<>();
        List<Trunk> up = new ArrayList<>();
        trunks.forEach(trunk -> (trunk.fall >= 0 ? down : up).add(trunk));
        down.sort(Comparator.comparingDouble((Trunk trunk) -> -trunk.low));
        up.sort(Comparator.comparingDouble(trunk -> trunk.high));
        int used = 0;
        Highest byLow = new Highest(down.stream().mapToDouble(trunk -> trunk.low).toArray());
        for (Trunk trunk : down) {
            int track = byLow.upTo(trunk.high);
            byLow.set(trunk.low, track + 1);
            trunk.setTrack(track);
            used = Math.max(used, track + 1);
        }
        int offset = used;
        Highest byHigh = new Highest(up.stream().mapToDouble(trunk -> -trunk.high).toArray());
        for (Trunk trunk : up) {
            int track = byHigh.upTo(-trunk.low);
            byHigh.set(-trunk.high, track + 1);
            trunk.setTrack(offset + track);
            used = Math.max(used, offset + track + 1);
        }
        if (!trunks.isEmpty()) {
            count[trunks.get(0).channel] = used;
        }
    }
}
