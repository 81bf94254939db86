/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.machine.Hardware;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.kernel.vtd.VtdDomain;
import org.liveupdate.kernel.vtd.VtdUnit;

/** A random machine with programs that preserve random things, and a record of what that should come to. */
final class RandomProgram {

    /** What a page of a device's address space is. */
    record Page(long fileToken, long index, boolean writable) {
    }

    /** A preserved device with its address space; the number of its domain on its unit is the simulator's own. */
    record Assigned(DeviceSpec device, String session, long iommufdToken, long hwptToken, int domainId,
            Map<Long, Page> pages) {
    }

    /** A preserved file by its token, as "token handler", in the order of its session. */
    record Saved(String session, List<String> files) {
    }

    /** How long a table may be: the widths of the units. */
    private static final long[] CAPS = {0x80d2008c222f0606L, 0x80d2008c22260206L};
    private static final long LEGACY = 0xf00f4aL;
    private static final long SECOND_STAGE = 0x480080f00f4aL;
    private static final long BOTH = 0x880000f00f4aL;
    private static final long FIRST_UNIT = 0xfed90000L;
    private static final int PAGE = 4096;

    private final Random random;
    private final Guest guest;
    private final List<DeviceSpec> free;
    private final List<Assigned> assigned = new ArrayList<>();
    private final List<Saved> saved = new ArrayList<>();
    private final Map<Integer, Integer> sizes = new TreeMap<>();

