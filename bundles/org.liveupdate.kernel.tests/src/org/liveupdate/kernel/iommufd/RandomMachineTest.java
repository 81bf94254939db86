/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.IommuDecoder;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.memfd.MemfdDecoder;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDecoder;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.iommufd.RandomProgram.Assigned;
import org.liveupdate.kernel.iommufd.RandomProgram.Page;
import org.liveupdate.kernel.machine.SavedMachine;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;
import org.liveupdate.kernel.vtd.hardware.DmaResult;

/** Whatever machines and programs there are: what they hand over is what the decoders read, before and after kexec. */
class RandomMachineTest {

    private static final int PAGE = 4096;
    private static final int MACHINES_EACH = 8;

    static Stream<Arguments> machines() {
        return Stream.of(Generations.SEED, Generations.V1_ON_7_3, Generations.LATER_A_ON_7_3,
                Generations.LATER_B_ON_7_3).flatMap(generations -> LongStream.range(0, MACHINES_EACH)
                        .mapToObj(seed -> Arguments.of(seed, generations)));
    }

    @ParameterizedTest(name = "machine {0}, {1}")
    @MethodSource("machines")
    void whatIsHandedOverIsWhatIsDecoded(long seed, Generations generations) {
        RandomProgram program = new RandomProgram(seed, generations);
        program.run();
        Guest guest = program.guest();
        assertTrue(guest.machine().reboot().isDone());
        Decoded decoded = Decoded.of(guest);
        assertEquals(List.of(), decoded.problems());
        checkFiles(program, decoded);
        checkArrays(program, decoded, decoded.iommu());
        Map<Long, Map<Long, Long>> memory = memory(guest.machine().save(), decoded);
        checkTables(program, guest.machine().save(), memory, true);
        assertTrue(guest.machine().bootNext().isDone());
        checkTables(program, guest.machine().save(), memory, false);
        LuoFlb flb = decoded.luo().flbs().get(0);
        IommuState taken = IommuDecoder.decode(flb.name(), flb.data(), page -> true,
                DecodeContext.of(guest.machine().save().memory(), Progress.NONE));
        checkArrays(program, decoded, taken);
        assertTrue(taken.devices().stream().allMatch(device -> device.entry().incoming()));
        for (Assigned each : program.assigned()) {
            var unit = guest.iommu().driver().units().stream()
                    .filter(one -> one.hardware().spec().registerBase() == each.device().unit()).findFirst()
                    .orElseThrow();
            each.pages().keySet().stream().limit(3).forEach(page -> assertInstanceOf(DmaResult.Hit.class,
                    unit.hardware().dma(DmaRequest.read(each.device().bdf().sourceId(), page * PAGE))));
        }
        assertEquals(List.of(), guest.machine().context().log().lines(Severity.WARN));
        assertEquals(List.of(), guest.machine().context().log().lines(Severity.MISUSE));
        assertEquals(List.of(), guest.machine().context().log().lines(Severity.LOCKING));
    }

    private static void checkFiles(RandomProgram program, Decoded decoded) {
        assertEquals(program.saved().stream().map(saved -> saved.session() + " " + saved.files()).toList(),
                decoded.luo().sessions().stream().map(RandomMachineTest::session).toList());
    }

    private static String session(LuoSession session) {
        return session.name() + " " + session.files().stream()
                .map(file -> Long.toHexString(file.token()) + " " + file.compatible().replaceFirst("-v\\d+$", ""))
                .toList();
    }

