/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.luo.LuoMachine;
import org.liveupdate.kernel.memory.Folio;

class ShmemInodeTest {

    private static final int PAGE = 4096;

    private LuoMachine machine;
    private Shmem shmem;

    @BeforeEach
    void start() {
        machine = new LuoMachine(Generations.V1_ON_7_3, luo -> {
        });
        shmem = machine.part().shmem();
    }

    private ShmemInode memfd(int order) throws ErrnoException {
        return shmem.create("m", Shmem.MFD_ALLOW_SEALING, order).inode();
    }

    private static void assertErrno(Errno expected, Executable call) {
        assertEquals(expected, assertThrows(ErrnoException.class, call).errno());
    }

    private static List<Integer> orders(ShmemInode inode) {
        return inode.folios().stream().map(Folio::order).toList();
    }

    @Test
    void readsWhatWasWrittenAndZerosInHoles() throws ErrnoException {
        ShmemInode inode = memfd(0);
        assertEquals(6, inode.write(2 * PAGE - 3, "abcdef".getBytes()));
        assertEquals(2 * PAGE + 3, inode.size());
        assertEquals(2, inode.folios().size());
        assertTrue(inode.physical(0).isEmpty());
        assertEquals("abcdef", new String(inode.read(2 * PAGE - 3, 99)));
        assertArrayEquals(new byte[10], inode.read(0, 10));
        assertEquals(0, inode.read(2 * PAGE + 3, 10).length);
    }

    @Test
    void takesLargeFoliosWhereTheyFit() throws ErrnoException {
        ShmemInode inode = memfd(2);
        inode.truncate(9 * PAGE);
        inode.write(5 * PAGE, new byte[] {1});
        inode.write(8 * PAGE, new byte[] {1});
        inode.write(PAGE, new byte[] {1});
        assertEquals(List.of(2, 2, 0), orders(inode));
        assertEquals(inode.physical(4 * PAGE).orElseThrow() + PAGE, inode.physical(5 * PAGE).orElseThrow());
    }

    @Test
    void takesSinglePagesWhenThereAreNoLargeFolios() throws ErrnoException {
        ShmemInode inode = memfd(2);
        inode.truncate(4 * PAGE);
        machine.context().faults().failAllocation(1);
        inode.write(0, new byte[] {1});
        inode.write(2 * PAGE, new byte[] {1});
        assertEquals(List.of(0, 1), orders(inode));
    }

    @Test
    void freesWhatLiesBehindANewEndAndZeroesTheRestOfItsPage() throws ErrnoException {
        ShmemInode inode = memfd(1);
        inode.allocate(0, 6 * PAGE, false);
        inode.write(0, new byte[6 * PAGE]);
        inode.write(PAGE, "xyz".getBytes());
        inode.truncate(PAGE + 1);
        assertEquals(List.of(1), orders(inode));
        inode.truncate(3 * PAGE);
        assertEquals("x", new String(inode.read(PAGE, 3)).trim());
        inode.truncate(0);
        assertEquals(List.of(), inode.folios());
    }

