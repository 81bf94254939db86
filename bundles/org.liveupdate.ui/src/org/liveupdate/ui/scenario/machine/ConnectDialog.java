/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.liveupdate.model.edit.change.Connection;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.ui.HelpIds;

/** Lists everything that an element can be connected with, to choose one by typing. */
final class ConnectDialog {

    private ConnectDialog() {
    }

    /** Asks; empty when the user gave up. */
    static Optional<Connection> choose(Shell shell, Element element, List<Connection> connections,
            ILabelProvider icons) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Labels(element, icons)) {
            @Override
            protected void configureShell(Shell window) {
                super.configureShell(window);
                PlatformUI.getWorkbench().getHelpSystem().setHelp(window, HelpIds.SCENARIO_MACHINE);
            }
        };
        dialog.setTitle(MachineMessages.connect_title);
        dialog.setMessage(NLS.bind(MachineMessages.connect_message, DiagramTexts.title(element)));
        dialog.setElements(connections.toArray());
        dialog.setMultipleSelection(false);
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Connection chosen
                ? Optional.of(chosen) : Optional.empty();
    }

    /** The other end, and what connecting with it means. */
    private static final class Labels extends LabelProvider {
        private final Element element;
        private final ILabelProvider icons;

        Labels(Element element, ILabelProvider icons) {
            this.element = element;
            this.icons = icons;
        }

        private Element other(Object connection) {
            Connection each = (Connection) connection;
            return each.from() == element ? each.to() : each.from();
        }

        @Override
        public String getText(Object connection) {
            Element other = other(connection);
            return NLS.bind(MachineMessages.connect_target, new Object[] { DiagramTexts.title(other),
                DiagramTexts.detail(other), meaning((Connection) connection) });
        }

        @Override
        public Image getImage(Object connection) {
            return icons.getImage(other(connection));
        }
    }

    private static String meaning(Connection connection) {
        return switch (connection.kind()) {
            case ATTACH -> MachineMessages.meaning_attach;
            case BIND -> MachineMessages.meaning_bind;
            case UNIT -> MachineMessages.meaning_unit;
            case BEHIND -> MachineMessages.meaning_behind;
            case MAP -> MachineMessages.meaning_map;
            case MEMORY -> MachineMessages.meaning_memory;
            case PRESERVE -> MachineMessages.meaning_preserve;
            case FILE_OF -> MachineMessages.meaning_file;
            case NEST -> MachineMessages.meaning_nest;
        };
    }
}
