/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.iommu.Device;
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

/** A machine like that of the captures of the series, with a process that has all the calls. */
public final class Guest {

    /** Registers of its only unit. */
    public static final long UNIT = 0xfed90000L;

    /** The network card of the selftest. */
    public static final DeviceSpec NET = endpoint("virtio-net", "00:05.0", null, 0, false);

    /** The device that does DMA on demand. */
    public static final DeviceSpec EDU = endpoint("edu", "00:06.0", null, 0, false);

    /** A card below a root port. */
    public static final DeviceSpec CARD = endpoint("e1000e", "01:00.0", Bdf.parse("00:07.0"), 0, true);

    /** A disk below another root port. */
    public static final DeviceSpec DISK = endpoint("nvme", "02:00.0", Bdf.parse("00:08.0"), 0, true);

    /** All seals that preservation wants. */
    public static final int SEALS = Seal.F_SEAL_SEAL.bit() | Seal.F_SEAL_GROW.bit() | Seal.F_SEAL_SHRINK.bit();

    /** 4 GiB. */
    public static final long FOUR_GIB = 1L << 32;

    private static final long CAP = 0x80d2008c222f0606L;
    private static final long ECAP = 0xf00f4aL;
    /** SMTS, SSTS, FSTS, SLADS, SMPWC, PASID with 20 bits. */
    private static final long ECAP_SCALABLE = ECAP | 1L << 40 | 19L << 35 | 1L << 43 | 7L << 45 | 1L << 48;

    private final Machine machine;
    private Process process;
    private LuoCalls luo;
    private MemfdCalls memfd;
    private IommufdCalls iommufd;
    private VfioCalls vfio;

    private Guest(Machine machine) {
        this.machine = machine;
    }

    /** Boots a machine. */
    public static Guest boot(Generations generations, Behaviour behaviour, boolean scalable, DeviceSpec... more) {
        List<DeviceSpec> devices = new ArrayList<>(List.of(endpoint("host", "00:00.0", null, 0, true),
                NET, EDU, bridge("port 1", "00:07.0"), bridge("port 2", "00:08.0"), together("lpc", "00:1f.0"),
                together("sata", "00:1f.2"), together("smbus", "00:1f.3"), CARD, DISK));
        devices.addAll(List.of(more));
        KernelOptions options = scalable ? KernelOptions.DEFAULT.scalable() : KernelOptions.DEFAULT;
        Machine machine = new Machine(new MachineSpec(List.of(new NodeRange(new AddressRange(0, 512 << 20), 0)),
                List.of(new AddressRange(64 << 20, 32 << 20), new AddressRange(128 << 20, 32 << 20),
                        new AddressRange(192 << 20, 32 << 20)),
                List.of(new UnitSpec(UNIT, 0, CAP, scalable ? ECAP_SCALABLE : ECAP, -1, true)), devices, generations,
                behaviour, options, 0), new Hardware());
        return boot(machine);
    }

    /** Boots a machine of any shape. */
    static Guest boot(Machine machine) {
        Guest guest = new Guest(machine);
        Outcome booted = machine.boot();
        assertTrue(booted.isDone(), booted.toString());
        guest.start("selftest");
        return guest;
    }

    static DeviceSpec endpoint(String name, String bdf, Bdf parent, int pasids, boolean resets) {
        return new DeviceSpec(name, true, 0, Bdf.parse(bdf), UNIT, false, parent, List.of(), null, pasids, false, false,
                resets, true);
    }

    /** A card with PASIDs. */
    public static DeviceSpec withPasids(String name, String bdf, int pasids) {
        return endpoint(name, bdf, null, pasids, true);
    }

    static DeviceSpec bridge(String name, String bdf) {
        return new DeviceSpec(name, true, 0, Bdf.parse(bdf), UNIT, true, null, List.of(), null, 0, false, false, false,
                true);
    }

    static DeviceSpec together(String name, String bdf) {
        return new DeviceSpec(name, true, 0, Bdf.parse(bdf), UNIT, false, null, List.of(), null, 0, false, false, false,
                true, false);
    }

