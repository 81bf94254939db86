/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.edit.diagram.Wiring;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.UserObject;
import org.liveupdate.model.scenario.VfioCdev;

/** Which elements of a scenario can be connected, in either direction, and why others cannot. */
public final class Connections {
    private final Scenario scenario;
    private final Wiring wiring;

    /**
     * The connections of a scenario as it is now.
     *
     * @param scenario the scenario
     */
    public Connections(Scenario scenario) {
        this.scenario = scenario;
        wiring = Wiring.of(scenario);
    }

    /**
     * What connecting two elements would mean.
     *
     * @param from where one begins to draw
     * @param to   where one ends
     * @return empty when they cannot be connected
     */
    public Optional<Connection> between(Element from, Element to) {
        return refusal(from, to).isEmpty() ? either(from, to) : Optional.empty();
    }

    private static Optional<Connection> either(Element from, Element to) {
        ConnectionKind kind = kind(from, to);
        if (kind != null) {
            return Optional.of(new Connection(kind, from, to));
        }
        ConnectionKind back = kind(to, from);
        return back == null ? Optional.empty() : Optional.of(new Connection(back, to, from));
    }

    private static ConnectionKind kind(Element from, Element to) {
        if (to instanceof Session) {
            boolean file = from instanceof FileObject && !(from instanceof Session) && from instanceof UserObject;
            return file && rankIsKnown(from) || from instanceof PciDevice || from instanceof Hwpt
                    ? ConnectionKind.PRESERVE : null;
        }
        if (from instanceof VfioCdev || from instanceof PciDevice) {
            ConnectionKind kind = to instanceof PageTable ? ConnectionKind.ATTACH
                    : to instanceof Iommufd ? ConnectionKind.BIND
                    : from instanceof VfioCdev && to instanceof PciDevice ? ConnectionKind.FILE_OF : null;
            if (kind != null) {
                return kind;
            }
        }
        if (from instanceof Device) {
            return to instanceof IommuUnit ? ConnectionKind.UNIT
                    : to instanceof PciBridge && from instanceof PciFunction ? ConnectionKind.BEHIND : null;
        }
        if (to instanceof Memfd) {
            return from instanceof PageTable ? ConnectionKind.MAP : from instanceof Mapping ? ConnectionKind.MEMORY
                    : null;
        }
        return from instanceof Hwpt && to instanceof Hwpt ? ConnectionKind.NEST : null;
    }

    private static boolean rankIsKnown(Element file) {
        return file instanceof Memfd || file instanceof Iommufd || file instanceof VfioCdev;
    }

    /**
     * Why two elements cannot be connected.
     *
     * @param from where one begins to draw
     * @param to   where one ends
     * @return a sentence; empty when they can be connected
     */
    public Optional<String> refusal(Element from, Element to) {
        if (from == to) {
            return Optional.of(LabelTexts.label("refused.same"));
        }
        Connection connection = either(from, to).orElse(null);
        if (connection == null) {
            String targets = LabelTexts.label("targets." + from.eClass().getName());
            return Optional.of(targets.startsWith("targets.") ? LabelTexts.label("refused.none") : targets);
        }
        return isMade(connection) ? Optional.of(LabelTexts.label("refused.made")) : loop(connection);
    }

    private boolean isMade(Connection connection) {
        Element from = connection.from();
        Element to = connection.to();
        return switch (connection.kind()) {
            case ATTACH -> cdevs(from).stream().anyMatch(cdev -> wiring.table(cdev) == to);
            case BIND -> cdevs(from).stream()
                    .anyMatch(cdev -> wiring.bound().containsKey(cdev) && wiring.bound().get(cdev).getIommufd() == to);
            case UNIT -> scenario.getMachine() != null
                    && Machines.unit(scenario.getMachine(), (Device) from).orElse(null) == to;
            case BEHIND -> from.eContainer() == to;
            case MEMORY -> ((Mapping) from).getMemfd() == to;
            case PRESERVE -> wiring.preserved().stream().anyMatch(step -> isPreserved(from, step.getFile()));
            case FILE_OF -> ((VfioCdev) from).getDevice() == to;
            case NEST -> ((Hwpt) from).getParent() == to;
            case MAP -> false;
        };
    }

    private boolean isPreserved(Element element, FileObject file) {
        if (element instanceof Hwpt hwpt) {
            return file == PreservePlan.iommufd(hwpt) && wiring.marked().containsKey(hwpt);
        }
        return file == element || file instanceof VfioCdev cdev && cdev.getDevice() == element;
    }

    private static Optional<String> loop(Connection connection) {
        boolean inItself = connection.kind() == ConnectionKind.BEHIND
                && EcoreUtil.isAncestor(connection.from(), connection.to());
        boolean round = false;
        if (connection.kind() == ConnectionKind.NEST) {
            Hwpt each = (Hwpt) connection.to();
            for (int i = 0; each != null && i < 64; i++) {
                round |= each == connection.from();
                each = each.getParent();
            }
        }
        return inItself || round ? Optional.of(LabelTexts.label("refused.loop")) : Optional.empty();
    }

    private List<VfioCdev> cdevs(Element element) {
        if (element instanceof VfioCdev cdev) {
            return List.of(cdev);
        }
        return scenario.getProcesses().stream().flatMap(process -> process.getObjects().stream())
                .filter(VfioCdev.class::isInstance).map(VfioCdev.class::cast)
                .filter(cdev -> cdev.getDevice() == element).toList();
    }

    /**
     * Everything that an element can be connected with.
     *
     * @param from the element
     * @return the connections in the order of the model
     */
    public List<Connection> from(Element from) {
        List<Connection> all = new ArrayList<>();
        for (Iterator<EObject> each = scenario.eAllContents(); each.hasNext();) {
            if (each.next() instanceof Element to) {
                between(from, to).ifPresent(all::add);
            }
        }
        return all;
    }
}
