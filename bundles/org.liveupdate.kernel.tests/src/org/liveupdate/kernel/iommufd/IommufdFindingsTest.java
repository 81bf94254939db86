/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.iommufd.Guest.NET;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.user.IommufdIoctls;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.kernel.user.UserBuffer;

/** One test for each finding in iommufd and vfio-pci, and what failed allocations leave behind. */
class IommufdFindingsTest {

    private static Guest guest(Finding finding, boolean posted) {
        return guest(Generations.V1_ON_7_3, finding, posted);
    }

    private static Guest guest(Generations generations, Finding finding, boolean posted) {
        return Guest.boot(generations, posted ? Behaviour.REVIEWED.with(finding) : Behaviour.REVIEWED, false);
    }

    private static Guest.Setup marked(Guest guest) {
        Guest.Setup setup = guest.setUp(NET);
        assertTrue(guest.iommufd().setPreserve(setup.iommufd(), setup.hwpt(), 1).isDone());
        assertTrue(guest.luo().preserve(setup.session(), setup.memfd(), 1).isDone());
        return setup;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f02KeepsTheModuleForEver(boolean posted) throws ErrnoException {
        Guest guest = guest(Generations.SEED, Finding.F02, posted);
        var module = guest.iommu().iommufd().module();
        if (posted) {
            assertEquals(Errno.EAGAIN, assertThrows(ErrnoException.class, module::remove).errno());
        } else {
            int fd = guest.iommufd().open().fd();
            assertEquals(Errno.EAGAIN, assertThrows(ErrnoException.class, module::remove).errno());
            guest.process().close(fd);
            module.remove();
            assertTrue(guest.iommufd().open().is(Errno.ENODEV));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f03SleepsUnderASpinlock(boolean posted) {
        Guest guest = guest(Finding.F03, posted);
        Guest.Setup setup = marked(guest);
        assertTrue(guest.luo().preserve(setup.session(), setup.iommufd(), 2).isDone());
        assertEquals(posted, !guest.machine().context().log().lines(Severity.LOCKING).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f44CutsTokens(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F44, posted);
        Guest.Setup setup = guest.setUp(NET);
        int other = guest.hwpt(setup.iommufd(), setup.bound(), setup.ioas());
        assertTrue(guest.iommufd().setPreserve(setup.iommufd(), setup.hwpt(), 1L << 32 | 5).isDone());
        Outcome second = guest.iommufd().setPreserve(setup.iommufd(), other, 2L << 32 | 5);
        assertEquals(posted, second.is(Errno.EADDRINUSE), "tokens that differ above bit 31");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f48TakesAStructureThatIsNotAligned(boolean posted) {
        Behaviour behaviour = Behaviour.REVIEWED.with(Finding.F44);
        Guest guest = Guest.boot(Generations.V1_ON_7_3, posted ? behaviour.with(Finding.F48) : behaviour, false);
        Guest.Setup setup = guest.setUp(NET);
        UserBuffer user = UserBuffer.of(IommufdIoctls.POSTED);
        user.view(IommufdIoctls.POSTED).set(IommufdIoctls.HWPT_ID, setup.hwpt());
        Outcome outcome = guest.iommufd().raw(setup.iommufd(), IommufdIoctls.SET_PRESERVE_ON_7_3, user);
        assertEquals(posted, outcome.isDone(), outcome.toString());
        assertEquals(!posted, outcome.is(Errno.EINVAL));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f49LooksTwiceAndDoesNotLockInBetween(boolean posted) {
        Guest guest = guest(Finding.F49, posted);
        Guest.Setup setup = marked(guest);
        int other = guest.hwpt(setup.iommufd(), setup.bound(), setup.ioas());
        guest.machine().context().races().at(IommufdHandler.BETWEEN_PASSES,
                () -> guest.iommufd().setPreserve(setup.iommufd(), other, 9));
        Outcome outcome = guest.luo().preserve(setup.session(), setup.iommufd(), 2);
        assertEquals(posted, outcome.is(Errno.EFAULT), outcome.toString());
        assertEquals(posted ? 1 : 0, guest.machine().context().log().lines(Severity.WARN).size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f49LetsAPreservedHwptBeDestroyed(boolean posted) {
        Guest guest = guest(Finding.F49, posted);
        Guest.Setup setup = marked(guest);
        int loose = guest.hwpt(setup.iommufd(), setup.bound(), setup.ioas());
        guest.iommufd().setPreserve(setup.iommufd(), loose, 9);
        assertTrue(guest.luo().preserve(setup.session(), setup.iommufd(), 2).isDone());
        assertEquals(posted, guest.iommufd().destroy(setup.iommufd(), loose).isDone());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f56TakesADeviceFileThatIsNotAttached(boolean posted) {
        Guest guest = guest(Finding.F56, posted);
        int session = guest.luo().createSession(guest.luo().open().fd(), "s").fd();
        Outcome outcome = guest.luo().preserve(session, guest.cdev(NET), 1);
        assertEquals(posted, outcome.isDone());
        assertEquals(!posted, outcome.is(Errno.ENOENT));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f58LosesPasidsWithoutAWord(boolean posted) {
        var card = Guest.withPasids("accelerator", "00:03.0", 1 << 15);
        Guest guest = Guest.boot(Generations.V1_ON_7_3,
                posted ? Behaviour.REVIEWED.with(Finding.F58) : Behaviour.REVIEWED, true, card);
        Guest.Setup setup = guest.setUp(card);
        int hwpt = (int) guest.iommufd().hwptAlloc(setup.iommufd(), setup.bound(), setup.ioas(),
                Set.of(DomainFlag.PASID)).value();
        assertTrue(guest.vfio().attach(setup.cdev(), hwpt).isDone());
        Outcome attached = guest.vfio().attachPasid(setup.cdev(), 7, hwpt);
        assertTrue(attached.isDone(), attached.text());
        guest.iommufd().setPreserve(setup.iommufd(), hwpt, 1);
        guest.luo().preserve(setup.session(), setup.memfd(), 1);
        guest.luo().preserve(setup.session(), setup.iommufd(), 2);
        Outcome outcome = guest.luo().preserve(setup.session(), setup.cdev(), 3);
        assertEquals(posted, outcome.isDone(), outcome.text());
        assertEquals(!posted, outcome.is(Errno.EOPNOTSUPP));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x15IgnoresErrorsOfThePciCore(boolean posted) {
        Guest guest = guest(Finding.X15, posted);
        Guest.Setup setup = marked(guest);
        guest.luo().preserve(setup.session(), setup.iommufd(), 2);
        guest.machine().context().faults().failFunction("pci_liveupdate_outgoing_preserve", Errno.ENOSPC);
        Outcome outcome = guest.luo().preserve(setup.session(), setup.cdev(), 3);
        assertEquals(posted, outcome.isDone());
        assertEquals(!posted, outcome.is(Errno.ENOSPC));
        assertEquals(posted, guest.device(NET).serialized() != null, "preserved for the IOMMU alone");
    }

    private static List<String> folios(Guest guest) {
        return guest.machine().kernel().pages().folios(folio -> folio.use() != FolioUse.KHO).stream()
                .map(IommufdFindingsTest::name).sorted().toList();
    }

    private static String name(Folio folio) {
        return Hex.of(folio.address()) + " " + folio.order() + " " + folio.owner() + " " + folio.references();
    }

    @Test
    void aFailedAllocationLeavesEverythingAsBefore() throws ErrnoException {
        Guest guest = Guest.boot(Generations.V1_ON_7_3, Behaviour.REVIEWED, false);
        Guest.Setup setup = marked(guest);
        int[] fds = {setup.iommufd(), setup.cdev()};
        for (int fd : fds) {
            List<String> before = folios(guest);
            int failures = 0;
            Outcome outcome;
            do {
                failures++;
                assertTrue(failures < 100, "it never goes well");
                guest.machine().context().faults().failAllocation(failures);
                outcome = guest.luo().preserve(setup.session(), fd, 10 + fd);
                guest.machine().context().faults().clear();
                if (!outcome.isDone()) {
                    assertTrue(outcome.is(Errno.ENOMEM), outcome.toString());
                    assertEquals(before, folios(guest), "after failing allocation " + failures);
                    assertEquals(fd == setup.cdev(), guest.context(setup.iommufd()).object(setup.ioas(), Ioas.class)
                            .isImmutable());
                }
            } while (!outcome.isDone());
            assertTrue(failures > 3, "some allocations were made to fail");
        }
        assertEquals(List.of(), guest.machine().context().log().lines(Severity.WARN));
        assertTrue(guest.process().exit().isDone());
        assertEquals(List.of(), guest.machine().context().log().lines(Severity.WARN));
        assertEquals(List.of(), guest.machine().kernel().pages().folios(folio -> folio.use() == FolioUse.MEMFD));
    }

    @Test
    void x01FollowsAnErrorPointer() {
        Guest guest = guest(Finding.X01, true);
        Guest.Setup setup = marked(guest);
        Outcome outcome;
        int failures = 0;
        do {
            failures++;
            guest.machine().context().faults().failAllocation(failures);
            outcome = guest.luo().preserve(setup.session(), setup.iommufd(), 2);
            guest.machine().context().faults().clear();
        } while (outcome.is(Errno.ENOMEM));
        assertEquals(Outcome.Kind.PANICKED, outcome.kind(), outcome.toString());
        assertTrue(outcome.text().startsWith("iommufd_liveupdate_preserve"), outcome.text());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x02LeavesTheDomainsBeforeOneThatFails(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.X02, posted);
        Guest.Setup setup = marked(guest);
        Hwpt first = guest.context(setup.iommufd()).object(setup.hwpt(), Hwpt.class);
        int other = guest.hwpt(setup.iommufd(), setup.bound(), setup.ioas());
        guest.iommufd().setPreserve(setup.iommufd(), other, 9);
        guest.luo().preserve(setup.session(), guest.iommufd().open().fd(), 7);
        guest.iommu().core().liveUpdate()
                .preserveDomain(guest.context(setup.iommufd()).object(other, Hwpt.class).domain());
        Outcome outcome = guest.luo().preserve(setup.session(), setup.iommufd(), 2);
        assertTrue(outcome.is(Errno.EBUSY), "the second domain is preserved already");
        assertEquals(posted, first.domain().serialized() != null);
    }
}
