/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.decode.vfio.VfioPciState;

/** What the files of sessions were decoded to: memfds with their folios, iommufd files with their HWPTs, devices. */
final class FileNodes {

    private static final int DIRTY = 1;
    private static final int UPTODATE = 2;

    private final Inspection inspection;

    FileNodes(Inspection inspection) {
        this.inspection = inspection;
    }

    /** The contents of the file whose entry stands at an address. */
    List<StateNode> of(StateNode parent, long at) {
        List<StateNode> nodes = new ArrayList<>();
        add(nodes, parent, inspection.state().memfds(), at, this::memfd);
        add(nodes, parent, inspection.state().iommufds(), at, this::iommufd);
        add(nodes, parent, inspection.state().vfio(), at, FileNodes::vfio);
        return nodes;
    }

    private static <T> void add(List<StateNode> nodes, StateNode parent, List<OwnedFile<T>> files, long at,
            BiFunction<StateNode, T, StateNode> make) {
        files.stream().filter(file -> file.at() == at).forEach(file -> nodes.add(make.apply(parent, file.state())));
    }

    private StateNode memfd(StateNode parent, MemfdFile file) {
        return new ChainNode(parent, "memfd", StateKind.MEMFD, "memfd").at(file.at(), 1).size(file.size())
                .details(Plural.of(file.folios().size(), "folio")
                        + (file.seals().isPresent() ? ", seals " + Hex.of(file.seals().getAsLong()) : ""))
                .properties(() -> Structures.properties(inspection, "memfd", file.at()))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>(Structures.node(self, file.at()));
                    nodes.add(new ChainNode(self, "folios", StateKind.FOLIOS, "Folios")
                            .details(Plural.of(file.folios().size(), "folio") + " of "
                                    + Long.toUnsignedString(file.nrFolios()))
                            .large(!file.folios().isEmpty())
                            .below(list -> LongLists.split(list, "Folios", file.folios().size(),
                                    (at, index) -> folio(at, index, file.folios().get(index)))));
                    return nodes;
                });
    }

    private StateNode folio(StateNode parent, int index, MemfdFolio folio) {
        String flags = ((folio.flags() & DIRTY) != 0 ? ", dirty" : "")
                + ((folio.flags() & UPTODATE) != 0 ? ", up to date" : "");
        return new ChainNode(parent, "folio" + index, StateKind.FOLIO, "Folio at " + Hex.of(folio.address()))
                .at(folio.at(), 1).leadsTo(folio.address())
                .details("page " + Long.toUnsignedString(folio.index()) + " of the file" + flags)
                .properties(() -> Structures.properties(inspection, "Folio entry", folio.at()));
    }

    private StateNode iommufd(StateNode parent, IommufdState file) {
        return new ChainNode(parent, "iommufd", StateKind.IOMMUFD, "iommufd").at(file.address(), 1)
                .details(Plural.of(file.hwpts().size(), "HWPT") + " of " + Long.toUnsignedString(file.count()))
                .properties(() -> file.file().map(struct -> List.of(StructProperties.of("iommufd", struct)))
                        .orElse(List.of(unknown(file.choice(), file.raw()))))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>();
                    file.file().ifPresent(struct -> nodes.add(Structures.node(self, "structure",
                            "struct " + struct.layout().name(), struct)));
                    nodes.addAll(LongLists.split(self, "HWPTs", file.hwpts().size(),
                            (at, index) -> hwpt(at, file.hwpts().get(index))));
                    return nodes;
                });
    }

    private static StateNode hwpt(StateNode parent, HwptEntry hwpt) {
        return new ChainNode(parent, "hwpt" + hwpt.index(), StateKind.HWPT, "HWPT " + hwpt.index())
                .struct("HWPT", hwpt.struct()).leadsTo(hwpt.domainAddress())
                .details("token " + Hex.of(hwpt.token()) + ", domain "
                        + hwpt.domain().map(domain -> Integer.toString(domain.entry().index()))
                                .orElse("not an entry, " + Hex.of(hwpt.domainAddress()))
                        + (hwpt.reclaimed() != 0 ? ", reclaimed" : ""))
                .below(self -> FieldNode.of(self, hwpt.struct()));
    }

    private static StateNode vfio(StateNode parent, VfioPciState file) {
        ChainNode node = new ChainNode(parent, "vfio", StateKind.VFIO, "vfio-pci " + file.name()).at(file.address(), 1)
                .details(file.compatible())
                .properties(() -> List.of(unknown(file.choice(), file.raw())));
        file.struct().ifPresent(struct -> node.struct("vfio-pci", struct).below(self -> FieldNode.of(self, struct)));
        return node;
    }

    private static PropertyGroup unknown(String choice, String raw) {
        return new PropertyGroup("Not decoded", List.of(new Property("Why", choice), new Property("Raw", raw)));
    }
}
