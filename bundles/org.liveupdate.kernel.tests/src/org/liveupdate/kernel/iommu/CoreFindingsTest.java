/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.iommufd.Guest.EDU;
import static org.liveupdate.kernel.iommufd.Guest.NET;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.iommufd.Guest;
import org.liveupdate.kernel.iommufd.Hwpt;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.spec.DeviceSpec;

/** One test for each finding in the core: what the posted code does, and what the corrected code does. */
class CoreFindingsTest {

    private static Guest guest(Finding finding, boolean posted) {
        return guest(Generations.V1_ON_7_3, finding, posted, false);
    }

    private static Guest guest(Generations generations, Finding finding, boolean posted, boolean scalable) {
        Behaviour behaviour = posted ? Behaviour.REVIEWED.with(finding) : Behaviour.REVIEWED;
        return Guest.boot(generations, behaviour, scalable);
    }

    private static IommuLiveUpdate live(Guest guest) {
        return guest.iommu().core().liveUpdate();
    }

    private static int warnings(Guest guest) {
        return guest.machine().context().log().lines(Severity.WARN).size();
    }

    private static IommuDomain domain(Guest guest, Guest.Setup setup) throws ErrnoException {
        return guest.context(setup.iommufd()).object(setup.hwpt(), Hwpt.class).domain();
    }

