/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.memfd.MemfdGeneration;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.luo.LuoMachine;
import org.liveupdate.kernel.luo.Session;
import org.liveupdate.kernel.luo.SessionFile;
import org.liveupdate.kernel.luo.Snapshots;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

class MemfdHandlerTest {

    private static final int PAGE = 4096;

    private LuoMachine machine;

    static List<Generations> generations() {
        List<Generations> all = new ArrayList<>(LuoMachine.GENERATIONS);
        all.add(new Generations(KhoGeneration.V1, LuoGeneration.V1, MemfdGeneration.V1, IommuGenerations.V1));
        return all;
    }

    private Shmem start(Generations generations) {
        machine = new LuoMachine(generations, luo -> {
        });
        return machine.part().shmem();
    }

    private SessionFile session() throws ErrnoException {
        return machine.luo().createSession("s");
    }

    private static void assertErrno(Errno expected, Executable call) {
        assertEquals(expected, assertThrows(ErrnoException.class, call).errno());
    }

    private Session kexec() throws ErrnoException {
        assertEquals("0", machine.machine.kexec().toString());
        machine.luo().open();
        return machine.luo().retrieveSession("s").session();
    }

    private long unclaimedPages() {
        return machine.machine.kernel().kho().unclaimed().stream().mapToLong(AddressRange::length).sum() / PAGE;
    }

    /** Two pages of text with a hole between, in folios of an order. */
    private MemfdFile sample(Shmem shmem, int order) throws ErrnoException {
        MemfdFile file = shmem.create("m", Shmem.MFD_ALLOW_SEALING, order);
        file.inode().truncate(8 * PAGE + 100);
        file.inode().write(0, "first".getBytes());
        file.inode().write(8 * PAGE, "last".getBytes());
        file.setPosition(77);
        return file;
    }