    private static void checkArrays(RandomProgram program, Decoded decoded, IommuState state) {
        Map<Long, Long> users = new TreeMap<>();
        program.assigned().forEach(each -> users.merge(each.device().unit(), 1L, Long::sum));
        Map<Long, Long> counted = new TreeMap<>();
        state.iommus().forEach(unit -> counted.put(unit.token(), unit.entry().refCount()));
        assertEquals(users, counted);
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Map<Long, Long> hwptTokens = new HashMap<>();
        decoded.iommufds().forEach(file -> file.hwpts()
                .forEach(hwpt -> hwptTokens.put(hwpt.domainAddress(), hwpt.token())));
        for (Assigned each : program.assigned()) {
            expected.add(each.device().bdf() + " did " + each.domainId() + " hwpt " + each.hwptToken() + " on "
                    + each.device().unit());
        }
        for (DeviceEntry each : state.liveDevices()) {
            found.add(each.requester() + " did " + each.attachmentId() + " hwpt "
                    + hwptTokens.get(each.domainAddress()) + " on " + each.unit().orElseThrow().token());
            each.ownerToken().ifPresent(token -> assertEquals(owner(program, each.requester()), token));
        }
        assertEquals(expected, found);
    }

    private static long owner(RandomProgram program, Bdf bdf) {
        return program.assigned().stream().filter(each -> each.device().bdf().equals(bdf)).findFirst().orElseThrow()
                .iommufdToken();
    }

    /** Physical address of each page of the memory files, by token and index, as the decoder has it. */
    private static Map<Long, Map<Long, Long>> memory(SavedMachine machine, Decoded decoded) {
        MemfdDecoder decoder = new MemfdDecoder(DecodeContext.of(machine.memory(), Progress.NONE),
                Optional.of(decoded.kho()));
        Map<Long, Map<Long, Long>> files = new HashMap<>();
        for (LuoSession session : decoded.luo().sessions()) {
            for (LuoFile file : session.files()) {
                if (MemfdDecoder.handles(file.compatible())) {
                    Map<Long, Long> pages = new HashMap<>();
                    for (MemfdFolio folio : decoder.decode(file).orElseThrow().folios()) {
                        for (int i = 0; i < 512; i++) {
                            // a folio that begins later has the last word
                            pages.put(folio.index() + i, folio.address() + (long) i * PAGE);
                        }
                    }
                    files.put(file.token(), pages);
                }
            }
        }
        return files;
    }

    private static void checkTables(RandomProgram program, SavedMachine machine, Map<Long, Map<Long, Long>> memory,
            boolean alone) {
        Map<Long, Map<Bdf, Assigned>> expected = new TreeMap<>();
        for (Assigned each : program.assigned()) {
            Map<Bdf, Assigned> ofUnit = expected.computeIfAbsent(each.device().unit(), unit -> new TreeMap<>());
            ofUnit.put(each.device().bdf(), each);
            each.device().aliases().forEach(alias -> ofUnit.put(alias, each));
        }
        for (UnitRegisters registers : machine.registers()) {
            Map<Bdf, Assigned> devices = expected.getOrDefault(registers.base(), Map.of());
            VtdUnit unit = VtdDecoder.decode(registers, DecodeContext.of(machine.memory(), Progress.NONE));
            if (alone && !devices.isEmpty()) {
                assertEquals(devices.keySet(), new TreeSet<>(unit.devices().stream().map(VtdDevice::bdf).toList()));
            }
            devices.forEach((bdf, each) -> {
                List<Translation> found = unit.device(bdf).orElseThrow().translations();
                assertEquals(1, found.size());
                assertEquals(each.domainId(), found.get(0).domainId());
                assertEquals(pages(each, memory), pages(found.get(0)), bdf.toString());
            });
        }
    }

    private static Map<Long, String> pages(Assigned device, Map<Long, Map<Long, Long>> memory) {
        Map<Long, String> pages = new TreeMap<>();
        for (Map.Entry<Long, Page> each : device.pages().entrySet()) {
            Page page = each.getValue();
            long physical = memory.get(page.fileToken()).get(page.index());
            pages.put(each.getKey(), physical + (page.writable() ? " rw" : " r-"));
        }
        return pages;
    }

    private static Map<Long, String> pages(Translation translation) {
        Map<Long, String> pages = new TreeMap<>();
        for (MappedRange range : translation.ranges()) {
            for (long done = 0; done < range.length(); done += PAGE) {
                pages.put((range.iova() + done) / PAGE, range.physical() + done + " " + range.permissions());
            }
        }
        return pages;
    }
}