    private static Errno errno(Executable call) {
        return assertThrows(ErrnoException.class, call).errno();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f06ForgetsTheFreshDomainWhenRestoringFails(boolean posted) {
        Guest guest = guest(Finding.F06, posted);
        guest.preserved(NET);
        Kernel before = guest.machine().kernel();
        guest.machine().context().faults().failFunction("iommu_domain_ops.restore", Errno.EINVAL);
        guest.kexec();
        assertFalse(before == guest.machine().kernel());
        long own = guest.iommu().core().groups().stream().map(IommuGroup::defaultDomain).distinct()
                .filter(each -> each.table() != null).count();
        long tops = guest.machine().kernel().pages().folios(folio -> folio.owner().startsWith("page table of")).size();
        assertEquals(posted ? 1 : 0, tops - own, "top tables that belong to no domain");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f09AllocatesWithoutSleepingForNoReason(boolean posted) {
        Guest guest = guest(Finding.F09, posted);
        Kernel kernel = guest.machine().kernel();
        IommuFlb flb = new IommuFlb(kernel.context(), kernel.memory(), kernel.pages(), kernel.kho());
        kernel.context().faults().failAtomicAllocations(true);
        if (posted) {
            assertEquals(Errno.ENOMEM, errno(() -> flb.retrieve(0x1000)));
        } else {
            assertThrows(KernelPanic.class, () -> flb.retrieve(0x1000), "it went on, and the page is not preserved");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f10TakesLackOfMemoryForNothingPreserved(boolean posted) {
        Guest guest = guest(Finding.F10, posted);
        guest.preserved(NET);
        guest.machine().context().faults().failFunction("iommu_liveupdate_flb_retrieve", Errno.ENOMEM);
        guest.machine().kexec();
        guest.start("after");
        if (posted) {
            assertNull(guest.device(NET).group().owner(), "it goes on as if nothing had been handed over");
        } else {
            assertNull(guest.device(NET).group(), "the units are not started over what is still in use");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f14PreservesADeviceThatNobodyOwns(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F14, posted);
        IommuDomain domain = domain(guest, guest.preserved(NET));
        if (posted) {
            live(guest).preserveDevice(domain, guest.device(EDU), 1);
            assertNotNull(guest.device(EDU).serialized());
        } else {
            assertEquals(Errno.EINVAL, errno(() -> live(guest).preserveDevice(domain, guest.device(EDU), 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f15DoesNotAssertTheLock(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F15, posted);
        guest.preserved(NET);
        FlbObject object = new FlbObject(guest.machine().context().generations().iommu().flb().blank(0));
        live(guest).devicePreserver().preserveUnitLocked(object, guest.device(NET).unit());
        assertEquals(posted ? 0 : 1, guest.machine().context().log().lines(Severity.LOCKING).size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f16FollowsANullPointer(boolean posted) {
        Guest guest = guest(Finding.F16, posted);
        FlbObject object = new FlbObject(guest.machine().context().generations().iommu().flb().blank(0));
        IommuUnit unit = guest.device(NET).unit();
        if (posted) {
            assertThrows(KernelPanic.class, () -> live(guest).devicePreserver().unpreserveUnitLocked(object, unit));
        } else {
            live(guest).devicePreserver().unpreserveUnitLocked(object, unit);
            assertEquals(1, warnings(guest));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f17DoesNotSayThatTheFlbIsGone(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F17, posted);
        live(guest).unpreserveDomain(domain(guest, guest.setUp(NET)));
        assertEquals(posted ? 0 : 1, warnings(guest));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f29RefusesOtherThanPciDevicesWithoutAWord(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F29, posted);
        IommuDomain domain = domain(guest, guest.preserved(NET));
        Device device = new Device(new DeviceSpec("serial", false, 0, Bdf.parse("00:1e.0"), Guest.UNIT, false, null,
                List.of(), null, 0, false, false, false, true));
        assertEquals(Errno.EOPNOTSUPP, errno(() -> live(guest).preserveDevice(domain, device, 1)));
        assertEquals(posted ? 0 : 1, guest.machine().context().log().lines(Severity.ERROR).stream()
                .filter(line -> line.function().equals("iommu_preserve_device")).count());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f37TakesReservedDomainIds(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F37, posted);
        IommuDomain domain = domain(guest, guest.preserved(NET));
        Device device = guest.device(NET);
        device.serialized().set(IommuField.INCOMING, 1);
        domain.serialized().set(IommuField.INCOMING, 1);
        assertTrue(live(guest).restoredId(device, domain) >= 2);
        device.serialized().set(IommuField.ATTACHMENT_ID, 1);
        assertEquals(posted ? 1 : -1, live(guest).restoredId(device, domain));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f39ComparesANumberThatUserSpaceChose(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F39, posted);
        guest.preserved(NET);
        guest.kexec();
        DmaOwner attacker = new DmaOwner(0x123456, "an object whose address is the token");
        if (posted) {
            guest.iommu().core().ownership().claim(guest.device(NET), attacker);
        } else {
            assertEquals(Errno.EPERM,
                    errno(() -> guest.iommu().core().ownership().claim(guest.device(NET), attacker)));
        }
        assertEquals(posted ? 2 : 1, guest.device(NET).group().ownerCount());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void f41ReplacesAnOwnerWithoutAWord(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.F41, posted);
        Device device = guest.device(NET);
        guest.iommu().core().ownership().useDefaultDomain(device);
        guest.iommu().core().ownership().useDefaultDomain(device);
        guest.iommu().core().groupDomains().transferOwner(device.group(), 7);
        assertEquals(1, device.group().ownerCount());
        assertEquals(posted ? 0 : 1, warnings(guest));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x03RemembersAUnitThatWasNotPreserved(boolean posted) {
        Guest guest = guest(Finding.X03, posted);
        Guest.Setup setup = guest.setUp(NET);
        guest.iommufd().setPreserve(setup.iommufd(), setup.hwpt(), 1);
        guest.luo().preserve(setup.session(), setup.memfd(), 1);
        guest.luo().preserve(setup.session(), setup.iommufd(), 2);
        guest.machine().context().faults().failFunction("intel_iommu_preserve", Errno.ENOMEM);
        assertTrue(guest.luo().preserve(setup.session(), setup.cdev(), 3).is(Errno.ENOMEM));
        assertEquals(posted, guest.device(NET).unit().outgoing() != null);
        assertTrue(guest.luo().preserve(setup.session(), setup.cdev(), 3).isDone());
        assertEquals(posted, guest.device(NET).unit().outgoing().is(IommuField.DELETED));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x04LeavesTheEntryOfAnUnpreservedDevice(boolean posted) {
        Guest guest = guest(Finding.X04, posted);
        Guest.Setup setup = guest.preserved(NET);
        int keep = guest.luo().createSession(setup.device(), "keep").fd();
        guest.luo().preserve(keep, guest.iommufd().open().fd(), 1);
        SerializedEntry entry = guest.device(NET).serialized();
        assertTrue(guest.process().close(setup.session()).isDone());
        assertEquals(!posted, entry.is(IommuField.DELETED));
        assertNull(guest.device(NET).serialized());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x05PreservesTwice(boolean posted) throws ErrnoException {
        Guest guest = guest(Finding.X05, posted);
        IommuDomain domain = domain(guest, guest.preserved(NET));
        SerializedEntry first = domain.serialized();
        if (posted) {
            live(guest).preserveDevice(domain, guest.device(NET), 1);
            assertFalse(first.equals(live(guest).preserveDomain(domain)), "the first entry is lost");
        } else {
            assertEquals(Errno.EINVAL, errno(() -> live(guest).preserveDevice(domain, guest.device(NET), 1)));
            assertEquals(Errno.EBUSY, errno(() -> live(guest).preserveDomain(domain)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x10RestoresTablesInTheDefaultFormat(boolean posted) {
        Guest guest = guest(Generations.V1_ON_7_3, Finding.X10, posted, true);
        Guest.Setup setup = guest.setUp(NET);
        int second = (int) guest.iommufd().hwptAlloc(setup.iommufd(), setup.bound(), setup.ioas(),
                Set.of(DomainFlag.DIRTY_TRACKING)).value();
        assertTrue(guest.vfio().attach(setup.cdev(), second).isDone());
        guest.iommufd().setPreserve(setup.iommufd(), second, 1);
        guest.preserve(setup);
        String format = guest.device(NET).group().domain().table().format().name();
        guest.kexec();
        String restored = guest.device(NET).group().domain().table().format().name();
        assertEquals(!posted, format.equals(restored), format + " became " + restored);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x11LeavesADeviceIncomingWhenAttachingFails(boolean posted) {
        Guest guest = guest(Finding.X11, posted);
        guest.preserved(NET);
        assertTrue(guest.machine().reboot().isDone());
        long entry = guest.device(NET).serialized().address();
        guest.machine().bootNext();
        guest.start("after");
        Device device = guest.device(NET);
        device.setSerialized(new SerializedEntry(guest.machine().memory(),
                guest.machine().context().generations().iommu(),
                guest.machine().context().generations().iommu().devices(), entry));
        guest.machine().context().faults().failFunction("intel_iommu_attach_device", Errno.ENOMEM);
        errno(() -> guest.iommu().core().groupDomains().attach(device, device.group().domain(), null));
        assertEquals(posted, live(guest).restored(device).isPresent());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void x16NeverGivesReferencesToTheFlbBack(boolean posted) {
        Guest guest = guest(Finding.X16, posted);
        Guest.Setup setup = guest.preserved(NET);
        guest.process().close(setup.session());
        int left = guest.machine().kernel().pages().folios(folio -> folio.owner().equals("IOMMU FLB")).size();
        assertEquals(posted ? 1 : 0, left, "the FLB goes with the last file");
    }
}
