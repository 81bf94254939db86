/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.label;

import static org.liveupdate.model.label.LabelTexts.label;

import java.util.Locale;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.UserObject;
import org.liveupdate.model.scenario.VfioCdev;

/** Names of elements as labels of other elements use them. */
final class ElementNames {
    private ElementNames() {
    }

    /** What stands for an element that is not given. */
    static String none() {
        return label("none");
    }

    /** A text, or what stands for none. */
    static String value(String text) {
        return text == null || text.isBlank() ? none() : text;
    }

    /** A number without the grouping of a message format. */
    static String number(long number) {
        return Long.toString(number);
    }

    /** Kind and name of an element; the name alone when it begins with the kind, as "memfd A" does. */
    static String named(String kind, Element element) {
        if (element == null) {
            return none();
        }
        String text = label("kind." + kind);
        String name = element.getName() == null || element.getName().isBlank() ? value(element.getId())
                : element.getName();
        return name.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT)) ? name
                : label("Device.named", text, name);
    }

    /** A file by its kind and name. */
    static String file(FileObject file) {
        return object(file);
    }

    /** An object of user space by its kind and name. */
    static String object(UserObject object) {
        if (object instanceof LiveupdateNode) {
            return label("LiveupdateNode");
        }
        if (object instanceof VfioCdev cdev) {
            return device(cdev);
        }
        if (object instanceof Mapping mapping) {
            return mapping(mapping);
        }
        String kind = object instanceof Session ? "session" : object instanceof Memfd ? "memfd"
                : object instanceof Iommufd ? "iommufd"
                : object instanceof Ioas ? "IOAS" : object instanceof Hwpt ? "hwpt" : "device";
        return named(kind, object);
    }

    /** The device of a device file. */
    static String device(VfioCdev cdev) {
        return cdev == null ? none() : device(cdev.getDevice());
    }

    /** A device by its name, else its kind, and its address. */
    static String device(Device device) {
        if (device == null) {
            return none();
        }
        String kind = label(device instanceof PciBridge ? "kind.bridge" : device instanceof PlatformDevice
                ? "kind.platform"
                : "kind.device");
        String name = device.getName() == null || device.getName().isBlank() ? kind : device.getName();
        Bdf address = Machines.address(device);
        return address == null ? name : label("Device.named", name, address.toString());
    }

    /** A mapping by its name, else its id. */
    static String mapping(Mapping mapping) {
        return mapping == null ? none()
                : value(mapping.getName() == null || mapping.getName().isBlank() ? mapping.getId()
                : mapping.getName());
    }
}
