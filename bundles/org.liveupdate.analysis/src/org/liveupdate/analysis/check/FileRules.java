/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.PciName;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.vfio.VfioPciState;

/** Rules about the files of a session and what they say of one another. */
final class FileRules {

    private static final Rule ORDER = new Rule("file-order",
            "Files were preserved before the files that need them",
            "Preserving an iommufd needs its memfds preserved in the same session before, and preserving a vfio"
                    + " device needs its iommufd. The files of a session stand in the order of preservation, so"
                    + " memfds come first, then iommufds, then devices.",
            FileRules::order);

    private static final Rule VFIO_TOKEN = new Rule("vfio-iommufd-token",
            "A vfio device names an iommufd file of its session",
            "The state of a vfio-pci device holds the token of the iommufd file that it was attached to, in 32 bits."
                    + " It must be the token of an iommufd file of the same session.",
            FileRules::vfioToken);

    private static final Rule VFIO_TOKEN_CUT = new Rule("vfio-token-truncated",
            "The iommufd token of a vfio device fits into its field",
            "LUO tokens have 64 bits, the field in the vfio-pci state has 32 (finding F61). A larger token is cut,"
                    + " and another file of the session may have what is left as its token.",
            FileRules::vfioTokenCut);

    private static final Rule VFIO_DEVICE = new Rule("vfio-device-entry",
            "A preserved vfio device is a preserved IOMMU device",
            "Preserving a vfio-pci device preserves it in the IOMMU core as well: there is a live device entry with"
                    + " its PCI address, owned by its iommufd file.",
            FileRules::vfioDevice);

    private static final Rule VFIO_PCI = new Rule("vfio-pci-device",
            "A preserved vfio device is a preserved PCI device",
            "The PCI core keeps the bus numbers of preserved devices over the kexec. As posted, an error of it is"
                    + " ignored (finding X15), so that a device could come back under another address.",
            FileRules::vfioPci);

    private FileRules() {
    }

    static List<Rule> all() {
        return List.of(ORDER, VFIO_TOKEN, VFIO_TOKEN_CUT, VFIO_DEVICE, VFIO_PCI);
    }

    /** Place of a kind of file in the order of preservation, 0 if it has none. */
    private static int rank(LuoFile file) {
        String compatible = file.compatible();
        return compatible.startsWith("memfd") ? 1 : compatible.startsWith("iommufd") ? 2
                : compatible.startsWith("vfio-pci") ? 3 : 0;
    }

    private static void order(CheckRun run) {
        for (LuoSession session : run.state().sessions()) {
            int firstDevice = first(session, file -> rank(file) == 3);
            int firstIommufd = first(session, file -> rank(file) == 2);
            int firstMemfd = first(session, file -> rank(file) == 1);
            complain(run, session, firstDevice, firstIommufd, "iommufd");
            complain(run, session, firstIommufd, firstMemfd, "memfd");
        }
    }

    private static int first(LuoSession session, Function<LuoFile, Boolean> which) {
        for (int i = 0; i < session.files().size(); i++) {
            if (which.apply(session.files().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Files of the needed kind may follow, others may need them; but the first must be there before the first user. */
    private static void complain(CheckRun run, LuoSession session, int user, int needed, String kind) {
        if (user >= 0 && needed > user) {
            LuoFile file = session.files().get(user);
            run.error(file.at(), "session \"" + session.name() + "\": expected a " + kind + " before the first "
                    + file.compatible() + ", found its first one behind it");
        }
    }

    private static Optional<OwnedFile<IommufdState>> iommufd(CheckRun run, OwnedFile<VfioPciState> device) {
        long token = device.state().iommufdToken().orElse(-1);
        return run.state().iommufds().stream().filter(file -> file.session().equals(device.session()))
                .filter(file -> (file.token() & 0xffffffffL) == token).findFirst();
    }

    private static void vfioToken(CheckRun run) {
        for (OwnedFile<VfioPciState> device : run.state().vfio()) {
            if (device.state().iommufdToken().isPresent() && iommufd(run, device).isEmpty()) {
                run.error(device.state().address(), name(device) + ": expected the token of an iommufd file of the"
                        + " session, found " + Hex.of(device.state().iommufdToken().getAsLong()));
            }
        }
    }

    private static void vfioTokenCut(CheckRun run) {
        for (OwnedFile<VfioPciState> device : run.state().vfio()) {
            iommufd(run, device).filter(file -> file.token() >>> 32 != 0)
                    .ifPresent(file -> run.warning(device.state().address(), name(device) + ": expected the iommufd"
                            + " token "
                            + Hex.of(file.token()) + ", found its low 32 bits "
                            + Hex.of(device.state().iommufdToken().getAsLong())));
        }
    }

    private static void vfioDevice(CheckRun run) {
        for (OwnedFile<VfioPciState> device : run.state().vfio()) {
            if (run.iommu().isEmpty() || device.state().struct().isEmpty()) {
                continue;
            }
            Optional<DeviceEntry> entry = run.liveDevice(device.state().segment().orElse(0),
                    device.state().bdf().orElse(0));
            if (entry.isEmpty()) {
                run.error(device.state().address(), name(device) + ": expected a live device entry in the IOMMU state,"
                        + " found none");
            } else if (entry.get().ownerToken().isPresent()) {
                owner(run, device, entry.get());
            }
        }
    }

    private static void owner(CheckRun run, OwnedFile<VfioPciState> device, DeviceEntry entry) {
        Optional<OwnedFile<IommufdState>> file = iommufd(run, device);
        if (file.isPresent() && file.get().token() != entry.ownerToken().getAsLong()) {
            run.error(entry.at(), entry + ": expected the owner token " + Hex.of(file.get().token()) + ", found "
                    + Hex.of(entry.ownerToken().getAsLong()));
        }
    }

    private static void vfioPci(CheckRun run) {
        if (run.state().pci().isEmpty() || run.state().pci().get().format().isEmpty()) {
            return;
        }
        Set<Long> names = new HashSet<>();
        run.state().pci().get().devices().forEach(pci -> names.add(PciName.key(pci.segment(), pci.bdf())));
        for (OwnedFile<VfioPciState> device : run.state().vfio()) {
            boolean known = device.state().struct().isEmpty() || names.contains(
                    PciName.key(device.state().segment().orElse(0), device.state().bdf().orElse(0)));
            if (!known) {
                run.error(device.state().address(), name(device) + ": expected it among the preserved PCI devices,"
                        + " found "
                        + run.state().pci().get().devices().size() + " others");
            }
        }
    }

    private static String name(OwnedFile<VfioPciState> device) {
        return "vfio-pci device " + device.state().name() + " of session \"" + device.session() + "\"";
    }
}
