/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.StringJoiner;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.Units;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.VfioCdev;

/** The texts of the drawing: a title for each node, a line below it, and labels of lines. */
public final class DiagramTexts {
    private DiagramTexts() {
    }

    /**
     * The title of a node: its name.
     *
     * @param element the element
     * @return its name, else its id, else its kind
     */
    public static String title(Element element) {
        if (element instanceof LiveupdateNode) {
            return LabelTexts.label("LiveupdateNode");
        }
        return element.getName() != null && !element.getName().isBlank() ? element.getName()
                : element.getId() != null ? element.getId() : kind(element);
    }

    /**
     * What an element is.
     *
     * @param element the element
     * @return like "IOMMU Unit"
     */
    public static String kind(Element element) {
        return ScenarioAdapterFactory.TEXTS.name(element.eClass());
    }

    /**
     * The line below the title: what it is, with its address, size and the like.
     *
     * @param element the element
     * @return one line
     */
    public static String detail(Element element) {
        if (element instanceof IommuUnit unit) {
            return LabelTexts.label("diagram.unit", Units.address(unit.getRegisterBase()), unit.getMode().getLiteral());
        }
        if (element instanceof Device device) {
            return device(device);
        }
        if (element instanceof Memfd memfd) {
            return memfd.getSeals() == 0 ? LabelTexts.label("diagram.memfd", Units.size(memfd.getSize()))
                    : LabelTexts.label("diagram.memfd.sealed", Units.size(memfd.getSize()));
        }
        if (element instanceof Mapping mapping) {
            String access = LabelTexts.label(mapping.isReadable() ? mapping.isWriteable() ? "Mapping.rw" : "Mapping.r"
                    : mapping.isWriteable() ? "Mapping.w" : "Mapping.none");
            return LabelTexts.label("diagram.mapping", Units.address(mapping.getIova()),
                    Units.size(mapping.getLength()),
                    access);
        }
        if (element instanceof Hwpt hwpt) {
            return hwpt(hwpt);
        }
        return element instanceof VfioCdev ? LabelTexts.label("diagram.cdev") : kind(element);
    }

    private static String device(Device device) {
        Bdf address = Machines.address(device);
        String text = address == null ? kind(device) : address.toString();
        if (device instanceof PciBridge bridge) {
            text = LabelTexts.label("diagram.bridge", text, String.format("%02x", bridge.getSecondaryBus()));
        }
        return device.isPresent() ? text : LabelTexts.label("diagram.absent", text);
    }

    private static String hwpt(Hwpt hwpt) {
        StringJoiner flags = new StringJoiner(", ");
        flags.add(LabelTexts.label("diagram.hwpt"));
        if (hwpt.isNestParent()) {
            flags.add(LabelTexts.label("Hwpt.nestParent"));
        }
        if (hwpt.isDirtyTracking()) {
            flags.add(LabelTexts.label("Hwpt.dirtyTracking"));
        }
        if (hwpt.isPasid()) {
            flags.add(LabelTexts.label("Hwpt.pasid"));
        }
        return flags.toString();
    }

    /**
     * The label of a line.
     *
     * @param edge the line
     * @return a few words
     */
    public static String label(DiagramEdge edge) {
        if (edge.makes().size() > 1) {
            return LabelTexts.label("diagram.edges." + edge.kind(), Integer.toString(edge.makes().size()));
        }
        return switch (edge.kind()) {
            case FILE_OF -> "";
            case PRESERVED -> edge.makes().get(0) instanceof PreserveFile step
                    ? LabelTexts.label("diagram.token", Units.address(step.getToken())) : "";
            case PASID -> edge.makes().get(0) instanceof AttachPasid step
                    ? LabelTexts.label("diagram.pasid", Integer.toString(step.getPasid())) : "";
            default -> LabelTexts.label("diagram.edge." + edge.kind());
        };
    }
}
