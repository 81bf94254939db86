/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.intro;

import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** What the welcome leads to, in the order of the page. */
enum WelcomeLink {
    /** The first steps. */
    FIRST("first_steps_view", WidgetIds.WELCOME_FIRST, Messages.welcome_first, Messages.welcome_first_text,
            "org.liveupdate.ui.showFirstSteps"),
    /** The wizard with templates and samples. */
    NEW("scenario", WidgetIds.WELCOME_NEW, Messages.welcome_new, Messages.welcome_new_text,
            "org.eclipse.ui.newWizard(newWizardId=org.liveupdate.ui.newScenario)"),
    /** The project with captures. */
    SAMPLES("samples", WidgetIds.WELCOME_SAMPLES, Messages.welcome_samples, Messages.welcome_samples_text,
            "org.liveupdate.ui.openSamples"),
    /** A file that is opened where it is. */
    OPEN("memory_image", WidgetIds.WELCOME_OPEN, Messages.welcome_open, Messages.welcome_open_text,
            "org.liveupdate.ui.openImage"),
    /** The import of captures. */
    IMPORT("registers", WidgetIds.WELCOME_IMPORT, Messages.welcome_import, Messages.welcome_import_text,
            "org.eclipse.ui.file.import(importWizardId=org.liveupdate.ui.importCapture)"),
    /** The help. */
    HELP("structure", WidgetIds.WELCOME_HELP, Messages.welcome_help, Messages.welcome_help_text,
            "org.eclipse.ui.help.helpContents"),
    /** Nothing but the workbench. */
    WORKBENCH("perspective", WidgetIds.WELCOME_WORKBENCH, Messages.welcome_workbench, Messages.welcome_workbench_text,
            "");

    private final String icon;
    private final String id;
    private final String text;
    private final String explanation;
    private final String command;

    WelcomeLink(String icon, String id, String text, String explanation, String command) {
        this.icon = icon;
        this.id = id;
        this.text = text;
        this.explanation = explanation;
        this.command = command;
    }

    String icon() {
        return icon;
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }

    String explanation() {
        return explanation;
    }

    /** The command, as a text that names its parameters; empty for none. */
    String command() {
        return command;
    }
}
