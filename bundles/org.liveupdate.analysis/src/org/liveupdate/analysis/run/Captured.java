/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.KernelObject.Kind;
import org.liveupdate.analysis.state.KernelObject.Link;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.iommu.IommuGroup;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.iommufd.BoundDevice;
import org.liveupdate.kernel.iommufd.Hwpt;
import org.liveupdate.kernel.iommufd.Ioas;
import org.liveupdate.kernel.iommufd.IommufdObject;

/**
 * What an object of the kernel was like at one moment, kept small: there is one of each object for each step. Equal
 * ones are shared between steps; words are made when somebody looks.
 */
sealed interface Captured {

    /** The object in words. */
    KernelObject describe();

    /** A group with what its devices are attached to. */
    record Group(IommuGroup group, List<Device> devices, IommuDomain domain, Map<Integer, IommuDomain> pasids,
            Object owner, int claims, List<SerializedEntry> entries) implements Captured {

        static Group of(IommuGroup group) {
            List<SerializedEntry> entries = group.devices().stream().map(Device::serialized).filter(Objects::nonNull)
                    .toList();
            return new Group(group, List.copyOf(group.devices()), group.domain(),
                    Map.copyOf(group.pasids()), group.owner(), group.ownerCount(), entries);
        }

        /** Whether the group still is like this; costs less than to look at it anew. */
        boolean isCurrent() {
            int entry = 0;
            for (int i = 0; i < devices.size(); i++) {
                SerializedEntry serialized = devices.get(i).serialized();
                if (serialized != null && (entry == entries.size() || !serialized.equals(entries.get(entry++)))) {
                    return false;
                }
            }
            return entry == entries.size() && group.domain() == domain && group.owner() == owner
                    && group.ownerCount() == claims && group.devices().size() == devices.size()
                    && group.devices().equals(devices)
                    && group.pasids().equals(pasids);
        }

        /** Whether a page table is that of a domain which the group is attached to. */
        boolean uses(long table) {
            return top(domain) == table || pasids.values().stream().anyMatch(each -> top(each) == table);
        }

        /** Whether the group is attached to a domain that lets everything through. */
        boolean passesThrough() {
            return isIdentity(domain) || pasids.values().stream().anyMatch(Group::isIdentity);
        }

        private static boolean isIdentity(IommuDomain domain) {
            return domain != null && domain.kind() == IommuDomain.Kind.IDENTITY;
        }

        private static long top(IommuDomain domain) {
            return domain == null || domain.table() == null ? -1 : domain.table().top();
        }

        static String id(List<Device> devices) {
            return "group/" + (devices.isEmpty() ? "empty" : address(devices.get(0)));
        }

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("devices", String.join(", ", devices.stream().map(Captured::name).toList()));
            properties.put("attached to", text(domain));
            if (!pasids.isEmpty()) {
                properties.put("attached PASIDs", new TreeSet<>(pasids.keySet()).toString());
            }
            properties.put("claims", Integer.toString(claims));
            properties.put("preserved state", entries.isEmpty() ? "none"
                    : String.join(", ", entries.stream().map(entry -> "at " + Hex.of(entry.address())).toList()));
            return new KernelObject(Kind.GROUP, id(devices), Integer.toString(group.id()), properties,
                    owner == null ? List.of() : List.of(new Link("owned by", Owner.id(owner))));
        }
    }

    /** Who owns the DMA of groups. */
    record Owner(Object owner, int groups) implements Captured {

        static String id(Object owner) {
            return "owner/" + owner;
        }

        @Override
        public KernelObject describe() {
            return new KernelObject(Kind.OWNER, id(owner), owner.toString(),
                    Map.of("groups", Integer.toString(groups)), List.of());
        }
    }

    /** An open iommufd. */
    record Context(Named file, Object owner, int references, int objects) implements Captured {

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("references", Integer.toString(references));
            properties.put("objects", Integer.toString(objects));
            return new KernelObject(Kind.IOMMUFD, "iommufd/" + file.id(), file.name(), properties,
                    List.of(new Link("owner", Owner.id(owner))));
        }
    }

    /** What an object of an iommufd is told by. */
    record Named(String id, String name) {

        /** The id of an object of this iommufd. */
        String of(IommufdObject object) {
            return "iommufd/" + id + "/" + object.id();
        }

        Link part() {
            return new Link("of", "iommufd/" + id);
        }

        String label(IommufdObject object) {
            return object.id() + " of " + name;
        }
    }

    /** An I/O address space. */
    record AddressSpace(Named of, Ioas ioas, int users, int mappings, boolean immutable) implements Captured {

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("references", Integer.toString(users));
            properties.put("mapped areas", Integer.toString(mappings));
            properties.put("mappings", immutable ? "cannot be changed, a preserved HWPT uses them" : "can be changed");
            return new KernelObject(Kind.IOAS, of.of(ioas), of.label(ioas), properties, List.of(of.part()));
        }
    }

    /** A hardware page table. */
    record Table(Named of, Hwpt hwpt, int users, OptionalLong token, SerializedEntry entry) implements Captured {

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("references", Integer.toString(users));
            properties.put("marked", token.isPresent() ? "token " + Hex.of(token.getAsLong()) : "no");
            properties.put("domain", text(hwpt.domain()));
            properties.put("preserved state", entry == null ? "none" : "at " + Hex.of(entry.address()));
            return new KernelObject(Kind.HWPT, of.of(hwpt), of.label(hwpt), properties,
                    List.of(of.part(), new Link("shows", of.of(hwpt.ioas()))));
        }
    }

    /** A device of an iommufd, with what its DMA and its PASIDs are attached to. */
    record Bound(Named of, BoundDevice device, int users, Hwpt hwpt, Map<Integer, Hwpt> pasids) implements Captured {

        @Override
        public KernelObject describe() {
            List<Link> links = new ArrayList<>(List.of(of.part()));
            if (hwpt != null) {
                links.add(new Link("attached to", of.of(hwpt)));
            }
            pasids.forEach((pasid, table) -> links.add(new Link("PASID " + pasid + " attached to", of.of(table))));
            links.add(new Link("group", Group.id(device.device().group().devices())));
            return new KernelObject(Kind.DEVICE, of.of(device), of.label(device) + ", " + name(device.device()),
                    Map.of("references", Integer.toString(users)), links);
        }
    }

    /** A session of the live update orchestrator. */
    record LuoSession(String name, boolean incoming, boolean retrieved, int files) implements Captured {

        static String id(String name, boolean incoming) {
            return "session/" + name + (incoming ? "/incoming" : "");
        }

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            String came = retrieved ? "handed over, retrieved" : "handed over, not retrieved";
            properties.put("state", incoming ? came : "goes over");
            properties.put("files", Integer.toString(files));
            return new KernelObject(Kind.SESSION, id(name, incoming), name, properties, List.of());
        }
    }

    /** A file of a session. */
    record SessionFile(String session, boolean incoming, org.liveupdate.kernel.luo.Session.FileState file)
            implements Captured {

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("handler", file.compatible());
            properties.put("data", Hex.of(file.data()));
            properties.put("file", file.file().orElse("none"));
            if (incoming) {
                int status = file.retrieveStatus();
                String tried = status > 0 ? "done" : "failed with " + status;
                properties.put("retrieving", status == 0 ? "not tried" : tried);
            }
            String of = LuoSession.id(session, incoming);
            return new KernelObject(Kind.FILE, of + "/" + Hex.of(file.token()),
                    "token " + Hex.of(file.token()) + " of " + session, properties, List.of(new Link("of", of)));
        }
    }

    /** A process. */
    record Running(String name, boolean alive, int files) implements Captured {

        @Override
        public KernelObject describe() {
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("state", alive ? "runs" : "has ended");
            properties.put("open files", Integer.toString(files));
            return new KernelObject(Kind.PROCESS, "process/" + name, name, properties, List.of());
        }
    }

    private static String address(Device device) {
        return HexFormat.of().toHexDigits((short) device.spec().segment()) + ":" + device.spec().bdf();
    }

    private static String name(Device device) {
        return device.name() + " (" + address(device) + ")";
    }

    private static String text(IommuDomain domain) {
        return domain == null ? "nothing" : domain.toString();
    }
}
