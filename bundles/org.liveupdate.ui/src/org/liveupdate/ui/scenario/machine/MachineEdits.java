/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.liveupdate.model.edit.change.Connection;
import org.liveupdate.model.edit.change.ConnectionKind;
import org.liveupdate.model.edit.change.Connector;
import org.liveupdate.model.edit.change.Creation;
import org.liveupdate.model.edit.change.Deletion;
import org.liveupdate.model.edit.change.ElementCopies;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.model.edit.change.MappingSpec;
import org.liveupdate.model.edit.change.ModelChange;
import org.liveupdate.model.edit.change.Moves;
import org.liveupdate.model.edit.diagram.Alignment;
import org.liveupdate.model.edit.diagram.Box;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Does what the user wants as commands of the scenario, selects what came of it, and says what happened. */
final class MachineEdits {

    private static ElementCopies copied;
    private static Collection<?> clipboard;

    private final ScenarioEditor editor;
    private final Consumer<String> status;

    MachineEdits(ScenarioEditor editor, Consumer<String> status) {
        this.editor = editor;
        this.status = status;
    }

    private ScenarioDocument document() {
        return editor.document();
    }

    private Scenario scenario() {
        return document().scenario();
    }

    private EObject context() {
        return editor.selection().element().orElse(null);
    }

    private void execute(Command command) {
        document().stack().execute(command);
        if (!command.getAffectedObjects().isEmpty()) {
            editor.selection().set(command.getAffectedObjects());
        }
        status.accept(command.getLabel());
    }

    /** Makes an element where the selection says, or where it was dropped. */
    void create(ElementKind kind, EObject context, Creation.Place place) {
        Creation creation = new Creation(scenario());
        creation.refusal(kind).ifPresentOrElse(status,
                () -> execute(creation.create(kind, context == null ? context() : context, place)));
    }

    /** Makes a connection; asks first what is to be mapped. */
    void connect(Shell shell, Connection connection) {
        MappingSpec spec = null;
        if (connection.kind() == ConnectionKind.MAP) {
            Ioas ioas = connection.from() instanceof Ioas it ? it : (Ioas) connection.from().eContainer();
            MapDialog dialog = new MapDialog(shell, ioas, (Memfd) connection.to());
            if (dialog.open() != Window.OK) {
                return;
            }
            spec = dialog.spec();
        }
        int steps = scenario().getSteps().size();
        execute(new Connector(scenario()).connect(connection, spec));
        int added = scenario().getSteps().size() - steps;
        if (added > 0) {
            status.accept(NLS.bind(MachineMessages.status_steps_added, Integer.valueOf(added)));
        }
    }

    /** Stores where nodes were moved to; one command however many they are. */
    void move(Shown shown, Map<Element, Box> moved) {
        document().stack().execute(
                Moves.move(scenario(), shown.diagram(), shown.boxes(), moved, MachineMessages.command_move));
    }

    /** Aligns elements that are drawn in the same group or in different ones. */
    void align(Shown shown, Collection<Element> elements, Alignment alignment) {
        Map<Element, Box> boxes = new LinkedHashMap<>();
        elements.forEach(element -> {
            if (shown.boxes().containsKey(element)) {
                boxes.put(element, shown.boxes().get(element));
            }
        });
        Map<Element, Box> moved = alignment.apply(boxes);
        if (!moved.isEmpty()) {
            document().stack().execute(
                    Moves.move(scenario(), shown.diagram(), shown.boxes(), moved, MachineMessages.command_align));
        }
    }

    /** Leaves elements to the layout again; all if there is none. */
    void layOut(Collection<Element> elements) {
        document().stack().execute(Moves.forget(scenario(), elements));
    }

    /** Deletes elements and lines with what makes no sense without them. */
    void delete(Collection<? extends EObject> elements, Collection<DiagramEdge> edges) {
        Deletion deletion = new Deletion(scenario(), elements, edges);
        if (!deletion.isEmpty()) {
            delete(deletion, deletion.command());
        }
    }

    private void delete(Deletion deletion, Command command) {
        List<Element> others = deletion.others();
        int steps = deletion.steps().size();
        editor.selection().set(List.of());
        document().stack().execute(command);
        Object[] counts = { command.getLabel(), Integer.valueOf(others.size() - steps), Integer.valueOf(steps) };
        status.accept(others.isEmpty() ? command.getLabel() : NLS.bind(MachineMessages.status_deleted, counts));
    }

    /** Puts copies on the clipboard that all scenarios share. */
    void copy(Collection<Element> elements) {
        ElementCopies copies = new ElementCopies(scenario(), elements);
        if (!copies.isEmpty()) {
            copied = copies;
            document().domain().setClipboard(new ArrayList<>(copies.copies()));
            clipboard = document().domain().getClipboard();
            status.accept(NLS.bind(MachineMessages.status_copied, Integer.valueOf(copies.size())));
        }
    }

    /** Copies and deletes. */
    void cut(Collection<Element> elements) {
        copy(elements);
        Deletion deletion = new Deletion(scenario(), elements);
        if (!deletion.isEmpty()) {
            Command command = deletion.command();
            delete(deletion, new CommandWrapper(MachineMessages.command_cut, MachineMessages.command_cut, command));
        }
    }

    /** What can be pasted here; empty when the clipboard has nothing for a machine or a program. */
    private ElementCopies copies() {
        Collection<Object> now = document().domain().getClipboard();
        if (now == null) {
            return new ElementCopies(List.of());
        }
        return now == clipboard ? copied
                : new ElementCopies(now.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
    }

    /** Whether there is something to paste. */
    boolean canPaste() {
        return !copies().isEmpty();
    }

    void paste() {
        ElementCopies copies = copies();
        if (!copies.isEmpty()) {
            execute(copies.paste(scenario(), context()));
        }
    }

    /** Gives an element another name. */
    void rename(Element element, String name) {
        String next = name.strip();
        if (!next.isEmpty() && !next.equals(element.getName())) {
            execute(new ModelChange(scenario(), NLS.bind(MachineMessages.command_rename, DiagramTexts.title(element)),
                    () -> {
                        element.setName(next);
                        return List.of(element);
                    }));
        }
    }
}