    RandomProgram(long seed, Generations generations) {
        // the first values of neighbouring seeds are alike
        random = new Random(seed * 0x9e3779b97f4a7c15L);
        boolean scalable = random.nextBoolean();
        long ecap = !scalable ? LEGACY : random.nextBoolean() ? SECOND_STAGE : BOTH;
        List<UnitSpec> units = new ArrayList<>();
        List<DeviceSpec> devices = new ArrayList<>();
        for (int unit = 0; unit <= random.nextInt(3); unit++) {
            long cap = CAPS[scalable ? 0 : random.nextInt(2)];
            units.add(new UnitSpec(FIRST_UNIT + unit * PAGE, 0, cap, ecap, -1, true));
            TreeMap<Bdf, DeviceSpec> found = new TreeMap<>();
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                Bdf bdf = new Bdf(unit * 16 + random.nextInt(3), random.nextInt(256) & ~1);
                found.put(bdf, device(bdf, FIRST_UNIT + unit * PAGE));
            }
            devices.addAll(found.values());
        }
        KernelOptions options = scalable ? KernelOptions.DEFAULT.scalable() : KernelOptions.DEFAULT;
        guest = Guest.boot(new Machine(new MachineSpec(List.of(new NodeRange(new AddressRange(0, 512 << 20), 0)),
                List.of(new AddressRange(64 << 20, 64 << 20)), units, devices, generations, Behaviour.REVIEWED,
                options, seed), new Hardware()));
        free = new ArrayList<>(devices);
    }

    /** Its only function that is odd is an alias, which half of the devices have. */
    private DeviceSpec device(Bdf bdf, long unit) {
        List<Bdf> aliases = random.nextBoolean() ? List.of() : List.of(new Bdf(bdf.bus(), bdf.devfn() + 1));
        return new DeviceSpec(bdf.toString(), true, 0, bdf, unit, false, null, aliases, null, 0, false, false, true,
                true);
    }

    Guest guest() {
        return guest;
    }

    List<Assigned> assigned() {
        return assigned;
    }

    List<Saved> saved() {
        return saved;
    }

    private static int done(Outcome outcome) {
        assertTrue(outcome.isDone(), outcome + " " + outcome.text());
        return (int) outcome.value();
    }

    /** One to three programs, of which the first has a device. */
    void run() {
        int dev = guest.luo().open().fd();
        int sessions = 1 + random.nextInt(3);
        for (int i = 0; i < sessions; i++) {
            String name = "vm " + i;
            int session = guest.luo().createSession(dev, name).fd();
            List<String> files = new ArrayList<>();
            saved.add(new Saved(name, files));
            Map<Long, Integer> memory = memory(session, files);
            iommufd(session, name, files, memory, i == 0 ? 1 + random.nextInt(3) : random.nextInt(3));
        }
    }

    private long token() {
        return random.nextLong() >>> random.nextInt(40);
    }

    private Map<Long, Integer> memory(int session, List<String> files) {
        Map<Long, Integer> memory = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            long token = token();
            int pages = 1 + random.nextInt(700);
            int fd = guest.memfd().create("ram", 2, random.nextInt(3) == 0 ? 9 : 0).fd();
            done(guest.memfd().truncate(fd, (long) pages * PAGE));
            done(guest.memfd().addSeals(fd, Guest.SEALS));
            if (guest.luo().preserve(session, fd, token).isDone()) {
                files.add(Long.toHexString(token) + " memfd");
                memory.put(token, fd);
                sizes.put(fd, pages);
            }
        }
        return memory;
    }

    private void iommufd(int session, String name, List<String> files, Map<Long, Integer> memory, int devices) {
        int fd = guest.iommufd().open().fd();
        long iommufdToken = token();
        List<DeviceSpec> mine = new ArrayList<>();
        List<Integer> cdevs = new ArrayList<>();
        for (int i = 0; i < devices && !free.isEmpty(); i++) {
            mine.add(free.remove(random.nextInt(free.size())));
            cdevs.add(guest.cdev(mine.get(i)));
        }
        List<Integer> bound = cdevs.stream().map(cdev -> done(guest.vfio().bind(cdev, fd))).toList();
        List<Runnable> later = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            DeviceSpec spec = mine.get(i);
            int cdev = cdevs.get(i);
            int ioas = done(guest.iommufd().ioasAlloc(fd));
            int hwpt = guest.hwpt(fd, bound.get(i), ioas);
            done(guest.vfio().attach(cdev, hwpt));
            Map<Long, Page> pages = map(fd, ioas, memory);
            long token = token();
            done(guest.iommufd().setPreserve(fd, hwpt, token));
            if (random.nextInt(4) > 0 || i == 0) {
                later.add(() -> preserve(session, name, files, cdev,
                        new Assigned(spec, name, iommufdToken, token, id(fd, hwpt, spec), pages)));
            }
        }
        done(guest.luo().preserve(session, fd, iommufdToken));
        files.add(Long.toHexString(iommufdToken) + " iommufd");
        later.forEach(Runnable::run);
    }

    private int id(int fd, int hwpt, DeviceSpec spec) {
        VtdUnit unit = guest.iommu().driver().units().stream()
                .filter(each -> each.hardware().spec().registerBase() == spec.unit()).findFirst().orElseThrow();
        try {
            return ((VtdDomain) guest.context(fd).object(hwpt, Hwpt.class).domain()).id(unit);
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
    }

    private void preserve(int session, String name, List<String> files, int cdev, Assigned entry) {
        long token = token();
        done(guest.luo().preserve(session, cdev, token));
        files.add(Long.toHexString(token) + " vfio-pci");
        assigned.add(entry);
    }

    /** Maps parts of files, some of which do not fit where they are wished. */
    private Map<Long, Page> map(int fd, int ioas, Map<Long, Integer> memory) {
        Map<Long, Page> pages = new TreeMap<>();
        for (var file : memory.entrySet()) {
            for (int i = 0; i < random.nextInt(4); i++) {
                int size = sizes.get(file.getValue());
                int start = random.nextInt(size);
                int length = 1 + random.nextInt(size - start);
                long iova = (random.nextLong() & 0x1f_ffff_f000L) >>> 12 + random.nextInt(10) << 12;
                boolean writable = random.nextBoolean();
                Outcome outcome = guest.iommufd().mapFile(fd, ioas, file.getValue(), (long) start * PAGE,
                        (long) length * PAGE, OptionalLong.of(iova),
                        writable ? Protection.READ_WRITE : Protection.READ_ONLY);
                for (int page = 0; outcome.isDone() && page < length; page++) {
                    pages.put(iova / PAGE + page, new Page(file.getKey(), start + page, writable));
                }
            }
        }
        return pages;
    }
}
