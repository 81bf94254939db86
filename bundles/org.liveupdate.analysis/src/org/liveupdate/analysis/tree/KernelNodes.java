/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.KernelObject.Kind;
import org.liveupdate.analysis.state.KernelObject.Link;

/** What a kernel has beside the bytes as nodes, one group for each kind. */
final class KernelNodes {

    private KernelNodes() {
    }

    /** The node above all of them, nothing if there are none. */
    static Optional<StateNode> node(StateNode parent, List<KernelObject> objects) {
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        Map<String, KernelObject> byId = new HashMap<>();
        objects.forEach(object -> byId.put(object.id(), object));
        return Optional.of(new ChainNode(parent, "kernel", StateKind.GROUP, "In the kernel")
                .details(Plural.of(objects.size(), "object") + " that are not serialized")
                .below(self -> kinds(self, objects, byId)));
    }

    private static List<StateNode> kinds(StateNode parent, List<KernelObject> objects,
            Map<String, KernelObject> byId) {
        List<StateNode> nodes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<KernelObject> those = objects.stream().filter(object -> object.kind() == kind).toList();
            if (!those.isEmpty()) {
                nodes.add(new ChainNode(parent, kind.name(), StateKind.GROUP, plural(kind))
                        .details(Integer.toString(those.size()))
                        .below(self -> LongLists.split(self, plural(kind), those.size(),
                                (at, index) -> node(at, those.get(index), byId))));
            }
        }
        return nodes;
    }

    private static StateNode node(StateNode parent, KernelObject object, Map<String, KernelObject> byId) {
        List<Property> properties = new ArrayList<>();
        object.properties().forEach((name, value) -> properties.add(new Property(name, value, "")));
        for (Link link : object.links()) {
            KernelObject to = byId.get(link.id());
            properties.add(new Property(link.role(), to == null ? link.id() : to.kind().text() + " " + to.label(), ""));
        }
        // a slash parts the names of nodes
        return new ChainNode(parent, object.id().replace('/', ':'), picture(object.kind()), object.label())
                .details(String.join(", ", properties.stream().map(each -> each.name() + ": " + each.value()).toList()))
                .properties(() -> List.of(new PropertyGroup(object.kind().text(), properties)));
    }

    private static String plural(Kind kind) {
        return switch (kind) {
            case GROUP -> "IOMMU groups";
            case OWNER -> "Owners of DMA";
            case IOMMUFD -> "iommufds";
            case IOAS -> "IOASes";
            case HWPT -> "HWPTs";
            case DEVICE -> "Bound devices";
            case SESSION -> "LUO sessions";
            case FILE -> "Files of sessions";
            case PROCESS -> "Processes";
        };
    }

    private static StateKind picture(Kind kind) {
        return switch (kind) {
            case IOMMUFD -> StateKind.IOMMUFD;
            case HWPT -> StateKind.HWPT;
            case DEVICE -> StateKind.VFIO;
            case SESSION -> StateKind.SESSION;
            case FILE -> StateKind.FILE;
            case GROUP, OWNER, IOAS, PROCESS -> StateKind.GROUP;
        };
    }
}