    @ParameterizedTest
    @MethodSource("generations")
    void carriesContentSizePositionAndSealsOver(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 2);
        file.inode().addSeals(Seal.F_SEAL_GROW.bit() | Seal.F_SEAL_SHRINK.bit() | Seal.F_SEAL_SEAL.bit());
        machine.luo().preserve(session().session(), 1, file::get);
        file.setPosition(99);
        Session session = kexec();
        MemfdFile next = (MemfdFile) machine.luo().retrieve(session, 1);
        assertEquals(99, next.position());
        assertEquals(8 * PAGE + 100, next.inode().size());
        assertEquals(generations.memfd() == MemfdGeneration.V2 ? 7 : Seal.F_SEAL_SEAL.bit(), next.inode().seals());
        assertEquals("first", new String(next.inode().read(0, 5)));
        assertEquals("last", new String(next.inode().read(8 * PAGE, 4)));
        assertEquals(0, next.inode().read(5 * PAGE, 1)[0]);
        assertEquals(List.of(2, 2, 0), next.inode().folios().stream().map(Folio::order).toList());
        assertFalse(next.inode().isFrozen());
        machine.luo().finish(session);
        next.put();
        machine.assertQuiet();
        assertEquals(3, unclaimedPages());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void isReadBackByTheDecoder(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 2);
        Session session = session().session();
        machine.luo().preserve(session, 1, file::get);
        MemfdFile empty = shmem.create("empty", 0, 0);
        machine.luo().preserve(session, 2, empty::get);
        MemfdFile large = shmem.create("large", Shmem.MFD_ALLOW_SEALING, 0);
        large.inode().truncate(600L * PAGE);
        machine.luo().preserve(session, 3, large::get);
        assertEquals("0", machine.machine.reboot().toString());
        List<org.liveupdate.decode.memfd.MemfdFile> found = Snapshots.decode(machine).memfds();
        assertEquals(3, found.size());
        assertEquals(generations.memfd(), found.get(0).generation());
        assertEquals(77, found.get(0).pos());
        assertEquals(8 * PAGE + 100, found.get(0).size());
        assertEquals(List.of(0L, 4L, 8L), found.get(0).folios().stream().map(folio -> folio.index()).toList());
        assertTrue(found.get(0).folios().stream().allMatch(folio -> folio.flags() == 3));
        assertEquals(file.inode().folios().stream().map(Folio::address).toList(),
                found.get(0).folios().stream().map(folio -> folio.address()).toList());
        assertEquals(0, found.get(1).nrFolios());
        assertTrue(found.get(1).area().isEmpty());
        assertEquals(600, found.get(2).folios().size());
        assertEquals(3, found.get(2).area().orElseThrow().totalPages());
    }

    @Test
    void writesTheBytesOfAFolioEntry() throws ErrnoException {
        Shmem shmem = start(Generations.V1_ON_7_3);
        FolioArray array = FolioArray.allocate(shmem, 300, "test");
        array.set(256, new FolioArray.Entry(0x123456, 3, 7));
        assertEquals(512, array.capacity());
        long at = array.area().runs().get(1);
        assertEquals(0x0030000000123456L, machine.machine.memory().word(at));
        assertEquals(7, machine.machine.memory().word(at + 8));
        assertEquals(new FolioArray.Entry(0x123456, 3, 7), array.get(256));
        array.free();
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void freezesTheFileUntilItIsUnpreserved(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 0);
        SessionFile session = session();
        machine.luo().preserve(session.session(), 1, file::get);
        ShmemInode inode = file.inode();
        assertErrno(Errno.EPERM, () -> inode.truncate(1));
        assertErrno(Errno.EPERM, () -> inode.truncate(1 << 20));
        assertErrno(Errno.EPERM, () -> inode.allocate(0, 1, true));
        assertErrno(Errno.EPERM, () -> inode.punchHole(0, 1));
        assertErrno(Errno.EPERM, () -> inode.write(8 * PAGE + 100, new byte[1]));
        inode.truncate(8 * PAGE + 100);
        assertEquals(2, inode.write(0, "xy".getBytes()));
        inode.addSeals(Seal.F_SEAL_SHRINK.bit());
        assertErrno(Errno.EBUSY, () -> inode.addSeals(Seal.F_SEAL_WRITE.bit()));
        session.put();
        inode.addSeals(Seal.F_SEAL_WRITE.bit());
        inode.truncate(1 << 20);
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void fillsHolesAndKeepsOutOfScratch(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 0);
        machine.luo().preserve(session().session(), 1, file::get);
        assertEquals(9, file.inode().folios().size());
        for (Folio folio : file.inode().folios()) {
            assertTrue(machine.machine.kernel().kho().isPreserved(folio.address()));
            assertFalse(machine.machine.kernel().pages().scratchOverlaps(new AddressRange(folio.address(), PAGE)));
            assertEquals(2, folio.references());
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void leavesNothingPreservedWhenTheSessionIsClosed(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        List<String> before = machine.allocated();
        MemfdFile file = sample(shmem, 1);
        SessionFile session = session();
        machine.luo().preserve(session.session(), 1, file::get);
        file.put();
        session.put();
        assertEquals(before, machine.allocated());
        assertEquals(0, machine.preserved().stream().filter(this::isFree).count());
        machine.assertQuiet();
    }

    private boolean isFree(long address) {
        return machine.machine.kernel().pages().isFree(address);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void freesAFileThatNobodyRetrieved(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        machine.luo().preserve(session().session(), 1, sample(shmem, 2)::get);
        Session session = kexec();
        assertTrue(unclaimedPages() > 9);
        machine.luo().finish(session);
        assertEquals(3, unclaimedPages());
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void carriesAnEmptyFileOver(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        machine.luo().preserve(session().session(), 1, shmem.create("m", 0, 0)::get);
        Session session = kexec();
        MemfdFile file = (MemfdFile) machine.luo().retrieve(session, 1);
        assertEquals(0, file.inode().size());
        assertEquals(List.of(), file.inode().folios());
        machine.luo().finish(session);
        assertEquals(3, unclaimedPages());
    }

    @Test
    void refusesMorePagesThanCanBePinnedInLinux73() throws ErrnoException {
        Shmem shmem = start(Generations.V1_ON_7_3);
        MemfdFile file = shmem.create("m", Shmem.MFD_ALLOW_SEALING, 0);
        file.inode().truncate(1L << 44);
        Session session = session().session();
        assertErrno(Errno.EFBIG, () -> machine.luo().preserve(session, 1, file::get));
        assertFalse(file.inode().isFrozen());
    }

    /** The number of pages is cut to 32 bits, so only the beginning of the file is preserved. */
    @Test
    void preservesTheBeginningOfAHugeFileInLinux70() throws ErrnoException {
        Shmem shmem = start(Generations.SEED);
        MemfdFile file = shmem.create("m", 0, 0);
        file.inode().truncate((1L << 44) + 2 * PAGE);
        machine.luo().preserve(session().session(), 1, file::get);
        assertEquals(2, file.inode().folios().size());
    }

    @Test
    void refusesSealsItDoesNotKnow() throws ErrnoException {
        Shmem shmem = start(Generations.V1_ON_7_3);
        MemfdFile file = new MemfdFile(new ShmemInode(shmem, "m", 0x40, 0, true));
        Session session = session().session();
        List<String> before = machine.allocated();
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().preserve(session, 1, file::get));
        assertEquals(before, machine.allocated());
        MemfdFile good = sample(shmem, 0);
        machine.luo().preserve(session, 1, good::get);
        machine.machine.memory().write(session.fileStates().get(0).data() + 16, new byte[] {0x40});
        Session next = kexec();
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().retrieve(next, 1));
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().retrieve(next, 1));
        machine.luo().finish(next);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void takesOnlyMemoryFilesWithoutAName(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        Session session = session().session();
        MemfdFile linked = shmem.createLinked("/tmp/x", 0);
        assertErrno(Errno.ENOENT, () -> machine.luo().preserve(session, 1, linked::get));
        linked.inode().unlink();
        machine.luo().preserve(session, 1, linked::get);
        MemfdFile huge = shmem.create("huge", Shmem.MFD_HUGETLB, 0);
        assertErrno(Errno.ENOENT, () -> machine.luo().preserve(session, 2, huge::get));
    }

    @Test
    void knowsAFileByItsInodeInLinux73() throws ErrnoException {
        Shmem shmem = start(Generations.V1_ON_7_3);
        MemfdFile file = sample(shmem, 0);
        Session session = session().session();
        machine.luo().preserve(session, 1, file::get);
        assertErrno(Errno.EBUSY, () -> machine.luo().preserve(session, 2, file.reopen()::get));
    }

    /** Nothing counts how often a file was preserved, so the first unpreserve thaws it. */
    @Test
    void thawsAFileThatIsPreservedTwiceInLinux70() throws ErrnoException {
        Shmem shmem = start(Generations.SEED);
        MemfdFile file = sample(shmem, 0);
        SessionFile first = machine.luo().createSession("first");
        machine.luo().preserve(first.session(), 1, file::get);
        machine.luo().preserve(session().session(), 1, file::get);
        first.put();
        assertFalse(file.inode().isFrozen());
        assertFalse(machine.machine.kernel().kho().isPreserved(file.inode().folios().get(0).address()));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void preservesNothingWhenAnyAllocationFails(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 0);
        file.inode().allocate(0, file.inode().size(), false);
        file.inode().unpin(file.inode().pin(0, file.inode().size(), 100, "test"), "test");
        Session session = session().session();
        for (int nth = 1; nth < 200; nth++) {
            List<String> before = machine.allocated();
            machine.context().faults().failAllocation(nth);
            try {
                machine.luo().preserve(session, 1, file::get);
                assertTrue(nth > 5);
                machine.assertQuiet();
                return;
            } catch (ErrnoException e) {
                assertEquals(Errno.ENOMEM, e.errno());
                assertEquals(before, machine.allocated(), "allocation " + nth);
                assertFalse(file.inode().isFrozen());
            }
        }
        fail("never goes well");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void losesNothingButTheFileWhenARetrieveFails(Generations generations) throws ErrnoException {
        for (int nth = 1; nth < 200; nth++) {
            Shmem shmem = start(generations);
            machine.luo().preserve(session().session(), 1, sample(shmem, 1)::get);
            Session session = kexec();
            machine.context().faults().failAllocation(nth);
            try {
                machine.luo().retrieve(session, 1).put();
                assertTrue(nth > 3);
                return;
            } catch (ErrnoException e) {
                assertEquals(Errno.ENOMEM, e.errno());
                int failure = nth;
                assertErrno(Errno.ENOMEM, () -> machine.luo().retrieve(session, 1));
                machine.luo().finish(session);
                List<Folio> left = machine.machine.kernel().pages().folios(
                        folio -> folio.use() == FolioUse.MEMFD);
                assertEquals(List.of(), left, "allocation " + failure);
                boolean before = nth == 1;
                assertEquals(!before, unclaimedPages() == 3, "allocation " + failure);
                machine.assertQuiet();
            }
        }
        fail("never goes well");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void reportsAFolioThatWasNotPreserved(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 0);
        machine.luo().preserve(session().session(), 1, file::get);
        machine.machine.kernel().kho().unpreserveFolio(file.inode().folios().get(4));
        Session session = kexec();
        assertErrno(Errno.EIO, () -> machine.luo().retrieve(session, 1));
        machine.luo().finish(session);
        assertEquals(3, unclaimedPages());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void takesInjectedErrors(Generations generations) throws ErrnoException {
        Shmem shmem = start(generations);
        MemfdFile file = sample(shmem, 0);
        Session session = session().session();
        machine.context().faults().failFunction("memfd_luo_preserve", Errno.EINTR);
        assertErrno(Errno.EINTR, () -> machine.luo().preserve(session, 1, file::get));
        machine.luo().preserve(session, 1, file::get);
        machine.context().faults().failFunction("memfd_luo_freeze", Errno.EINTR);
        assertTrue(machine.machine.reboot().is(Errno.EINTR));
        Session next = kexec();
        machine.context().faults().failFunction("memfd_luo_retrieve", Errno.EINTR);
        assertErrno(Errno.EINTR, () -> machine.luo().retrieve(next, 1));
    }

    @Test
    void hasTheSizesOfBothGenerations() {
        assertEquals(40, MemfdLayouts.SER_V1.size());
        assertEquals(48, MemfdLayouts.SER_V2.size());
        assertEquals("memfd-v1", new MemfdHandler(start(generations().get(2)), null).compatible());
    }
}
