/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.machine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.DetachDevice;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.VfioCdev;

/** To which page tables the steps of a scenario attach devices before the first kexec. */
public final class Attachments {
    private Attachments() {
    }

    /**
     * The page table of every device.
     *
     * @param scenario the scenario
     * @return by device; devices that are attached to nothing are not in it
     */
    public static Map<PciDevice, PageTable> of(Scenario scenario) {
        Map<PciDevice, PageTable> tables = new HashMap<>();
        for (Step step : scenario.getSteps()) {
            if (step instanceof Kexec && !step.isDisabled()) {
                break;
            }
            if (!step.isDisabled()) {
                step(step, tables);
            }
        }
        return tables;
    }

    /**
     * The page table of a device.
     *
     * @param scenario the scenario
     * @param device   the device
     * @return empty when it is attached to nothing
     */
    public static Optional<PageTable> of(Scenario scenario, PciDevice device) {
        return Optional.ofNullable(of(scenario).get(device));
    }

    private static void step(Step step, Map<PciDevice, PageTable> tables) {
        if (step instanceof AttachDevice attach) {
            put(tables, attach.getCdev(), attach.getPageTable());
        } else if (step instanceof ReplaceAttachment replace) {
            put(tables, replace.getCdev(), replace.getPageTable());
        } else if (step instanceof DetachDevice detach) {
            put(tables, detach.getCdev(), null);
        }
    }

    private static void put(Map<PciDevice, PageTable> tables, VfioCdev cdev, PageTable table) {
        if (cdev == null || cdev.getDevice() == null) {
            return;
        }
        if (table == null) {
            tables.remove(cdev.getDevice());
        } else {
            tables.put(cdev.getDevice(), table);
        }
    }
}
