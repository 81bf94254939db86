/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A cheat sheet in the format of the platform (extension point {@code org.eclipse.ui.cheatsheets.cheatSheetContent}):
 * as much of it as a simple sheet of commands uses.
 *
 * @param title      its name
 * @param intro      what it is about
 * @param steps      what is done, in order
 * @param conclusion what comes after the last step; its title is empty
 */
record FirstSteps(String title, Part intro, List<Part> steps, Part conclusion) {

    private static final String BUNDLE = "org.liveupdate.help"; //$NON-NLS-1$
    private static final String FILE = "cheatsheets/first-live-update.xml"; //$NON-NLS-1$

    /**
     * A piece of the sheet.
     *
     * @param title   a few words
     * @param text    what it says
     * @param href    page of the help, empty for none
     * @param command a command with its parameters as the command service writes it, empty for none
     */
    record Part(String title, BoldText text, String href, String command) {
    }

    /**
     * Reads the sheet of the help bundle.
     *
     * @return the sheet
     * @throws IOException if the help is not installed or its sheet cannot be read
     */
    static FirstSteps read() throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL url = bundle == null ? null : FileLocator.find(bundle, new Path(FILE));
        if (url == null) {
            throw new IOException(BUNDLE + '/' + FILE);
        }
        try (InputStream in = url.openStream()) {
            return parse(in);
        }
    }

    /**
     * Reads a sheet.
     *
     * @param in the file
     * @return the sheet
     * @throws IOException if it is no cheat sheet
     */
    static FirstSteps parse(InputStream in) throws IOException {
        Element root = document(in).getDocumentElement();
        List<Element> items = children(root, "item"); //$NON-NLS-1$
        List<Part> steps = new ArrayList<>();
        items.forEach(item -> steps.add(part(item)));
        return new FirstSteps(root.getAttribute("title"), first(root, "intro"), List.copyOf(steps), //$NON-NLS-1$ //$NON-NLS-2$
                first(root, "conclusion")); //$NON-NLS-1$
    }

    private static Document document(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
            return factory.newDocumentBuilder().parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Part first(Element root, String name) {
        return children(root, name).stream().findFirst().map(FirstSteps::part)
                .orElse(new Part("", BoldText.EMPTY, "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Part part(Element element) {
        BoldText text = children(element, "description").stream().findFirst().map(BoldText::of) //$NON-NLS-1$
                .orElse(BoldText.EMPTY);
        String command = children(element, "command").stream().findFirst() //$NON-NLS-1$
                .map(each -> each.getAttribute("serialization")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        return new Part(element.getAttribute("title"), text, element.getAttribute("href"), command); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }
}
