/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.liveupdate.abi.Hex;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Access;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.ScenarioFactory;

/** Lets a device make a request at the moment that is shown: adds a DMA probe to the scenario. */
public final class ProbeAction {

    private ProbeAction() {
    }

    /**
     * Adds the step.
     *
     * @param part  the active editor
     * @param bdf   PCI address of the device, such as {@code 00:06.0}
     * @param pasid the PASID, or empty for requests without one
     * @param iova  address that the device uses
     * @param write whether the device writes
     * @return what kept the step from being added, empty if it was
     */
    public static Optional<String> run(IEditorPart part, String bdf, OptionalInt pasid, long iova, boolean write) {
        Optional<StepInsertion> insertion = StepInsertion.into(part);
        if (insertion.isEmpty()) {
            return Optional.of(Texts.probe_no_scenario);
        }
        Optional<Device> device = device(insertion.get().document().scenario().getMachine(), bdf);
        if (device.isEmpty()) {
            return Optional.of(NLS.bind(Texts.probe_no_device, bdf));
        }
        DmaProbe step = ScenarioFactory.eINSTANCE.createDmaProbe();
        step.setDevice(device.get());
        pasid.ifPresent(step::setPasid);
        step.setIova(iova);
        step.setAccess(write ? Access.WRITE : Access.READ);
        insertion.get().insert(step, NLS.bind(Texts.probe_label, bdf, Hex.of(iova)));
        return Optional.empty();
    }

    /**
     * What is said if nothing is chosen.
     *
     * @return one line
     */
    public static String nothing() {
        return Texts.probe_no_address;
    }

    private static Optional<Device> device(Machine machine, String bdf) {
        return machine == null ? Optional.empty()
                : Machines.devices(machine).stream().filter(device -> same(device, bdf)).findFirst();
    }

    private static boolean same(Device device, String bdf) {
        var address = Machines.address(device);
        // decoders name a device without its segment when that is 0
        return address != null && (address.toString().equals(bdf) || address.toString().endsWith(":" + bdf));
    }
}
