/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.vfio.PciDevice;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.File;
import org.liveupdate.model.state.FileContent;
import org.liveupdate.model.state.Flb;
import org.liveupdate.model.state.Hwpt;
import org.liveupdate.model.state.Iommufd;
import org.liveupdate.model.state.Memfd;
import org.liveupdate.model.state.PciState;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.Session;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.VfioDevice;

/** Sessions with their files and what these hold, FLBs, and the PCI core's state as elements. */
final class SessionElements {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;

    private SessionElements() {
    }

    static void add(LiveUpdateState state, Snapshot snapshot, Elements elements) {
        Map<Long, FileContent> contents = contents(state, elements);
        for (LuoSession one : state.sessions()) {
            Session session = elements.at(FACTORY.createSession(), one.name(), one.at());
            session.setOrigin(state.sessionOrigin().text());
            one.files().forEach(file -> session.getFiles().add(file(file, contents.get(file.at()), elements)));
            session.getBlocks().addAll(HandoverElements.blocks(one.fileBlocks(), elements));
            snapshot.getSessions().add(session);
        }
        for (LuoFlb one : state.luo().map(LuoState::flbs).orElse(List.of())) {
            snapshot.getFlbs().add(flb(one, elements));
        }
        state.remnants().flbPages().forEach(page -> page.flbs().forEach(one -> snapshot.getFlbs()
                .add(flb(one, elements))));
        state.pci().ifPresent(one -> {
            PciState pci = elements.at(FACTORY.createPciState(), one.compatible(), one.address());
            pci.setCompatible(one.compatible());
            for (PciDevice device : one.devices()) {
                var element = elements.at(FACTORY.createPciDevice(), device.toString(), device.struct());
                element.setBdf(device.toString());
                pci.getDevices().add(element);
            }
            snapshot.setPci(pci);
        });
    }

    private static Flb flb(LuoFlb one, Elements elements) {
        Flb flb = elements.at(FACTORY.createFlb(), one.name(), one.at());
        flb.setData(one.data());
        flb.setCount(one.count());
        return flb;
    }

    private static File file(LuoFile one, FileContent content, Elements elements) {
        File file = elements.at(FACTORY.createFile(), one.compatible() + " " + Hex.of(one.token()), one.at());
        file.setCompatible(one.compatible());
        file.setToken(one.token());
        file.setData(one.data());
        file.setContent(content);
        return file;
    }

    /** What files hold, by the address of their entries. */
    private static Map<Long, FileContent> contents(LiveUpdateState state, Elements elements) {
        Map<Long, FileContent> result = new HashMap<>();
        state.memfds().forEach(file -> result.put(file.at(), memfd(file, elements)));
        state.iommufds().forEach(file -> result.put(file.at(), iommufd(file, elements)));
        state.vfio().forEach(file -> result.put(file.at(), vfio(file, elements)));
        return result;
    }

    private static Memfd memfd(OwnedFile<MemfdFile> file, Elements elements) {
        MemfdFile one = file.state();
        Memfd memfd = elements.at(FACTORY.createMemfd(), Hex.of(file.token()), one.at());
        memfd.setGeneration(one.generation().compatible());
        memfd.setSize(one.size());
        memfd.setPosition(one.pos());
        memfd.setFolioCount(one.nrFolios());
        elements.source(memfd, one);
        return memfd;
    }

    private static Iommufd iommufd(OwnedFile<IommufdState> file, Elements elements) {
        Iommufd iommufd = elements.at(FACTORY.createIommufd(), Hex.of(file.token()), file.state().address());
        for (HwptEntry one : file.state().hwpts()) {
            Hwpt hwpt = elements.at(FACTORY.createHwpt(), Hex.of(one.token()), one.struct());
            hwpt.setToken(one.token());
            for (Element target : elements.at(one.domainAddress())) {
                if (target instanceof PreservedDomain domain) {
                    hwpt.setDomain(domain);
                }
            }
            iommufd.getHwpts().add(hwpt);
        }
        return iommufd;
    }

    private static VfioDevice vfio(OwnedFile<VfioPciState> file, Elements elements) {
        VfioDevice device = elements.at(FACTORY.createVfioDevice(), file.state().name(), file.state().address());
        device.setBdf(file.state().name());
        return device;
    }
}
