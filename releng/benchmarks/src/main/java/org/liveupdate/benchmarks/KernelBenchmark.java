/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DmaOwner;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.iommu.IommuLiveUpdate;
import org.liveupdate.kernel.machine.Hardware;
import org.liveupdate.kernel.machine.IommuPart;
import org.liveupdate.kernel.machine.LiveUpdatePart;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.memfd.Shmem;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;
import org.liveupdate.kernel.user.IommufdCalls;
import org.liveupdate.kernel.user.LuoCalls;
import org.liveupdate.kernel.user.MemfdCalls;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.kernel.user.Process;
import org.liveupdate.kernel.user.VfioCalls;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Preserve, kexec and restore on simulated machines, each at sizes that double or quadruple: time and tables are to
 * grow alike. A machine is built anew for each measurement and that is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class KernelBenchmark {

    private static final long UNIT = 0xfed00000L;
    private static final long CAP = 0x80d2008c222f0606L;
    private static final long ECAP = 0xf00f4aL;
    private static final int PAGE = 4096;
    private static final long GIB = 1L << 30;
    private static final long IOVA = 1L << 40;
    private static final int SEALS = Seal.F_SEAL_SEAL.bit() | Seal.F_SEAL_GROW.bit() | Seal.F_SEAL_SHRINK.bit();

    /** What is handed over and how much of it: GiB in one domain, devices, or mapped ranges. */
    @Param({"GIB:16", "GIB:32", "GIB:64", "DEVICES:1024", "DEVICES:2048", "DEVICES:4096", "RANGES:25000",
        "RANGES:50000", "RANGES:100000"})
    public String load;

    private Machine machine;
    private IommuPart iommu;
    private LuoCalls luo;
    private int session;
    private final List<Integer> files = new ArrayList<>();
    private final List<Device> devices = new ArrayList<>();
    private final List<IommuDomain> domains = new ArrayList<>();

    /** What was handed over in an iteration. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Cost {

        /** Number of page-table, root and context pages. */
        public long tablePages;
    }

    /** Builds the machine and everything that is to be preserved. */
    @Setup(Level.Iteration)
    public void build() throws ErrnoException {
        files.clear();
        String[] parts = load.split(":");
        int amount = Integer.parseInt(parts[1]);
        switch (parts[0]) {
            case "GIB" -> oneDomain(amount);
            case "DEVICES" -> manyDevices(amount);
            case "RANGES" -> manyRanges(amount);
            default -> throw new IllegalArgumentException(load);
        }
    }

    /** Says what the machine takes of the heap, and forgets it, so that the next one has the memory. */
    @TearDown(Level.Iteration)
    public void weigh() {
        long tables = Math.max(1, iommu.pages().accountedPages());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        System.out.print(used / tables + " bytes of heap per page of tables; ");
        machine = null;
        iommu = null;
        luo = null;
        devices.clear();
        domains.clear();
    }

    private static void check(Outcome outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException(outcome + " " + outcome.text());
        }
    }

    private void boot(long bytes, int units, int perUnit) {
        List<UnitSpec> unitSpecs = new ArrayList<>();
        List<DeviceSpec> deviceSpecs = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            long base = UNIT + (long) unit * PAGE;
            unitSpecs.add(new UnitSpec(base, 0, CAP, ECAP, -1, true));
            for (int i = 0; i < perUnit; i++) {
                deviceSpecs.add(DeviceSpec.endpoint(unit + "/" + i, new Bdf(unit, i), base));
            }
        }
        machine = new Machine(new MachineSpec(List.of(new NodeRange(new AddressRange(0, bytes), 0)),
                List.of(new AddressRange(256 << 20, 256 << 20)), unitSpecs, deviceSpecs,
                Generations.LATER_B_ON_7_3, Behaviour.REVIEWED, KernelOptions.DEFAULT, 0), new Hardware());
        check(machine.boot());
        iommu = machine.kernel().part(IommuPart.class).orElseThrow();
    }

    private Process start() {
        Process process = machine.kernel().start("vmm");
        luo = live().luoCalls(process);
        session = luo.createSession(luo.open().fd(), "vm").fd();
        return process;
    }

    private LiveUpdatePart live() {
        return machine.kernel().part(LiveUpdatePart.class).orElseThrow();
    }

    /** Memory that lies one page off, so that no larger page fits; and an iommufd file that keeps the state alive. */
    private void oneDomain(int gib) throws ErrnoException {
        boot(gib * GIB + 4 * GIB, 1, 1);
        assign(IOVA, 2 * GIB + PAGE, gib * GIB);
        keepAlive();
    }

    private void manyDevices(int count) throws ErrnoException {
        int perUnit = 64;
        boot(4 * GIB, count / perUnit, perUnit);
        for (int i = 0; i < count; i++) {
            assign(IOVA, 2 * GIB + (long) i * PAGE, PAGE);
        }
        keepAlive();
    }

    private void assign(long iova, long physical, long length) throws ErrnoException {
        Device device = iommu.core().devices().get(devices.size());
        IommuDomain domain = iommu.driver().allocatePaging(device, Set.of());
        domain.table().map(iova, physical, length, Protection.READ_WRITE);
        iommu.core().ownership().claim(device, new DmaOwner(devices.size(), "vmm"));
        iommu.core().attachment().attach(domain, device);
        devices.add(device);
        domains.add(domain);
    }

    private void keepAlive() {
        files.add(iommu.iommufdCalls(start()).open().fd());
    }

    /** A program that maps every other page of a memory file for a device, each alone. */
    private void manyRanges(int count) {
        boot(4 * GIB, 1, 1);
        Process process = start();
        IommufdCalls calls = iommu.iommufdCalls(process);
        VfioCalls vfio = iommu.vfioCalls(process);
        MemfdCalls memfd = live().memfdCalls(process);
        int memory = memfd.create("ram", Shmem.MFD_ALLOW_SEALING, 0).fd();
        check(memfd.truncate(memory, (long) count * PAGE));
        check(memfd.addSeals(memory, SEALS));
        int file = calls.open().fd();
        Device device = iommu.core().devices().get(0);
        check(vfio.bindDriver(device));
        int cdev = vfio.open(device).fd();
        int bound = (int) vfio.bind(cdev, file).value();
        int ioas = (int) calls.ioasAlloc(file).value();
        int hwpt = (int) calls.hwptAlloc(file, bound, ioas, Set.of()).value();
        check(vfio.attach(cdev, hwpt));
        for (int i = 0; i < count; i++) {
            check(calls.mapFile(file, ioas, memory, (long) i * PAGE, PAGE,
                    OptionalLong.of(IOVA + 2L * i * PAGE), Protection.READ_WRITE));
        }
        check(calls.setPreserve(file, hwpt, 1));
        files.addAll(List.of(memory, file, cdev));
    }

    /**
     * Everything is preserved, handed over and taken over.
     *
     * @param cost what it takes
     * @return the machine with the next kernel
     */
    @Benchmark
    public Machine handOver(Cost cost) throws ErrnoException {
        for (int i = 0; i < files.size(); i++) {
            check(luo.preserve(session, files.get(i), i));
        }
        IommuLiveUpdate state = iommu.core().liveUpdate();
        for (int i = 0; i < devices.size(); i++) {
            state.preserveDomain(domains.get(i));
            state.preserveDevice(domains.get(i), devices.get(i), 0);
        }
        check(machine.kexec());
        iommu = machine.kernel().part(IommuPart.class).orElseThrow();
        cost.tablePages = iommu.pages().accountedPages();
        return machine;
    }
}
