/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.IContainer;
import org.liveupdate.zest.records.NodesAndEdges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks a content provider of any kind for nodes and connections. */
final class ContentReader {
    private final IStructuredContentProvider provider;
    private final AbstractStructuredGraphViewer viewer;
    private final ViewerItems items;
    private final Set<Object> entities = new LinkedHashSet<>();

    private ContentReader(IStructuredContentProvider provider, AbstractStructuredGraphViewer viewer,
            ViewerItems items) {
        this.provider = provider;
        this.viewer = viewer;
        this.items = items;
    }

    static void read(IStructuredContentProvider provider, Object input, AbstractStructuredGraphViewer viewer,
            ViewerItems items) {
        ContentReader reader = new ContentReader(provider, viewer, items);
        Object[] elements = provider.getElements(input);
        if (elements == null) {
            return;
        }
        if (provider instanceof IGraphContentProvider graph) {
            reader.readRelationships(graph, input, elements);
        } else if (provider instanceof NodesAndEdges graph) {
            reader.addAll(input, elements, viewer.getGraphControl());
            for (Object edge : viewer.visible(input, graph.getEdges(input))) {
                reader.connect(edge, graph.getSource(edge), graph.getDestination(edge));
            }
        } else if (provider instanceof ITreeContentProvider tree
                && !(provider instanceof IGraphEntityContentProvider)
                && !(provider instanceof IGraphEntityRelationshipContentProvider)) {
            reader.readTree(tree, input, elements);
        } else {
            reader.readEntities(input, elements);
        }
    }

    private void readRelationships(IGraphContentProvider graph, Object input, Object[] relationships) {
        Set<Object> ends = new LinkedHashSet<>();
        for (Object rel : relationships) {
            addIfThere(ends, graph.getSource(rel));
            addIfThere(ends, graph.getDestination(rel));
        }
        addAll(input, ends.toArray(), viewer.getGraphControl());
        for (Object rel : viewer.visible(input, relationships)) {
            connect(rel, graph.getSource(rel), graph.getDestination(rel));
        }
    }

    private static void addIfThere(Set<Object> set, Object element) {
        if (element != null) {
            set.add(element);
        }
    }

    private void readEntities(Object input, Object[] elements) {
        addAll(input, elements, viewer.getGraphControl());
        List<Object> all = new ArrayList<>(entities);
        if (provider instanceof IGraphEntityContentProvider graph) {
            for (Object from : all) {
                Object[] targets = graph.getConnectedTo(from);
                if (targets != null) {
                    // What a node is connected to is shown too, unless a filter takes it away.
                    for (Object to : viewer.visible(from, targets)) {
                        entities.add(to);
                        connect(new EntityConnectionData(from, to), from, to);
                    }
                }
            }
        } else if (provider instanceof IGraphEntityRelationshipContentProvider graph) {
            for (Object from : all) {
                for (Object to : all) {
                    Object[] relationships = graph.getRelationships(from, to);
                    if (relationships != null) {
                        Arrays.stream(relationships).forEach(rel -> connect(rel, from, to));
                    }
                }
            }
        }
    }

    private void readTree(ITreeContentProvider tree, Object input, Object[] elements) {
        List<Object> open = new ArrayList<>(Arrays.asList(viewer.visible(input, elements)));
        List<Object[]> links = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            Object parent = open.get(i);
            if (!seen.add(parent)) {
                continue;
            }
            entities.add(parent);
            items.node(parent);
            if (tree.hasChildren(parent)) {
                for (Object child : viewer.visible(parent, tree.getChildren(parent))) {
                    links.add(new Object[] {parent, child});
                    open.add(child);
                }
            }
        }
        links.forEach(link -> connect(new EntityConnectionData(link[0], link[1]), link[0], link[1]));
    }

    /** Adds nodes and what is nested in them; without recursion, and each element once. */
    private void addAll(Object input, Object[] elements, IContainer top) {
        List<Object[]> open = new ArrayList<>();
        for (Object element : viewer.visible(input, elements)) {
            open.add(new Object[] {element, top});
        }
        for (int i = 0; i < open.size(); i++) {
            Object element = open.get(i)[0];
            if (!entities.add(element)) {
                continue;
            }
            boolean container = provider instanceof INestedContentProvider nested && nested.hasChildren(element);
            IContainer made = items.node(element, (IContainer) open.get(i)[1], container) instanceof GraphContainer in
                    ? in : null;
            if (container) {
                Object[] children = ((INestedContentProvider) provider).getChildren(element);
                for (Object child : viewer.visible(element, children)) {
                    open.add(new Object[] {child, made});
                }
            }
        }
    }

    /** Connections need both ends: a filter may have taken one away. */
    private void connect(Object rel, Object from, Object to) {
        if (entities.contains(from) && entities.contains(to)) {
            items.connect(rel, from, to);
        }
    }
}
