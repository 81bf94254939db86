/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/**
 * The page with the keys says what plugin.xml says. Run with -Dliveupdate.write.keys=FILE to write the page anew after
 * a change of keys.
 */
class KeysPageTest {

    private static final String PAGE = "/org.liveupdate.help/html/keys.html";

    private record Row(String context, String command, String key) {
    }

    private static List<Row> rows() throws Exception {
        Map<String, Row> rows = new TreeMap<>();
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (IConfigurationElement key : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.bindings")) {
            if (key.getName().equals("key") && key.getContributor().getName().equals("org.liveupdate.ui")) {
                Command command = commands.getCommand(key.getAttribute("commandId"));
                String parameters = key.getChildren("parameter").length == 0 ? ""
                        : " (" + key.getChildren("parameter")[0].getAttribute("value") + ")";
                Row row = new Row(context(key.getAttribute("contextId")), command.getName() + parameters,
                        text(key.getAttribute("sequence")));
                rows.put(row.context() + row.command() + row.key(), row);
            }
        }
        return new ArrayList<>(rows.values());
    }

    private static String context(String id) throws Exception {
        for (IConfigurationElement context : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.contexts")) {
            if (id.equals(context.getAttribute("id"))
                    && context.getContributor().getName().startsWith("org.liveupdate")) {
                return context.getAttribute("name");
            }
        }
        return "Everywhere";
    }

    private static String text(String sequence) {
        return sequence.replace("M1+", "Ctrl+").replace("M2+", "Shift+").replace("M3+", "Alt+")
                .replace("CTRL+", "Ctrl+").replace("ARROW_", "").replace("_", " ");
    }

    private static String page(List<Row> rows) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<title>Keys</title>\n</head>\n<body>\n<h1>Keys</h1>\n<p>On macOS, Ctrl stands for the command key. "
                + "<b>Window &gt; Preferences &gt; General &gt; Keys</b> changes keys; Ctrl+3 finds every command by "
                + "its name.</p>\n");
        String context = "";
        for (Row row : rows) {
            if (!row.context().equals(context)) {
                page.append(context.isEmpty() ? "" : "</table>\n").append("<h2>").append(escape(row.context()))
                        .append("</h2>\n<table>\n<tr><th>Key</th><th>Command</th></tr>\n");
                context = row.context();
            }
            page.append("<tr><td>").append(escape(row.key())).append("</td><td>").append(escape(row.command()))
                    .append("</td></tr>\n");
        }
        return page.append("</table>\n</body>\n</html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void pageListsEveryKeyWithItsCommand() throws Exception {
        String expected = page(rows());
        String target = System.getProperty("liveupdate.write.keys");
        if (target != null) {
            Files.writeString(Path.of(target), expected);
        }
        try (InputStream in = FileLocator.resolve(HelpPages.find(PAGE).orElseThrow()).openStream()) {
            assertEquals(expected, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
