/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.Origin;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;

/** Rules about preserved HWPTs. */
final class HwptRules {

    private static final Rule DOMAIN = new Rule("hwpt-domain",
            "A preserved HWPT points to a preserved domain",
            "domain_data of a HWPT is the physical address of a domain entry that is not deleted. The next kernel"
                    + " will hand the restored domain to the userspace that retrieves the HWPT.",
            HwptRules::domain);

    private static final Rule TOKEN = new Rule("hwpt-token",
            "The HWPTs of a file have different tokens",
            "Userspace finds its HWPTs after the live update by the tokens that it marked them with. The ioctl"
                    + " refuses a token that another HWPT of the same iommufd has.",
            HwptRules::token);

    private static final Rule RECLAIMED = new Rule("hwpt-reclaimed",
            "No HWPT is reclaimed before the live update",
            "The old kernel writes 0; the next kernel sets it once userspace has the HWPT back.",
            HwptRules::reclaimed);

    private HwptRules() {
    }

    static List<Rule> all() {
        return List.of(DOMAIN, TOKEN, RECLAIMED);
    }

    private static void domain(CheckRun run) {
        if (run.iommu().isEmpty()) {
            return;
        }
        for (OwnedFile<IommufdState> file : run.state().iommufds()) {
            for (HwptEntry hwpt : file.state().hwpts()) {
                if (hwpt.domain().isEmpty()) {
                    run.error(hwpt.at(), name(file, hwpt) + ": expected the address of a domain entry, found "
                            + Hex.of(hwpt.domainAddress()));
                } else if (hwpt.domain().get().deleted()) {
                    run.error(hwpt.at(), name(file, hwpt) + ": expected a domain that is preserved, found the deleted "
                            + hwpt.domain().get());
                }
            }
        }
    }

    private static void token(CheckRun run) {
        for (OwnedFile<IommufdState> file : run.state().iommufds()) {
            Set<Long> tokens = new HashSet<>();
            for (HwptEntry hwpt : file.state().hwpts()) {
                if (!tokens.add(hwpt.token())) {
                    run.error(hwpt.at(), name(file, hwpt) + ": expected a token that no other HWPT of the file has,"
                            + " found "
                            + Hex.of(hwpt.token()));
                }
            }
        }
    }

    private static void reclaimed(CheckRun run) {
        if (run.state().sessionOrigin() != Origin.HANDOVER) {
            return;
        }
        for (OwnedFile<IommufdState> file : run.state().iommufds()) {
            for (HwptEntry hwpt : file.state().hwpts()) {
                if (hwpt.reclaimed() != 0) {
                    run.warning(hwpt.at(), name(file, hwpt) + ": expected 0 in reclaimed, found " + hwpt.reclaimed());
                }
            }
        }
    }

    private static String name(OwnedFile<IommufdState> file, HwptEntry hwpt) {
        return "HWPT " + hwpt.index() + " of session \"" + file.session() + "\"";
    }
}
