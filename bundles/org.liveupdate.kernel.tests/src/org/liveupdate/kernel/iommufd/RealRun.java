/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.machine.Hardware;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;

/**
 * What a run of the series on real hardware models gave: the arrays, the entries of the unit and the order of
 * invalidations and commands, stage by stage as {@link StateLines} has them, and the machine it ran on.
 */
final class RealRun {

    /** The device that is plugged in behind the third root port once everything is preserved. */
    static final DeviceSpec PLUGGED = Guest.endpoint("plugged", "03:00.0", Bdf.parse("00:09.0"), 0, true);

    private static final Pattern MACHINE = Pattern.compile("machine cap=0x(\\w+) ecap=0x(\\w+)");

    private final String name;
    private final Map<String, List<String>> stages = new LinkedHashMap<>();
    private long cap;
    private long ecap;

    RealRun(String name) {
        this.name = name;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                RealRun.class.getResourceAsStream("captures/" + name + ".txt"), StandardCharsets.UTF_8))) {
            List<String> stage = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Matcher machine = MACHINE.matcher(line);
                if (machine.matches()) {
                    cap = Long.parseUnsignedLong(machine.group(1), 16);
                    ecap = Long.parseUnsignedLong(machine.group(2), 16);
                } else if (line.startsWith("[")) {
                    stage = new ArrayList<>();
                    stages.put(line.substring(1, line.length() - 1), stage);
                } else {
                    stage.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events first, then the state. */
    List<String> stage(String stage) {
        return stages.get(stage);
    }

    Generations generations() {
        return name.startsWith("later") ? Generations.LATER_B_ON_7_3 : Generations.V1_ON_7_3;
    }

    /** The kernels of the captures put each FLB that they get. */
    static Behaviour posted() {
        return Behaviour.POSTED.without(Finding.X16);
    }

    /** A machine of the same shape, booted. */
    Guest boot(Behaviour behaviour) {
        List<DeviceSpec> devices = List.of(Guest.endpoint("host", "00:00.0", null, 0, true),
                Guest.endpoint("e1000e 3", "00:03.0", null, 0, true),
                Guest.endpoint("nvme 4", "00:04.0", null, 0, true),
                Guest.NET, Guest.EDU, Guest.bridge("port 1", "00:07.0"), Guest.bridge("port 2", "00:08.0"),
                Guest.bridge("port 3", "00:09.0"), Guest.together("lpc", "00:1f.0"),
                Guest.together("sata", "00:1f.2"), Guest.together("smbus", "00:1f.3"), Guest.CARD, Guest.DISK);
        KernelOptions options = name.contains("scalable") ? KernelOptions.DEFAULT.scalable() : KernelOptions.DEFAULT;
        return Guest.boot(new Machine(new MachineSpec(List.of(new NodeRange(new AddressRange(0, 512 << 20), 0)),
                List.of(new AddressRange(64 << 20, 32 << 20), new AddressRange(128 << 20, 32 << 20),
                        new AddressRange(192 << 20, 32 << 20)),
                List.of(new UnitSpec(Guest.UNIT, 0, cap, ecap, -1, true)), devices, generations(), behaviour, options,
                0), new Hardware()));
    }

    @Override
    public String toString() {
        return name;
    }
}
