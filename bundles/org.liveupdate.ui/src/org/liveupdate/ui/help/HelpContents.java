/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.swt.graphics.Image;
import org.liveupdate.ui.Icons;

/** The tree of books and topics. */
final class HelpContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IToc book) {
            return book.getTopics();
        }
        return parent instanceof ITopic topic ? topic.getSubtopics() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    /**
     * The way to the topic of a page through the tree: the topic of the very address, else the first one of the page.
     */
    static Optional<TreePath> find(List<?> roots, String address) {
        Deque<TreePath> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(new TreePath(new Object[] { root })));
        TreePath page = null;
        while (!open.isEmpty()) {
            TreePath path = open.removeFirst();
            Object last = path.getLastSegment();
            String href = last instanceof ITopic topic ? topic.getHref() : null;
            if (address.equals(href)) {
                return Optional.of(path);
            }
            if (page == null && href != null && HelpPages.page(href).equals(HelpPages.page(address))) {
                page = path;
            }
            ITopic[] below = last instanceof IToc book ? book.getTopics() : ((ITopic) last).getSubtopics();
            for (ITopic topic : below) {
                open.add(path.createChildPath(topic));
            }
        }
        return Optional.ofNullable(page);
    }

    static LabelProvider labels() {
        return new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((IHelpResource) element).getLabel();
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(element instanceof IToc ? "session" : "file");
            }
        };
    }
}