    /** A new process in the running kernel, whose calls are used from now on. */
    public void start(String name) {
        process = machine.kernel().start(name);
        LiveUpdatePart live = machine.kernel().part(LiveUpdatePart.class).orElseThrow();
        luo = live.luoCalls(process);
        memfd = live.memfdCalls(process);
        iommufd = iommu().iommufdCalls(process);
        vfio = iommu().vfioCalls(process);
    }

    /** kexec, and a new process in the new kernel. */
    public void kexec() {
        Outcome done = machine.kexec();
        assertTrue(done.isDone(), done.toString());
        start("after");
    }

    public Machine machine() {
        return machine;
    }

    public Process process() {
        return process;
    }

    public LuoCalls luo() {
        return luo;
    }

    public MemfdCalls memfd() {
        return memfd;
    }

    public IommufdCalls iommufd() {
        return iommufd;
    }

    public VfioCalls vfio() {
        return vfio;
    }

    public IommuPart iommu() {
        return machine.kernel().part(IommuPart.class).orElseThrow();
    }

    public Device device(DeviceSpec spec) {
        return iommu().device(spec).orElseThrow();
    }

    /** The iommufd file behind a descriptor. */
    public IommufdContext context(int fd) {
        return (IommufdContext) process.files().get(fd);
    }

    /** A memory file of 4 KiB pages with seals. */
    public int sealed(String name, long bytes) {
        int fd = unsealed(name, bytes);
        assertTrue(memfd.addSeals(fd, SEALS).isDone());
        return fd;
    }

    public int unsealed(String name, long bytes) {
        int fd = memfd.create(name, Shmem.MFD_ALLOW_SEALING, 0).fd();
        assertTrue(memfd.truncate(fd, bytes).isDone());
        return fd;
    }

    /** Opens the device file of a device that it binds to vfio-pci. */
    public int cdev(DeviceSpec spec) {
        assertTrue(vfio.bindDriver(device(spec)).isDone());
        return vfio.open(device(spec)).fd();
    }

    /** Maps a file at a fixed address, readable and writable. */
    public Outcome map(int fd, int ioas, int file, long length, long iova) {
        return iommufd.mapFile(fd, ioas, file, 0, length, OptionalLong.of(iova), Protection.READ_WRITE);
    }

    /** A HWPT without any wish. */
    public int hwpt(int fd, int device, int ioas) {
        return (int) iommufd.hwptAlloc(fd, device, ioas, Set.of()).value();
    }

    /** What a small program has: the descriptors and numbers of the selftest. */
    public record Setup(int device, int session, int iommufd, int memfd, int cdev, int bound, int ioas, int hwpt) {
    }

    /** The setup of the selftest of the series up to the mapping; the HWPT is not marked yet. */
    public Setup setUp(DeviceSpec spec) {
        int dev = luo.open().fd();
        int session = luo.createSession(dev, "iommufd-test").fd();
        int io = iommufd.open().fd();
        int file = sealed("buffer", 1 << 20);
        int cdev = cdev(spec);
        int bound = (int) vfio.bind(cdev, io).value();
        int ioas = (int) iommufd.ioasAlloc(io).value();
        int hwpt = hwpt(io, bound, ioas);
        assertTrue(vfio.attach(cdev, hwpt).isDone());
        assertTrue(map(io, ioas, file, 1 << 20, FOUR_GIB).isDone());
        return new Setup(dev, session, io, file, cdev, bound, ioas, hwpt);
    }

    /** The setup of the selftest, marked and preserved. */
    public Setup preserved(DeviceSpec spec) {
        Setup setup = setUp(spec);
        assertTrue(iommufd.setPreserve(setup.iommufd(), setup.hwpt(), 0x789012).isDone());
        preserve(setup);
        return setup;
    }

    /** Preserves memory file, iommufd and device file in the order that is needed. */
    public void preserve(Setup setup) {
        assertTrue(luo.preserve(setup.session(), setup.memfd(), 0x890123).isDone());
        Outcome done = luo.preserve(setup.session(), setup.iommufd(), 0x123456);
        assertTrue(done.isDone(), done.text());
        done = luo.preserve(setup.session(), setup.cdev(), 0x654321);
        assertTrue(done.isDone(), done.text());
    }
}
