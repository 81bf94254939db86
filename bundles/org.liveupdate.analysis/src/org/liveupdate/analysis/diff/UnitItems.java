/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;

/** Units and their hardware tables as objects. */
final class UnitItems {

    private static final long NOWHERE = -1;
    private static final String RTADDR = "RTADDR";

    /** Who uses a page table. */
    private static final class Use {

        private final List<String> devices = new ArrayList<>();
        private final Set<String> domainIds = new LinkedHashSet<>();
        private LongUnaryOperator where = LongUnaryOperator.identity();
    }

    private final Inspection inspection;
    private final Items items;
    private final Map<PageTableSummary, Use> uses = new IdentityHashMap<>();

    UnitItems(Inspection inspection, Items items) {
        this.inspection = inspection;
        this.items = items;
    }

    void add() {
        for (int i = 0; i < inspection.units().size(); i++) {
            unit(inspection.units().get(i), i);
        }
        for (PageTableSummary table : inspection.pageTables()) {
            Use use = uses.getOrDefault(table, new Use());
            items.add(domain(table, use), new TableComparison.Side(inspection.memory(), table.root(), use.where));
        }
    }

    private void unit(VtdUnit unit, int index) {
        UnitRegisters registers = unit.registers();
        boolean known = registers.base() != UnitRegisters.UNKNOWN_BASE;
        String name = known ? Hex.of(registers.base()) : "number " + index;
        List<Value> values = new ArrayList<>();
        values.add(Value.of("mode", unit.mode().text()));
        values.add(Value.pointer("root table", unit.rootTable()));
        registers.values().forEach((register, value) -> {
            // where the root table is and how it is read stand above; the register repeats both
            if (!register.equals(RTADDR)) {
                values.add(Value.hex(register, value));
            }
        });
        items.add(new Item(ObjectKind.UNIT, name, known ? registers.base() : ObjectDiff.NO_ADDRESS,
                List.of(List.of(name), List.of("number " + index)), values));
        items.add(Item.of(ObjectKind.ROOT_TABLE, "of unit " + name, unit.rootTable(), name,
                List.of(Value.of("buses", String.join(" ", unit.buses().stream().map(Hex::of).toList())))));
        for (ContextTable table : unit.contextTables()) {
            String what = "of bus " + Hex.of(table.bus()) + (table.upper() ? ", upper half" : "") + ", unit " + name;
            items.add(Item.of(ObjectKind.CONTEXT_TABLE, what, table.address(), what, List.of()));
        }
        unit.devices().forEach(device -> device(device, name));
    }

    private void device(VtdDevice device, String unit) {
        String bdf = device.bdf().toString();
        items.add(new Item(ObjectKind.DEVICE, bdf + " of unit " + unit, device.entryAddress(),
                List.of(List.of(unit + " " + bdf), List.of(bdf)), StructValues.of(device.entry())));
        device.legacy().ifPresent(legacy -> use(legacy.translation(), bdf));
        device.scalable().ifPresent(scalable -> pasids(scalable, bdf, unit));
    }

    private void pasids(ScalableContext context, String bdf, String unit) {
        items.add(Item.of(ObjectKind.PASID_DIRECTORY, "of " + bdf + ", unit " + unit, context.pasidDirectory(),
                unit + " " + bdf, List.of(Value.of("entries", context.directoryEntries()))));
        for (VtdPasid pasid : context.pasids()) {
            String name = Integer.toUnsignedString(pasid.pasid()) + " of " + bdf;
            items.add(Item.of(ObjectKind.PASID, name + ", unit " + unit, pasid.entryAddress(), unit + " " + name,
                    StructValues.of(pasid.entry())));
            use(pasid.translation(), pasid.pasid() == context.ridPasid() ? bdf : bdf + " PASID " + pasid.pasid());
        }
    }

    private void use(Translation translation, String user) {
        translation.table().ifPresent(table -> use(table, translation, user));
        if (translation.stage() == Stage.NESTED && translation.secondStage().isPresent()) {
            PageTableSummary second = translation.secondStage().get();
            use(second, translation, user + " (second stage)");
            translation.table().ifPresent(table -> uses.get(table).where = guest -> second.ranges().find(guest)
                    .map(range -> range.translate(guest)).orElse(NOWHERE));
        }
    }

    private void use(PageTableSummary table, Translation translation, String user) {
        Use use = uses.computeIfAbsent(table, key -> new Use());
        use.devices.add(user);
        use.domainIds.add(Integer.toString(translation.domainId()));
    }

    private Item domain(PageTableSummary table, Use use) {
        String address = Hex.of(table.root().address());
        String all = String.join(", ", use.devices);
        List<Value> values = List.of(Value.of("format", table.root().format().toString()),
                Value.of("levels", table.root().levels()), Value.of("domain ids", String.join(", ", use.domainIds)),
                Value.of("used by", all), Value.of("leaves", table.leafCount()),
                Value.hex("mapped bytes", table.mappedBytes()), Value.of("table pages", table.tableCount()));
        String name = use.devices.isEmpty() ? "of table " + address : "of " + Users.shortened(use.devices);
        return new Item(ObjectKind.DOMAIN, name, table.root().address(),
                List.of(use.devices.isEmpty() ? List.of() : List.of(all), use.devices, List.of(address)), values);
    }
}