    @Test
    void isCheapHoweverLargeAHoleIs() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.truncate(1L << 60);
        inode.truncate(1L << 40);
        inode.punchHole(0, 1L << 40);
        inode.truncate(0);
        assertErrno(Errno.EINVAL, () -> inode.truncate(-1));
    }

    @Test
    void allocatesAllOrNothing() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.write(2 * PAGE, new byte[] {1});
        machine.context().faults().failAllocation(3);
        assertErrno(Errno.ENOMEM, () -> inode.allocate(0, 5 * PAGE, false));
        assertEquals(1, inode.folios().size());
        inode.allocate(0, 5 * PAGE, true);
        assertEquals(2 * PAGE + 1, inode.size());
        assertEquals(5, inode.folios().size());
        assertErrno(Errno.EINVAL, () -> inode.allocate(0, 0, false));
        assertErrno(Errno.EINVAL, () -> inode.allocate(-1, 5, false));
        assertErrno(Errno.EINVAL, () -> inode.punchHole(Long.MAX_VALUE, 5));
    }

    @Test
    void makesHoles() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.write(0, new byte[3 * PAGE]);
        inode.write(0, "a".repeat(3 * PAGE).getBytes());
        inode.punchHole(PAGE - 1, PAGE + 2);
        assertEquals(2, inode.folios().size());
        assertEquals(0, inode.read(PAGE - 1, 1)[0]);
        assertEquals(0, inode.read(2 * PAGE, 1)[0]);
        assertEquals('a', inode.read(2 * PAGE + 1, 1)[0]);
    }

    @Test
    void writesUpToWhereItMay() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.truncate(PAGE);
        inode.addSeals(Seal.F_SEAL_GROW.bit());
        assertEquals(PAGE - 5, inode.write(5, new byte[2 * PAGE]));
        assertErrno(Errno.EPERM, () -> inode.write(PAGE, new byte[1]));
        assertErrno(Errno.EPERM, () -> inode.truncate(PAGE + 1));
        assertErrno(Errno.EPERM, () -> inode.allocate(0, PAGE + 1, true));
        inode.truncate(0);
    }

    @Test
    void endsAWriteEarlyWithoutMemory() throws ErrnoException {
        ShmemInode inode = memfd(0);
        machine.context().faults().failAllocation(2);
        assertEquals(PAGE, inode.write(0, new byte[3 * PAGE]));
        machine.context().faults().failAllocation(1);
        assertErrno(Errno.ENOMEM, () -> inode.write(PAGE, new byte[PAGE]));
        assertEquals(PAGE, inode.size());
    }

    @Test
    void keepsItsSeals() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.truncate(PAGE);
        inode.addSeals(Seal.F_SEAL_SHRINK.bit());
        assertErrno(Errno.EPERM, () -> inode.truncate(1));
        inode.truncate(2 * PAGE);
        assertErrno(Errno.EINVAL, () -> inode.addSeals(0x40));
        inode.addSeals(Seal.F_SEAL_FUTURE_WRITE.bit());
        assertErrno(Errno.EPERM, () -> inode.write(0, new byte[1]));
        assertErrno(Errno.EPERM, () -> inode.punchHole(0, 1));
        inode.addSeals(Seal.F_SEAL_SEAL.bit());
        assertErrno(Errno.EPERM, () -> inode.addSeals(Seal.F_SEAL_GROW.bit()));
        assertEquals(0x13, inode.seals());
    }

    @Test
    void cannotBeSealedUnlessThatWasAskedFor() throws ErrnoException {
        ShmemInode inode = shmem.create("m", 0, 0).inode();
        assertEquals(Seal.F_SEAL_SEAL.bit(), inode.seals());
        assertErrno(Errno.EPERM, () -> inode.addSeals(Seal.F_SEAL_GROW.bit()));
        assertEquals(Seal.F_SEAL_EXEC.bit(), shmem.create("m", Shmem.MFD_NOEXEC_SEAL, 0).inode().seals());
    }

    @Test
    void becomesReadOnlyWhenAnExecutableFileIsSealedSo() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.addSeals(Seal.F_SEAL_EXEC.bit());
        assertEquals(0x3e, inode.seals());
    }

    @Test
    void cannotBeSealedAgainstWritingWhilePinned() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.truncate(PAGE);
        List<Folio> pinned = inode.pin(0, PAGE, 1, "test");
        assertErrno(Errno.EBUSY, () -> inode.addSeals(Seal.F_SEAL_WRITE.bit()));
        inode.unpin(pinned, "test");
        inode.addSeals(Seal.F_SEAL_WRITE.bit());
    }

    @Test
    void movesWhatIsPinnedOutOfScratch() throws ErrnoException {
        ShmemInode inode = memfd(1);
        inode.write(0, "content".getBytes());
        inode.truncate(2 * PAGE);
        inode.write(PAGE, "more".getBytes());
        assertTrue(inScratch(inode, 0));
        List<Folio> pinned = inode.pin(0, 2 * PAGE, 10, "test");
        assertFalse(inScratch(inode, 0));
        assertFalse(inScratch(inode, PAGE));
        assertEquals("content", new String(inode.read(0, 7)));
        assertEquals("more", new String(inode.read(PAGE, 4)));
        assertEquals(2, pinned.get(0).references());
        machine.assertQuiet();
    }

    private boolean inScratch(ShmemInode inode, long offset) {
        long address = inode.physical(offset).orElseThrow();
        return machine.machine.kernel().pages().scratchOverlaps(new AddressRange(address, 1));
    }

    @Test
    void pinsOnlyWhatIsThereAndFillsHoles() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.truncate(3 * PAGE - 1);
        assertErrno(Errno.EINVAL, () -> inode.pin(0, 3 * PAGE, 10, "test"));
        assertErrno(Errno.EINVAL, () -> inode.pin(0, 0, 10, "test"));
        assertErrno(Errno.EINVAL, () -> inode.pin(-PAGE, PAGE, 10, "test"));
        assertEquals(2, inode.pin(PAGE, 2 * PAGE - 1, 10, "test").size());
        assertEquals(1, inode.pin(0, 3 * PAGE - 1, 1, "test").size());
    }

    @Test
    void pinsAllOrNothing() throws ErrnoException {
        ShmemInode inode = memfd(0);
        inode.truncate(3 * PAGE);
        for (int nth = 1; nth <= 6; nth++) {
            machine.context().faults().failAllocation(nth);
            if (nth < 6) {
                try {
                    inode.unpin(inode.pin(0, 3 * PAGE, 10, "test"), "test");
                } catch (ErrnoException e) {
                    assertEquals(Errno.ENOMEM, e.errno());
                }
            }
            assertTrue(inode.folios().stream().allMatch(folio -> folio.references() == 1));
        }
    }

    @Test
    void isFreedWithItsLastOpenFile() throws ErrnoException {
        List<String> before = machine.allocated();
        MemfdFile file = shmem.create("m", 0, 0);
        file.inode().write(0, new byte[3 * PAGE]);
        MemfdFile again = file.reopen();
        file.put();
        assertEquals(3, again.inode().folios().size());
        again.put();
        assertEquals(before, machine.allocated());
    }

    @Test
    void outlivesItsOpenFilesWhileItHasAName() throws ErrnoException {
        List<String> before = machine.allocated();
        MemfdFile file = shmem.createLinked("/tmp/x", 0);
        file.inode().write(0, new byte[PAGE]);
        assertFalse(file.inode().isPreservable());
        assertErrno(Errno.EPERM, () -> file.inode().addSeals(Seal.F_SEAL_GROW.bit()));
        file.put();
        assertEquals(1, file.inode().folios().size());
        file.inode().unlink();
        assertEquals(before, machine.allocated());
    }
}
