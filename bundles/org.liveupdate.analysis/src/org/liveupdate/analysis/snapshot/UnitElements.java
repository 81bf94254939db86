/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.Arrays;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Pasid;
import org.liveupdate.model.state.Register;
import org.liveupdate.model.state.RootTable;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.Stage;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.Unit;

/** Units with their hardware tables as elements, and every page table once. */
final class UnitElements {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;

    private final Inspection inspection;
    private final Snapshot snapshot;
    private final Elements elements;

    UnitElements(Inspection inspection, Snapshot snapshot, Elements elements) {
        this.inspection = inspection;
        this.snapshot = snapshot;
        this.elements = elements;
    }

    void add() {
        inspection.pageTables().forEach(this::domain);
        for (int i = 0; i < inspection.units().size(); i++) {
            snapshot.getUnits().add(unit(inspection.units().get(i), i));
        }
    }

    private void domain(PageTableSummary table) {
        Layout layout = table.root().format().tableLayout(table.root().levels());
        long top = table.root().address();
        Domain domain = elements.at(FACTORY.createDomain(), Hex.of(top), top, layout);
        domain.setFormat(table.root().format().toString());
        domain.setLevels(table.root().levels());
        domain.setLeaves(table.leafCount());
        domain.setMapped(table.mappedBytes());
        domain.setTables(table.tableCount());
        elements.domain(table, domain);
        snapshot.getDomains().add(domain);
    }

    private Unit unit(VtdUnit one, int index) {
        UnitRegisters registers = one.registers();
        boolean known = registers.base() != UnitRegisters.UNKNOWN_BASE;
        Unit unit = elements.at(FACTORY.createUnit(), known ? Hex.of(registers.base()) : Integer.toString(index),
                known ? registers.base() : -1, 0);
        unit.setMode(one.mode().text());
        unit.setRootTable(one.rootTable());
        unit.setTranslation(one.translationEnabled().map(on -> on ? "on" : "off").orElse("unknown"));
        unit.getNotes().addAll(one.notes());
        registers.values().forEach((name, value) -> unit.getRegisters().add(register(name, value, registers)));
        RootTable root = elements.at(FACTORY.createRootTable(), "", one.rootTable());
        for (ContextTable table : one.contextTables()) {
            var element = elements.at(FACTORY.createContextTable(), Hex.of(table.bus()), table.address());
            element.setBus(table.bus());
            element.setUpper(table.upper());
            root.getTables().add(element);
        }
        unit.setRoot(root);
        one.devices().forEach(device -> unit.getDevices().add(device(device)));
        return unit;
    }

    private static Register register(String name, long value, UnitRegisters registers) {
        Register register = FACTORY.createRegister();
        register.setLabel(name);
        register.setValue(value);
        if (registers.base() != UnitRegisters.UNKNOWN_BASE) {
            Arrays.stream(VtdRegister.values()).filter(known -> known.name().equals(name))
                    .forEach(known -> register.setAddress(registers.base() + known.offset()));
        }
        return register;
    }

    private Device device(VtdDevice one) {
        Device device = elements.at(FACTORY.createDevice(), one.bdf().toString(), one.entry());
        device.setBdf(one.bdf().toString());
        one.legacy().ifPresent(legacy -> use(device, legacy.translation()));
        one.scalable().ifPresent(scalable -> {
            device.setPasidDirectory(scalable.pasidDirectory());
            for (VtdPasid each : scalable.pasids()) {
                device.getPasids().add(pasid(each));
                if (each.pasid() == scalable.ridPasid()) {
                    use(device, each.translation());
                }
            }
        });
        return device;
    }

    private void use(Device device, Translation translation) {
        device.setStage(stage(translation));
        device.setDomainId(translation.domainId());
        device.setLevels(translation.levels());
        device.setDomain(domain(translation.table()));
    }

    private Pasid pasid(VtdPasid one) {
        Pasid pasid = elements.at(FACTORY.createPasid(), Integer.toUnsignedString(one.pasid()), one.entry());
        Translation translation = one.translation();
        pasid.setNumber(one.pasid());
        pasid.setStage(stage(translation));
        pasid.setDomainId(translation.domainId());
        pasid.setLevels(translation.levels());
        pasid.setDomain(domain(translation.table()));
        pasid.setSecondStage(domain(translation.secondStage()));
        return pasid;
    }

    private Domain domain(Optional<PageTableSummary> table) {
        return table.map(elements::domain).orElse(null);
    }

    private static Stage stage(Translation translation) {
        return Stage.valueOf(translation.stage().name());
    }
}
