/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** What Quick Access and the preference page Keys show of our commands. */
class CommandsTest {

    private static final int ICON = 16;

    private static List<IConfigurationElement> ours(String point, String element) {
        List<IConfigurationElement> found = new ArrayList<>();
        for (IConfigurationElement each : Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
            if (each.getName().equals(element) && each.getContributor().getName().startsWith("org.liveupdate")) {
                found.add(each);
            }
        }
        return found;
    }

    @Test
    void everyCommandHasANameADescriptionAndACategory() throws Exception {
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<String> problems = new ArrayList<>();
        for (IConfigurationElement each : ours("org.eclipse.ui.commands", "command")) {
            Command command = service.getCommand(each.getAttribute("id"));
            if (!command.isDefined() || command.getName().startsWith("%") || command.getDescription() == null
                    || command.getDescription().isBlank() || !command.getCategory().isDefined()) {
                problems.add(each.getAttribute("id"));
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyCommandHasAKey() {
        List<String> keys = ours("org.eclipse.ui.bindings", "key").stream().map(key -> key.getAttribute("commandId"))
                .toList();
        List<String> problems = ours("org.eclipse.ui.commands", "command").stream().map(each -> each.getAttribute("id"))
                .filter(id -> !keys.contains(id)).toList();
        assertEquals(List.of(), problems);
    }

    @Test
    void noKeyIsTakenTwiceInOneContext() {
        Map<String, String> taken = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (IConfigurationElement key : ours("org.eclipse.ui.bindings", "key")) {
            String place = key.getAttribute("contextId") + " " + key.getAttribute("sequence") + " "
                    + key.getAttribute("platform");
            String command = key.getAttribute("commandId");
            String before = taken.put(place, command);
            if (before != null && !before.equals(command)) {
                problems.add(place + ": " + before + " and " + command);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyKeyLeadsToACommand() {
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<String> problems = ours("org.eclipse.ui.bindings", "key").stream()
                .map(key -> key.getAttribute("commandId"))
                .filter(id -> !service.getCommand(id).isDefined()).toList();
        assertEquals(List.of(), problems);
    }

    /** GTK takes the size of all pictures of a tool bar from its first one, and draws the others small at 200 %. */
    @Test
    void picturesOfCommandsHaveOneSize() {
        ICommandImageService images = PlatformUI.getWorkbench().getService(ICommandImageService.class);
        List<String> problems = new ArrayList<>();
        for (IConfigurationElement each : ours("org.eclipse.ui.commandImages", "image")) {
            ImageDescriptor image = images.getImageDescriptor(each.getAttribute("commandId"));
            for (int zoom : new int[] { 100, 200 }) {
                ImageData data = image.getImageData(zoom);
                if (data == null || data.width != ICON * zoom / 100 || data.height != ICON * zoom / 100) {
                    problems.add(each.getAttribute("icon") + " at " + zoom + " %");
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyWizardViewAndPageHasAName() {
        List<String> problems = new ArrayList<>();
        for (String point : List.of("org.eclipse.ui.newWizards", "org.eclipse.ui.importWizards",
                "org.eclipse.ui.exportWizards", "org.eclipse.ui.views", "org.eclipse.ui.preferencePages",
                "org.eclipse.ui.editors")) {
            for (String element : List.of("wizard", "view", "page", "editor")) {
                for (IConfigurationElement each : ours(point, element)) {
                    String name = each.getAttribute("name");
                    if (name == null || name.isBlank() || name.startsWith("%")) {
                        problems.add(each.getAttribute("id"));
                    }
                }
            }
        }
        assertEquals(List.of(), problems);
    }
}
